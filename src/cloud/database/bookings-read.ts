// Which bookings are there? By id, by code, of a person, of a case, of a day.
import { sql } from 'kysely'
import { activeStatuses } from '@/domain/booking/status'
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'

/** One booking; undefined where there is none. */
export async function findBooking(db: Database, id: string): Promise<BookingRecord | undefined> {
  return db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The booking of an office's day with this code. */
export async function findByCode(
  db: Database,
  key: { officeId: string; date: DateString; code: string }
): Promise<BookingRecord | undefined> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('office_id', '=', key.officeId)
    .where('date', '=', key.date)
    .where('code', '=', key.code)
    .executeTakeFirst()
}

/** A person's bookings that are neither lapsed nor cancelled, the latest day first. */
export async function bookingsOf(db: Database, personId: string): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('person_id', '=', personId)
    .where('status', 'not in', ['cancelled', 'expired'])
    .orderBy('date', 'desc')
    .orderBy('start_minute', 'desc')
    .limit(50)
    .execute()
}

/** The last booking of each of these cases that was not given back. */
export async function bookingsOfCases(
  db: Database,
  caseIds: readonly string[]
): Promise<Map<string, BookingRecord>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('bookings')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where('status', 'not in', ['cancelled', 'expired'])
    .orderBy('created_at')
    .execute()
  return new Map(rows.map((row) => [row.case_id, row]))
}

/** The bookings of an office on a day, in the order of their times. */
export async function bookingsOn(
  db: Database,
  officeId: string,
  date: DateString
): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .where('status', 'not in', ['held', 'cancelled', 'expired'])
    .orderBy('start_minute')
    .orderBy('code')
    .limit(300)
    .execute()
}

/** All bookings of a day at every office that are still to come. */
export async function bookedOn(db: Database, date: DateString): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('date', '=', date)
    .where('status', '=', 'booked')
    .execute()
}

/** Bookings of days before this one that are still open, holds aside: those lapse by themselves. */
export async function bookingsBefore(db: Database, date: DateString): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('date', '<', date)
    .where('status', 'in', ['booked', 'checked-in', 'called', 'serving'])
    .orderBy('date')
    .limit(500)
    .execute()
}

/** What happened to the bookings of a case. */
export async function bookingEventsOf(db: Database, caseId: string) {
  return db
    .selectFrom('booking_events as e')
    .innerJoin('bookings as b', 'b.id', 'e.booking_id')
    .select(['e.at', 'e.action', 'e.actor_id', 'e.actor_role', 'e.data'])
    .where('b.case_id', '=', caseId)
    .orderBy('e.id')
    .execute()
}

/** Lapses the holds whose time is over and gives their places back (BOOK-hold). */
export async function lapseHolds(db: Database, now: Instant): Promise<BookingRecord[]> {
  const at = new Date(now)
  const { rows } = await sql<BookingRecord>`
    with gone as (
      update bookings set status = 'expired'
      where id in (select id from bookings where status = 'held' and hold_until <= ${at}
        for update skip locked)
      returning *
    ), freed as (
      update slots s set booked = s.booked - g.n from (
        select office_id, date, start_minute, count(*)::int as n from gone group by 1, 2, 3) g
      where s.office_id = g.office_id and s.date = g.date and s.start_minute = g.start_minute
    ), event as (
      insert into booking_events (office_id, booking_id, id, at, action, actor_role, data)
      select office_id, id, gen_random_uuid(), ${at}::timestamptz, 'lapse', 'timer', '{}' from gone
    )
    select * from gone`.execute(db)
  return rows
}

/** The lowest number that a person has free on a day, 1 to `perDay`; undefined where none is. */
export async function freeDayPlace(
  db: Database,
  personId: string,
  date: DateString,
  perDay: number
): Promise<number | undefined> {
  const rows = await db
    .selectFrom('bookings')
    .select('day_place')
    .where('person_id', '=', personId)
    .where('date', '=', date)
    .where('status', 'in', activeStatuses)
    .execute()
  const taken = new Set(rows.map((row) => row.day_place))
  return Array.from({ length: perDay }, (_, i) => i + 1).find((n) => !taken.has(n))
}
