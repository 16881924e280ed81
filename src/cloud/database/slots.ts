// Statements on slots: what is left of each, and the rows that a new day needs.
import { sql } from 'kysely'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Database } from './connect'
import { gathered } from './gather'

export interface SlotRecord {
  readonly lane: string
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  /** All of its places, those kept back among them. */
  readonly places: number
  /** Places that everybody can book now. */
  readonly left: number
  /** Places kept back that elders can book beside them (BOOK-kept). */
  readonly keptLeft: number
  /** Freed places that open later (BOOK-freed). */
  readonly paused: number
}

export interface NewSlot {
  readonly lane: string
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly capacity: number
  readonly kept: number
}

/** The slots of all lanes of an office in a span of days, both ends included, in order. */
export async function slotsOf(
  db: Database,
  officeId: string,
  from: DateString,
  to: DateString
): Promise<SlotRecord[]> {
  const rows = await db
    .selectFrom('slots')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .orderBy('lane')
    .orderBy('start_minute')
    .execute()
  return rows.map((row) => {
    const left = row.capacity - row.booked - row.paused
    return {
      lane: row.lane,
      date: row.date,
      start: row.start_minute,
      end: row.end_minute,
      places: row.capacity + row.kept,
      left: Math.max(0, left),
      keptLeft: Math.max(0, Math.min(row.kept, row.kept + left)),
      paused: row.paused
    }
  })
}

interface OfficeDay {
  readonly officeId: string
  readonly date: DateString
}

/** The slots of a day at an office as they are now, read once for all who ask at the same moment. */
export const daySlots: (db: Database, day: OfficeDay) => Promise<SlotRecord[]> = gathered(
  async (db, days: readonly OfficeDay[]) => {
    const read = new Map<string, SlotRecord[]>()
    for (const { officeId, date } of days) {
      const key = `${officeId} ${date}`
      if (!read.has(key)) read.set(key, await slotsOf(db, officeId, date, date))
    }
    return days.map(({ officeId, date }) => read.get(`${officeId} ${date}`) ?? [])
  }
)

/** With what the keys begin under which an office's places are kept for a moment, to be shown. */
export function placesKey(officeId: string): string {
  return `places ${officeId} `
}

/** The first day from `from` on with a place left, for every office that has one. */
export async function firstPlaces(
  db: Database,
  from: DateString
): Promise<Map<string, { date: DateString; left: number }>> {
  const { rows } = await sql<{ office_id: string; date: DateString; left: string }>`
    select distinct on (office_id) office_id, date, sum(capacity - booked - paused) as left
    from slots where date > ${from} and booked + paused < capacity
    group by office_id, date order by office_id, date`.execute(db)
  return new Map(rows.map((row) => [row.office_id, { date: row.date, left: Number(row.left) }]))
}

/** Adds the slots that are not there yet; those that are keep their bookings. */
export async function addSlots(
  db: Database,
  officeId: string,
  slots: readonly NewSlot[]
): Promise<void> {
  if (slots.length === 0) return
  await db
    .insertInto('slots')
    .values(
      slots.map((slot) => ({
        office_id: officeId,
        date: slot.date,
        lane: slot.lane,
        start_minute: slot.start,
        end_minute: slot.end,
        capacity: slot.capacity,
        kept: slot.kept
      }))
    )
    .onConflict((c) => c.columns(['office_id', 'date', 'lane', 'start_minute']).doNothing())
    .execute()
}

/** Where a booking is to stand: the slots that it takes places in, the first one first. */
export interface Span {
  readonly officeId: string
  readonly date: DateString
  readonly lane: string
  readonly starts: readonly Minutes[]
  readonly places: number
  /** True where the places kept back may be taken too (BOOK-kept). */
  readonly elder: boolean
}

/** Takes places without a new booking; false where they are not there any more. */
export async function takeSlots(db: Database, span: Span): Promise<boolean> {
  const { rows } = await sql<{ taken: boolean }>`
    select take_slots(${span.officeId}, ${span.date}::date, ${span.lane}, ${span.starts}::int[],
      ${span.places}::int, ${span.elder}::boolean) as taken`.execute(db)
  return rows[0]?.taken === true
}
