// Statements on bookings. One statement takes a place: all of it is written, or nothing is.
import { sql, type Selectable } from 'kysely'
import type { BookingStatus } from '@/domain/booking/status'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'
import type { Tables } from './tables'

export type BookingRecord = Selectable<Tables['bookings']>

const ACTIVE = sql.raw(`('held', 'booked', 'checked-in', 'called', 'serving')`)

export interface NewBooking {
  readonly id: string
  readonly caseId: string
  readonly serviceId: string
  readonly personId: string
  readonly subjectId: string
  readonly officeId: string
  readonly date: DateString
  readonly start: Minutes
  readonly code: string
  readonly holdUntil: Instant
  readonly now: Instant
  readonly perDay: number
}

export type TakeOutcome = 'taken' | 'full' | 'day-limit'

/**
 * Takes a place and writes the held booking with its first event, in one statement (BOOK-capacity).
 * Unique indexes refuse a second active booking for a service (bookings_one_service, 23505).
 */
export async function takePlace(db: Database, b: NewBooking): Promise<TakeOutcome> {
  const at = new Date(b.now)
  const { rows } = await sql<{ days: number; taken: number }>`
    with day as (
      select n from generate_series(1, ${b.perDay}::int) n
      where not exists (
        select 1 from bookings where person_id = ${b.personId} and date = ${b.date}
        and day_place = n and status in ${ACTIVE})
      order by n limit 1
    ), place as (
      update slots set booked = booked + 1
      where office_id = ${b.officeId} and date = ${b.date} and start_minute = ${b.start}
      and booked < capacity and exists (select 1 from day)
      returning end_minute
    ), taken as (
      insert into bookings (office_id, id, case_id, service_id, person_id, subject_id, date,
        start_minute, end_minute, day_place, status, code, hold_until, created_at)
      select ${b.officeId}, ${b.id}::uuid, ${b.caseId}::uuid, ${b.serviceId},
        ${b.personId}::uuid, ${b.subjectId}::uuid, ${b.date}::date, ${b.start}::int, end_minute,
        day.n, 'held', ${b.code}, ${new Date(b.holdUntil)}::timestamptz, ${at}::timestamptz
      from place, day
      returning office_id, id, person_id
    ), event as (
      insert into booking_events (office_id, booking_id, id, at, action, actor_id, actor_role, data)
      select office_id, id, ${newId(b.now)}::uuid, ${at}::timestamptz, 'reserve', person_id,
        'resident', '{}' from taken
    )
    select (select count(*) from day)::int as days, (select count(*) from taken)::int as taken
  `.execute(db)
  const { days = 0, taken = 0 } = rows[0] ?? {}
  if (taken === 1) return 'taken'
  return days === 0 ? 'day-limit' : 'full'
}

/** Gives the place of a slot back. */
export async function freePlace(
  db: Database,
  slot: { office_id: string; date: DateString; start_minute: Minutes }
): Promise<void> {
  await db
    .updateTable('slots')
    .set((e) => ({ booked: e('booked', '-', 1) }))
    .where('office_id', '=', slot.office_id)
    .where('date', '=', slot.date)
    .where('start_minute', '=', slot.start_minute)
    .execute()
}

/** Takes a place of a slot without a new booking; its end, or undefined where it is full. */
export async function takeSlot(
  db: Database,
  slot: { officeId: string; date: DateString; start: Minutes }
): Promise<Minutes | undefined> {
  const row = await db
    .updateTable('slots')
    .set((e) => ({ booked: e('booked', '+', 1) }))
    .where('office_id', '=', slot.officeId)
    .where('date', '=', slot.date)
    .where('start_minute', '=', slot.start)
    .whereRef('booked', '<', 'capacity')
    .returning('end_minute')
    .executeTakeFirst()
  return row?.end_minute
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
    .returningAll()
    .executeTakeFirst()
  if (!moved) return undefined
  await db
    .insertInto('booking_events')
    .values({
      office_id: moved.office_id,
      booking_id: moved.id,
      id: newId(change.now),
      at: new Date(change.now),
      action: change.action,
      actor_id: change.actorId,
      actor_role: change.actorRole,
      data: JSON.stringify(change.data ?? {})
    })
    .execute()
  return moved
}
