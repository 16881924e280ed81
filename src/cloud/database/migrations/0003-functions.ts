// The statements that decide about places, kept in the database so that many who ask at one moment are
// decided one after the other in a single round trip (docs/decisions/0012).

const ACTIVE = `('held', 'booked', 'checked-in', 'called', 'serving')`

/** A connection keeps its plans; one made while a table was still empty would read all of it for ever. */
const BY_INDEX = 'set enable_seqscan = off'

/** Ids in the order of time, as the app makes them (RFC 9562, version 7). */
const uuidV7 = `
  create function uuid_v7(at timestamptz) returns uuid language sql volatile as $$
    select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
      placing substring(int8send(floor(extract(epoch from at) * 1000)::bigint) from 3)
      from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
  $$`

/** Takes places in every one of these slots, or in none; true where it did (BOOK-capacity). */
const takeSlots = `
  create function take_slots(
    office text, day date, in_lane text, starts int[], wanted int, elder boolean)
  returns boolean language plpgsql as $$
  declare
    taken int;
  begin
    if cardinality(starts) > 1 then
      perform 1 from slots s where s.office_id = office and s.date = day and s.lane = in_lane
        and s.start_minute = any (starts) order by s.start_minute for update;
      select count(*) into taken from slots s
        where s.office_id = office and s.date = day and s.lane = in_lane
        and s.start_minute = any (starts)
        and s.capacity + case when elder then s.kept else 0 end - s.booked - s.paused >= wanted;
      if taken < cardinality(starts) then return false; end if;
    end if;
    update slots s set booked = s.booked + wanted
      where s.office_id = office and s.date = day and s.lane = in_lane
      and s.start_minute = any (starts)
      and s.capacity + case when elder then s.kept else 0 end - s.booked - s.paused >= wanted;
    get diagnostics taken = row_count;
    return taken = cardinality(starts);
  end $$`

/**
 * Gives the places of a booking back. Where somebody waits, or they are to stay closed until a later
 * moment, they are kept apart: offered first, opened then (BOOK-waitlist, BOOK-freed).
 */
const freePlace = `
  create function free_place(b bookings, at timestamptz, opens timestamptz)
  returns void language plpgsql as $$
  declare
    apart boolean;
  begin
    -- Under the lock that whoever joins the waitlist looks at what is left.
    perform 1 from slots s where s.office_id = b.office_id and s.date = b.date
      and s.lane = b.lane and s.start_minute >= b.start_minute and s.start_minute < b.end_minute
      order by s.start_minute for update;
    apart := opens > at or exists (
      select from bookings w where w.office_id = b.office_id and w.date = b.date
      and w.lane = b.lane and w.status = 'waitlisted'
      and w.start_minute < b.end_minute and w.end_minute > b.start_minute);
    update slots s set booked = s.booked - b.places,
      paused = s.paused + case when apart then b.places else 0 end
      where s.office_id = b.office_id and s.date = b.date and s.lane = b.lane
      and s.start_minute >= b.start_minute and s.start_minute < b.end_minute;
    if apart then
      insert into freed_places values (b.office_id, uuid_v7(at), b.date, b.lane, b.start_minute,
        b.end_minute, b.places, at, opens);
    end if;
  end $$`

/** Lapses the holds whose time is over and tells their residents; how many there were (BOOK-hold). */
const lapseHolds = `
  create function lapse_holds(at timestamptz) returns int language plpgsql ${BY_INDEX} as $$
  declare
    b bookings;
    lapsed int := 0;
  begin
    for b in select * from bookings where status = 'held' and hold_until <= at
      order by office_id, date, lane, start_minute for update skip locked
    loop
      update bookings set status = 'expired' where id = b.id;
      perform free_place(b, at, at);
      insert into booking_events (office_id, booking_id, id, at, action, actor_role, data)
        values (b.office_id, b.id, uuid_v7(at), at, 'lapse', 'timer', '{}');
      insert into notices (id, person_id, case_id, booking_id, content, created_at)
        select uuid_v7(at), b.person_id, b.case_id, b.id, jsonb_build_object(
          'kind', 'hold-lapsed', 'serviceName', s.guide->>'name', 'officeName', o.office->>'name',
          'date', b.date, 'start', b.start_minute), at
        from services s, offices o where s.id = b.service_id and o.id = b.office_id;
      lapsed := lapsed + 1;
    end loop;
    return lapsed;
  end $$`

/**
 * Decides who gets a place, for all who ask at one moment: slot by slot, in the order in which they
 * came. Whoever gets one has a held booking with its first event; whoever holds another for the same
 * case gives that one up; who asks again for what they have had has it. A unique index that refuses
 * (23505) undoes all of it.
 */
const takePlaces = `
  create function take_places(requests jsonb)
  returns table (ord int, outcome text, booking_id uuid) language plpgsql ${BY_INDEX} as $$
  #variable_conflict use_variable
  declare
    r record;
    at timestamptz;
    old bookings;
    other bookings;
    served_id uuid;
    owner uuid;
    free_day int;
    lapsed_at timestamptz;
    free boolean;
  begin
    for r in select * from jsonb_to_recordset(requests) as x(
        ord int, id uuid, case_id uuid, served uuid[], service_id text, person_id uuid,
        subject_id uuid, office_id text, date date, lane text, starts int[], end_minute int,
        places int, elder boolean, prefix text, at timestamptz, hold_until timestamptz,
        per_day int, takes int)
      order by x.office_id, x.date, x.lane, x.starts, x.ord
    loop
      ord := r.ord;
      booking_id := r.id;
      at := r.at;
      select b.person_id into owner from bookings b where b.id = r.id;
      if found then
        outcome := case when owner = r.person_id then 'had' else 'conflict' end;
        return next; continue;
      end if;
      old := null;
      foreach served_id in array r.served loop
        select b.* into other from bookings b
          where b.case_id = served_id and b.status in ${ACTIVE}
          order by b.status <> 'held' desc limit 1 for update;
        if found and (old.id is null or other.status <> 'held') then old := other; end if;
      end loop;
      select b.* into other from bookings b
        where b.subject_id = r.subject_id and b.service_id = r.service_id and b.status in ${ACTIVE}
        for update;
      if found and (old.id is null or other.status <> 'held') then old := other; end if;
      if old.status = 'held' and old.hold_until <= at then
        perform lapse_holds(at);
        old := null;
      end if;
      if old.id is not null and (old.status <> 'held' or old.person_id <> r.person_id
          or not old.case_id = any (r.served)) then
        outcome := 'already-booked'; return next; continue;
      end if;
      if old.office_id = r.office_id and old.date = r.date and old.lane = r.lane
          and old.start_minute = r.starts[1] and old.places = r.places then
        booking_id := old.id; outcome := 'had'; return next; continue;
      end if;
      if r.takes <= (select count(*) from bookings b where b.person_id = r.person_id
          and b.created_at > at - interval '1 day') then
        outcome := 'takes-limit'; return next; continue;
      end if;
      free_day := null;
      for n in 1..r.per_day loop
        perform 1 from bookings b where b.person_id = r.person_id and b.date = r.date
          and b.day_place = n and b.status in ${ACTIVE} and b.id is distinct from old.id;
        if not found then free_day := n; exit; end if;
      end loop;
      if free_day is null then
        outcome := 'day-limit'; return next; continue;
      end if;
      free := take_slots(r.office_id, r.date, r.lane, r.starts, r.places, r.elder);
      if not free and (lapsed_at is null or lapsed_at < at) then
        lapsed_at := at;
        free := lapse_holds(at) > 0
          and take_slots(r.office_id, r.date, r.lane, r.starts, r.places, r.elder);
      end if;
      if not free then
        outcome := 'full'; return next; continue;
      end if;
      if old.id is not null then
        update bookings set status = 'cancelled', hold_until = null where id = old.id;
        perform free_place(old, at, at);
        insert into booking_events (office_id, booking_id, id, at, action, actor_id, actor_role, data)
          values (old.office_id, old.id, uuid_v7(at), at, 'cancel', r.person_id, 'resident', '{}');
      end if;
      for i in 1..200 loop
        insert into bookings (office_id, id, case_id, service_id, person_id, subject_id, date, lane,
            start_minute, end_minute, places, day_place, status, code, hold_until, created_at)
          values (r.office_id, r.id, r.case_id, r.service_id, r.person_id, r.subject_id, r.date,
            r.lane, r.starts[1], r.end_minute, r.places, free_day, 'held',
            r.prefix || lpad(floor(random() * 10000)::text, 4, '0'), r.hold_until, at)
          on conflict (office_id, date, code) do nothing;
        exit when found;
        if i = 200 then raise exception 'no code is free'; end if;
      end loop;
      insert into booking_events (office_id, booking_id, id, at, action, actor_id, actor_role, data)
        values (r.office_id, r.id, uuid_v7(at), at, 'reserve', r.person_id, 'resident', '{}');
      outcome := 'taken';
      return next;
    end loop;
  end $$`

export const bookingFunctions = [uuidV7, takeSlots, freePlace, lapseHolds, takePlaces]
