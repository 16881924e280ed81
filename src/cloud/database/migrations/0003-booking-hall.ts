// Bookings that wait, are offered and are freed with a pause; places by lane; the hall behind them.
import { sql, type Kysely } from 'kysely'
import { bookingFunctions } from './0003-functions'

/** Runs the statements one after another in the migrator's transaction. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [slots, bookings, freed, missed, offices, hall, ...bookingFunctions]) {
    await sql.raw(statement).execute(db)
  }
}

const slots = `
  alter table slots add column lane text not null default 'general';
  alter table slots add column kept int not null default 0;
  alter table slots add column paused int not null default 0;
  alter table slots drop constraint slots_pkey;
  alter table slots add primary key (office_id, date, lane, start_minute);
  alter table slots drop constraint slots_within;
  alter table slots add constraint slots_within check (booked >= 0 and paused >= 0);
`

const bookings = `
  alter table bookings add column lane text not null default 'general';
  alter table bookings add column places int not null default 1;
  alter table bookings add column wish_from int;
  alter table bookings add column wish_to int;
  alter table bookings add column waiting_since timestamptz;
  alter table bookings add column elder boolean not null default false;
  alter table bookings add column missed_at timestamptz;
  alter table bookings add column counted boolean not null default false;
  create unique index bookings_one_wait on bookings (subject_id, service_id)
    where status in ('waitlisted', 'offered');
  create index bookings_waiting on bookings (office_id, date, lane, waiting_since)
    where status = 'waitlisted';
  create index bookings_offered on bookings (hold_until) where status = 'offered';
  create index bookings_coming on bookings (date, end_minute) where status = 'booked';
  create index bookings_of_person on bookings (person_id, created_at);
  create index bookings_missed on bookings (person_id, missed_at) where missed_at is not null;
`

const freed = `
  create table freed_places (
    office_id text not null, id uuid not null, date date not null, lane text not null,
    start_minute int not null, end_minute int not null, places int not null,
    freed_at timestamptz not null, opens_at timestamptz not null,
    primary key (office_id, id));
  create index freed_places_of on freed_places (office_id, date, lane, freed_at);
  create index freed_places_open on freed_places (opens_at);
`

const missed = `
  create table appeals (
    booking_id uuid primary key references bookings (id), office_id text not null,
    person_id uuid not null references people, reason text not null, at timestamptz not null,
    granted boolean, answer text, decided_by uuid, decided_at timestamptz);
  create index appeals_open on appeals (office_id, at) where granted is null;
`

const offices = `
  create table office_closures (
    office_id text not null references offices, id uuid not null, date date not null,
    from_minute int, to_minute int, reason text not null, by_id uuid not null,
    at timestamptz not null, lifted_at timestamptz, settled_at timestamptz,
    moved int not null default 0, released int not null default 0, ended int not null default 0,
    primary key (office_id, id));
  create index office_closures_of on office_closures (office_id, date) where lifted_at is null;
  create table office_changes (
    office_id text not null references offices, id uuid not null, at timestamptz not null,
    by_id uuid not null, before jsonb not null, after jsonb not null, settled_at timestamptz,
    moved int not null default 0, released int not null default 0, ended int not null default 0,
    primary key (office_id, id));
  create index office_closures_open on office_closures (at)
    where settled_at is null and lifted_at is null;
  create index office_changes_open on office_changes (at) where settled_at is null;
`

const hall = `
  create table counter_shifts (
    office_id text not null references offices, id uuid not null, counter_id text not null,
    lane text not null, clerk_id uuid not null references people, opened_at timestamptz not null,
    paused_at timestamptz, pauses jsonb not null default '[]', closed_at timestamptz,
    primary key (office_id, id));
  create unique index counter_shifts_one on counter_shifts (office_id, counter_id)
    where closed_at is null;
  create unique index counter_shifts_clerk on counter_shifts (clerk_id) where closed_at is null;
  create index counter_shifts_of on counter_shifts (office_id, opened_at);
  create table tickets (
    office_id text not null references offices, id uuid not null, date date not null,
    lane text not null, number text not null, kind text not null, status text not null,
    booking_id uuid references bookings (id), case_id uuid, person_id uuid, service_id text,
    places int not null default 1, priority boolean not null default false,
    counter_id text, slot_start int, slot_end int, calls int not null default 0,
    back text, behind int not null default 0,
    issued_at timestamptz not null, queued_at timestamptz not null, called_at timestamptz,
    serving_at timestamptz, ended_at timestamptz, served_ms bigint not null default 0,
    primary key (office_id, id));
  create unique index tickets_id on tickets (id);
  create unique index tickets_number on tickets (office_id, date, number);
  create unique index tickets_booking on tickets (booking_id)
    where status not in ('served', 'missed', 'left');
  create unique index tickets_counter on tickets (office_id, counter_id)
    where status in ('called', 'serving');
  create index tickets_waiting on tickets (office_id, date, lane, queued_at)
    where status in ('waiting', 'on-hold', 'to-collect');
  create index tickets_served on tickets (office_id, ended_at desc) where status = 'served';
  create index tickets_of_booking on tickets (booking_id, issued_at);
  create index tickets_of_case on tickets (case_id) where status = 'serving';
  create table ticket_events (
    office_id text not null, ticket_id uuid not null, id uuid not null, at timestamptz not null,
    action text not null, actor_id uuid, actor_role text not null, data jsonb not null,
    primary key (office_id, ticket_id, id));
  create index tickets_of_person on tickets (person_id, date);
  create table ticket_counts (
    office_id text not null, date date not null, kind text not null, last int not null,
    primary key (office_id, date, kind));
  create table lane_calls (
    office_id text not null, date date not null, lane text not null, last jsonb not null,
    primary key (office_id, date, lane));
`
