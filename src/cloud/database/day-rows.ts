// The rows of a day's slots are made anew where an office closes, opens again or changes its rules
// (BOOK-closure, BOOK-capacity). Under the lock of the slots, so that no place can be taken meanwhile.
import { sql } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { NewSlot } from './slots'

interface Day {
  readonly officeId: string
  readonly date: DateString
}

/**
 * Gives a day these slots. A slot that is none of them keeps what stands in it and has no places any
 * more; one that lies across them (another length of slot) goes, and what stands in it is counted in
 * the slots that begin within it.
 */
export async function layDay(db: Database, day: Day, slots: readonly NewSlot[]): Promise<void> {
  const there = await db
    .selectFrom('slots')
    .select(['lane', 'start_minute', 'end_minute'])
    .where('office_id', '=', day.officeId)
    .where('date', '=', day.date)
    .orderBy('lane')
    .orderBy('start_minute')
    .forUpdate()
    .execute()
  const keys = new Set(there.map((row) => `${row.lane} ${row.start_minute} ${row.end_minute}`))
  const sameTimes = slots.every((slot) => keys.has(`${slot.lane} ${slot.start} ${slot.end}`))
  if (!sameTimes) await lockStanding(db, day)
  await sql`update slots set capacity = 0, kept = 0 where ${of(day)}`.execute(db)
  if (!sameTimes) await dropAcross(db, day, slots)
  await putSlots(db, day, slots)
  if (!sameTimes) await recount(db, day)
}

/** The days from `from` on that have slots. */
export async function laidDays(
  db: Database,
  officeId: string,
  from: DateString
): Promise<DateString[]> {
  const rows = await db
    .selectFrom('slots')
    .select('date')
    .distinct()
    .where('office_id', '=', officeId)
    .where('date', '>=', from)
    .orderBy('date')
    .execute()
  return rows.map(({ date }) => date)
}

/** Nobody gives a place back while the slots change their times: it would be counted in the old ones. */
async function lockStanding(db: Database, day: Day): Promise<void> {
  await sql`select 1 from bookings where ${of(day)} order by id for update`.execute(db)
  await sql`select 1 from freed_places where ${of(day)} order by id for update`.execute(db)
}

async function dropAcross(db: Database, day: Day, slots: readonly NewSlot[]): Promise<void> {
  await sql`delete from slots s using ${wanted(slots)} where s.office_id = ${day.officeId}
    and s.date = ${day.date}::date and s.lane = w.lane and s.start_minute <> w.start_minute
    and s.start_minute < w.end_minute and w.start_minute < s.end_minute`.execute(db)
}

async function putSlots(db: Database, day: Day, slots: readonly NewSlot[]): Promise<void> {
  await sql`insert into slots (office_id, date, lane, start_minute, end_minute, capacity, kept)
    select ${day.officeId}, ${day.date}::date, w.lane, w.start_minute, w.end_minute, w.capacity,
      w.kept from ${wanted(slots)}
    on conflict (office_id, date, lane, start_minute) do update set capacity = excluded.capacity,
      kept = excluded.kept, end_minute = excluded.end_minute`.execute(db)
}

/** Each slot counts what begins in it or before it; what begins within it takes places from it. */
async function recount(db: Database, day: Day): Promise<void> {
  const placed = sql`b.office_id = s.office_id and b.date = s.date and b.lane = s.lane
    and b.status not in ('waitlisted', 'cancelled', 'expired')`
  await sql`update slots s set
    booked = (select coalesce(sum(b.places), 0) from bookings b where ${placed}
      and b.start_minute <= s.start_minute and s.start_minute < b.end_minute),
    paused = (select coalesce(sum(f.places), 0) from freed_places f
      where f.office_id = s.office_id and f.date = s.date and f.lane = s.lane
      and f.start_minute <= s.start_minute and s.start_minute < f.end_minute),
    capacity = greatest(0, s.capacity - (select coalesce(sum(b.places), 0) from bookings b
      where ${placed} and s.start_minute < b.start_minute and b.start_minute < s.end_minute))
    where s.office_id = ${day.officeId} and s.date = ${day.date}::date`.execute(db)
}

function of({ officeId, date }: Day) {
  return sql`office_id = ${officeId} and date = ${date}::date`
}

function wanted(slots: readonly NewSlot[]) {
  const rows = slots.map(({ lane, start, end, capacity, kept }) => ({
    ...{ lane, start_minute: start, end_minute: end, capacity, kept }
  }))
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as w(lane text, start_minute int, end_minute int, capacity int, kept int)`
}
