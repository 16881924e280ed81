// Statements on bookings that are there: a state moves, or a place is freed, and its event is written.
import { sql, type Selectable } from 'kysely'
import type { BookingStatus } from '@/domain/booking/status'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { forgetKept } from './kept-offers'
import { newId } from './new-id'
import { placesKey } from './slots'
import type { Tables } from './tables'

export type BookingRecord = Selectable<Tables['bookings']>

/** Gives the places of a booking back; nobody but those who wait can have them before `opens`. */
export async function freePlace(
  db: Database,
  booking: BookingRecord,
  now: Instant,
  opens: Instant
): Promise<void> {
  forgetKept(db, placesKey(booking.office_id))
  // The record that was read, as the row it is: the booking itself may have moved on since.
  await sql`select free_place(jsonb_populate_record(null::bookings, ${JSON.stringify(booking)}::jsonb),
    ${new Date(now)}::timestamptz, ${new Date(opens)}::timestamptz)`.execute(db)
}

export interface BookingChange {
  readonly action: string
  readonly actorId: string | null
  readonly actorRole: string
  readonly now: Instant
  readonly data?: Record<string, unknown>
}

/**
 * Moves a booking from the state that was read and writes the event.
 * Undefined where it is not in that state any more: nothing is written then.
 */
export async function moveBooking(
  db: Database,
  from: BookingRecord,
  to: BookingStatus,
  changes: Partial<Omit<BookingRecord, 'id' | 'status'>>,
  change: BookingChange
): Promise<BookingRecord | undefined> {
  const moved = await db
    .updateTable('bookings')
    .set({ ...changes, status: to })
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .where('changes', '=', from.changes)
    // An office that closes moves a booking without counting it: its place says that it moved.
    .where('office_id', '=', from.office_id)
    .where('date', '=', from.date)
    .where('lane', '=', from.lane)
    .where('start_minute', '=', from.start_minute)
    .returningAll()
    .executeTakeFirst()
  if (!moved) return undefined
  await noteEvent(db, moved, change)
  return moved
}

/** Writes down what happened to a booking. */
export async function noteEvent(
  db: Database,
  { office_id, id }: Pick<BookingRecord, 'office_id' | 'id'>,
  { action, actorId, actorRole, now, data = {} }: BookingChange
): Promise<void> {
  await db
    .insertInto('booking_events')
    .values({
      office_id,
      booking_id: id,
      id: newId(now),
      at: new Date(now),
      action,
      actor_id: actorId,
      actor_role: actorRole,
      data: JSON.stringify(data)
    })
    .execute()
}

/** The case of a booking is of the office at which it is booked. */
export async function caseFollows(
  db: Database,
  { office_id, case_id }: BookingRecord,
  now: Instant
): Promise<void> {
  await db
    .updateTable('cases')
    .set({ office_id, updated_at: new Date(now) })
    .where('id', '=', case_id)
    .execute()
}
