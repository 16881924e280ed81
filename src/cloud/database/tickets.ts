// Statements on tickets: issued with the next number of the day, moved with their event, chosen under
// the lock of their lane, so that no two counters ever call the same one (HALL-order).
import type { Selectable, Updateable } from 'kysely'
import { noCalls, type LastCalls } from '@/domain/hall/queue'
import type { TicketKind, TicketStatus } from '@/domain/hall/ticket'
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'
import type { Tables } from './tables'

export type TicketRecord = Selectable<Tables['tickets']>
export type TicketChanges = Omit<Updateable<Tables['tickets']>, 'office_id' | 'id' | 'status'>

/** A lane of an office on a day. */
export interface LaneDay {
  readonly officeId: string
  readonly date: DateString
  readonly lane: string
}

export interface TicketEvent {
  readonly action: string
  readonly actorId: string | null
  readonly actorRole: string
  readonly now: Instant
  readonly data?: Record<string, unknown>
}

/** The letter that a number begins with. */
const letters: Readonly<Record<TicketKind, string>> = { booked: 'B', 'walk-in': 'A' }

/** The next number of an office's day, as B012: none is given twice. */
export async function nextNumber(
  db: Database,
  day: Omit<LaneDay, 'lane'>,
  kind: TicketKind
): Promise<string> {
  const { last } = await db
    .insertInto('ticket_counts')
    .values({ office_id: day.officeId, date: day.date, kind, last: 1 })
    .onConflict((c) =>
      c
        .columns(['office_id', 'date', 'kind'])
        .doUpdateSet((e) => ({ last: e('ticket_counts.last', '+', 1) }))
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return letters[kind] + String(last).padStart(3, '0')
}

/** Keeps a new ticket, with its first event. */
export async function insertTicket(
  db: Database,
  ticket: Pick<TicketRecord, NewTicketKey>,
  event: TicketEvent
): Promise<TicketRecord> {
  const issued = await db
    .insertInto('tickets')
    .values({ ...ticket, status: 'waiting' })
    .returningAll()
    .executeTakeFirstOrThrow()
  await keepEvent(db, issued, event)
  return issued
}

type NewTicketKey = Exclude<
  keyof TicketRecord,
  | 'status'
  | 'counter_id'
  | 'calls'
  | 'back'
  | 'behind'
  | 'called_at'
  | 'serving_at'
  | 'ended_at'
  | 'served_ms'
>

/** Moves a ticket from the state that was read; undefined where somebody else moved it. */
export async function writeTicket(
  db: Database,
  from: TicketRecord,
  to: TicketStatus,
  changes: TicketChanges,
  event: TicketEvent
): Promise<TicketRecord | undefined> {
  const moved = await db
    .updateTable('tickets')
    .set({ ...changes, status: to })
    .where('office_id', '=', from.office_id)
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .where('calls', '=', from.calls)
    .returningAll()
    .executeTakeFirst()
  if (moved) await keepEvent(db, moved, event)
  return moved
}

/** Waits for whoever chooses the next ticket of a lane, and says whom the lane called last. */
export async function lockLane(db: Database, day: LaneDay): Promise<LastCalls> {
  const { last } = await db
    .insertInto('lane_calls')
    .values({
      office_id: day.officeId,
      date: day.date,
      lane: day.lane,
      last: JSON.stringify(noCalls)
    })
    .onConflict((c) =>
      c
        .columns(['office_id', 'date', 'lane'])
        .doUpdateSet((e) => ({ last: e.ref('lane_calls.last') }))
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}

/** Remembers a call of a locked lane; whoever was passed over has one less before them. */
export async function keepLastCalls(db: Database, day: LaneDay, last: LastCalls): Promise<void> {
  await db
    .updateTable('lane_calls')
    .set({ last: JSON.stringify(last) })
    .where('office_id', '=', day.officeId)
    .where('date', '=', day.date)
    .where('lane', '=', day.lane)
    .execute()
  await db
    .updateTable('tickets')
    .set((e) => ({ behind: e('behind', '-', 1) }))
    .where('office_id', '=', day.officeId)
    .where('date', '=', day.date)
    .where('lane', '=', day.lane)
    .where('status', '=', 'waiting')
    .where('behind', '>', 0)
    .execute()
}

/** Who was to come to a counter that closes can go to any other of the lane. */
export async function freeFromCounter(
  db: Database,
  officeId: string,
  counterId: string
): Promise<void> {
  await db
    .updateTable('tickets')
    .set({ counter_id: null })
    .where('office_id', '=', officeId)
    .where('counter_id', '=', counterId)
    .where('status', '=', 'waiting')
    .execute()
}

/** What a ticket is for becomes known: the case that is opened for whoever has it. */
export async function linkTicket(
  db: Database,
  { office_id, id }: TicketRecord,
  links: Pick<TicketChanges, 'case_id' | 'service_id' | 'person_id'>
): Promise<void> {
  await db
    .updateTable('tickets')
    .set(links)
    .where('office_id', '=', office_id)
    .where('id', '=', id)
    .execute()
}

async function keepEvent(db: Database, ticket: TicketRecord, event: TicketEvent): Promise<void> {
  await db
    .insertInto('ticket_events')
    .values({
      office_id: ticket.office_id,
      ticket_id: ticket.id,
      id: newId(event.now),
      at: new Date(event.now),
      action: event.action,
      actor_id: event.actorId,
      actor_role: event.actorRole,
      data: JSON.stringify(event.data ?? {})
    })
    .execute()
}
