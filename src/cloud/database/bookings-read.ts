// Which bookings are there? By id, by code, of a person, of a case, of a day.
import { sql, type Selectable } from 'kysely'
import { activeStatuses, waitingStatuses } from '@/domain/booking/status'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'
import { gathered } from './gather'
import type { Tables } from './tables'

/** What happened to a booking. */
export type BookingEvent = Selectable<Tables['booking_events']>

/** One booking; undefined where there is none. */
export async function findBooking(db: Database, id: string): Promise<BookingRecord | undefined> {
  return db.selectFrom('bookings').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A booking that this person made; undefined where there is none. Read for all who ask now. */
export const findBookingOf: (
  db: Database,
  of: { readonly id: string; readonly personId: string }
) => Promise<BookingRecord | undefined> = gathered(
  async (db, asked: readonly { readonly id: string; readonly personId: string }[]) => {
    const ids = asked.map(({ id }) => id)
    const { rows } = await sql<BookingRecord>`
      select * from bookings where id = any (${ids}::uuid[])`.execute(db)
    const found = new Map(rows.map((row) => [row.id, row]))
    return asked.map(({ id, personId }) => {
      const booking = found.get(id)
      return booking?.person_id === personId ? booking : undefined
    })
  }
)

/** The ids of all bookings that begin then at an office, whatever became of them. */
export async function bookingIdsAt(
  db: Database,
  { officeId, date, start }: { officeId: string; date: DateString; start: Minutes }
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from bookings
    where office_id = ${officeId} and date = ${date} and start_minute = ${start}`.execute(db)
  return rows.map(({ id }) => id)
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

/** True where a booking of an office's day has this code already, whatever became of it. */
export async function codeTaken(
  db: Database,
  key: { officeId: string; date: DateString; code: string }
): Promise<boolean> {
  return (await findByCode(db, key)) !== undefined
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
    // One that waits stands back behind one that has a place.
    .orderBy((e) => e('status', 'in', waitingStatuses), 'desc')
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
    .where('status', 'not in', ['held', ...waitingStatuses, 'cancelled', 'expired'])
    .orderBy('start_minute')
    .orderBy('code')
    .limit(300)
    .execute()
}

/** The key under which a booking is reminded of once, for the day on which it is. */
export function eveKey({ id, date }: Pick<BookingRecord, 'id' | 'date'>): string {
  return `booking-tomorrow:${id}:${date}`
}

/** All bookings of a day at every office whose residents were not reminded of it yet. */
export async function unremindedOn(db: Database, date: DateString): Promise<BookingRecord[]> {
  const [before, after] = eveKey({ id: ' ', date }).split(' ')
  return db
    .selectFrom('bookings as b')
    .selectAll('b')
    .where('b.date', '=', date)
    .where('b.status', '=', 'booked')
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('notices as n')
            .select('n.id')
            .whereRef('n.person_id', '=', 'b.person_id')
            .where('n.once', '=', sql<string>`${before} || b.id || ${after}`)
        )
      )
    )
    .execute()
}

/** The offer to a person that lapses first; undefined where none stands. */
export async function standingOffer(
  db: Database,
  personId: string,
  now: Instant
): Promise<BookingRecord | undefined> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('person_id', '=', personId)
    .where('status', '=', 'offered')
    .where('hold_until', '>', new Date(now))
    .orderBy('hold_until')
    .limit(1)
    .executeTakeFirst()
}

/** Visits of days before this one that have begun and were not brought to an end. */
export async function visitsBefore(db: Database, date: DateString): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('date', '<', date)
    .where('status', 'in', ['checked-in', 'called', 'serving'])
    .orderBy('date')
    .limit(500)
    .execute()
}

/** Lapses the holds whose time is over and tells their residents; how many there were (BOOK-hold). */
export async function lapseHolds(db: Database, now: Instant): Promise<number> {
  const { rows } = await sql<{ lapsed: number }>`
    select lapse_holds(${new Date(now)}::timestamptz) as lapsed`.execute(db)
  return rows[0]?.lapsed ?? 0
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
