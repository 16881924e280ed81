// Statements on places that were given up: kept apart from the open ones, until they have a booking
// again or are open to everybody (BOOK-freed).
import { sql } from 'kysely'
import type { FreedPlaces, OfferedSlot } from '@/domain/booking/waitlist'
import type { DateString, Minutes } from '@/domain/time/date'
import { instant, type Instant } from '@/domain/time/instant'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'
import { newId } from './new-id'

/** The day of a lane: what waits and what is freed is settled for it as a whole. */
export interface LaneDay {
  readonly officeId: string
  readonly date: DateString
  readonly lane: string
}

/** The lane and the day that a booking is on. */
export function laneDayOf(booking: Pick<BookingRecord, 'office_id' | 'date' | 'lane'>): LaneDay {
  return { officeId: booking.office_id, date: booking.date, lane: booking.lane }
}

/** Locks the slots of these days of lanes, always in one order; until the transaction ends. */
export async function lockDays(db: Database, days: readonly LaneDay[]): Promise<void> {
  const key = (day: LaneDay) => `${day.officeId} ${day.date} ${day.lane}`
  const inOrder = new Map(
    [...days].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map((d) => [key(d), d])
  )
  for (const day of inOrder.values()) await lockedSlots(db, day)
}

/** The slots of a lane's day, locked until the transaction ends, with what nobody has of them. */
export async function lockedSlots(db: Database, day: LaneDay): Promise<OfferedSlot[]> {
  const rows = await db
    .selectFrom('slots')
    .selectAll()
    .where(onDay(day))
    .orderBy('start_minute')
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    start: row.start_minute,
    end: row.end_minute,
    free: row.capacity - row.booked,
    kept: row.kept
  }))
}

/** Keeps places of these slots from being freed until the transaction ends. */
export async function watchSlots(
  db: Database,
  day: LaneDay,
  { from, to }: { readonly from: Minutes; readonly to: Minutes }
): Promise<void> {
  await db
    .selectFrom('slots')
    .select('start_minute')
    .where(onDay(day))
    .where('start_minute', '<', to)
    .where('end_minute', '>', from)
    .orderBy('start_minute')
    .forShare()
    .execute()
}

export type FreedRecord = FreedPlaces & { readonly id: string }

/** What was freed of a lane's day and is not open yet, the oldest first. */
export async function freedOf(db: Database, day: LaneDay): Promise<FreedRecord[]> {
  const rows = await db
    .selectFrom('freed_places')
    .selectAll()
    .where(onDay(day))
    .orderBy('freed_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    start: row.start_minute,
    end: row.end_minute,
    places: row.places,
    freedAt: instant(row.freed_at.getTime()),
    opensAt: instant(row.opens_at.getTime())
  }))
}

/** Puts freed places down; their slots are counted by whoever calls it. */
export async function keepFreed(
  db: Database,
  day: LaneDay,
  freed: readonly FreedPlaces[],
  now: Instant
): Promise<void> {
  if (freed.length === 0) return
  const rows = freed.map((one) => ({
    office_id: day.officeId,
    id: newId(now),
    date: day.date,
    lane: day.lane,
    start_minute: one.start,
    end_minute: one.end,
    places: one.places,
    freed_at: new Date(one.freedAt),
    opens_at: new Date(one.opensAt)
  }))
  await db.insertInto('freed_places').values(rows).execute()
}

/** Takes freed places away; their slots are counted by whoever calls it. */
export async function dropFreed(
  db: Database,
  day: LaneDay,
  freed: readonly FreedRecord[]
): Promise<void> {
  if (freed.length === 0) return
  await db
    .deleteFrom('freed_places')
    .where('office_id', '=', day.officeId)
    .where(
      'id',
      'in',
      freed.map(({ id }) => id)
    )
    .execute()
}

/** Counts places of a span of slots as booked, or as paused; less where the numbers are negative. */
export async function countPlaces(
  db: Database,
  day: LaneDay,
  span: { readonly start: Minutes; readonly end: Minutes },
  change: { readonly booked: number; readonly paused: number }
): Promise<void> {
  await db
    .updateTable('slots')
    .set({
      booked: sql<number>`booked + ${change.booked}::int`,
      paused: sql<number>`paused + ${change.paused}::int`
    })
    .where(onDay(day))
    .where('start_minute', '>=', span.start)
    .where('start_minute', '<', span.end)
    .execute()
}

/** True for the rows of a lane's day, of the table of this name where there are several. */
export function onDay({ officeId, date, lane }: LaneDay, of = '') {
  const column = (name: string) => sql.ref(`${of}${name}`)
  return sql<boolean>`(${column('office_id')}, ${column('date')}, ${column('lane')})
    = (${officeId}::text, ${date}::date, ${lane}::text)`
}

export interface Opening {
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly opensAt: Instant
}

/** When freed places of a lane open to everybody, from a day on; the next first. */
export async function openingsFrom(
  db: Database,
  { officeId, date, lane }: LaneDay
): Promise<Opening[]> {
  const rows = await db
    .selectFrom('freed_places')
    .select(['date', 'start_minute as start', 'end_minute as end', 'opens_at'])
    .where('office_id', '=', officeId)
    .where('lane', '=', lane)
    .where('date', '>=', date)
    .orderBy('opens_at')
    .execute()
  return rows.map(({ opens_at, ...row }) => ({ ...row, opensAt: instant(opens_at.getTime()) }))
}
