// Statements on slots: what is left of each, and the rows that a new day needs.
import { sql } from 'kysely'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Database } from './connect'

export interface SlotRecord {
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly left: number
}

export interface NewSlot {
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly capacity: number
}

/** The slots of an office in a span of days, both ends included, in order. */
export async function slotsOf(
  db: Database,
  officeId: string,
  from: DateString,
  to: DateString
): Promise<SlotRecord[]> {
  const rows = await db
    .selectFrom('slots')
    .select(['date', 'start_minute', 'end_minute', 'capacity', 'booked'])
    .where('office_id', '=', officeId)
    .where('date', '>=', from)
    .where('date', '<=', to)
    .orderBy('date')
    .orderBy('start_minute')
    .execute()
  return rows.map((row) => ({
    date: row.date,
    start: row.start_minute,
    end: row.end_minute,
    left: Math.max(0, row.capacity - row.booked)
  }))
}

/** The first day from `from` on with a place left, for every office that has one. */
export async function firstPlaces(
  db: Database,
  from: DateString
): Promise<Map<string, { date: DateString; left: number }>> {
  const { rows } = await sql<{ office_id: string; date: DateString; left: string }>`
    select distinct on (office_id) office_id, date, sum(capacity - booked) as left
    from slots where date > ${from} and booked < capacity
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
        start_minute: slot.start,
        end_minute: slot.end,
        capacity: slot.capacity
      }))
    )
    .onConflict((c) => c.columns(['office_id', 'date', 'start_minute']).doNothing())
    .execute()
}
