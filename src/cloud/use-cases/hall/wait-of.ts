// How many are before somebody, and how long will it take? (HALL-wait)
import { expectedWait, type Ahead, type Range, type Standing } from '@/domain/hall/wait'
import { addMinutes, instantAt } from '@/domain/time/instant'
import { asQueued, countersOf, measuredOf, queueOf, type Hall, type Waiting } from './load-hall'
import type { TicketRecord } from '../../database/tickets'

export interface Position {
  readonly before: number
  readonly wait: Range | null
}

/** The position of a ticket that waits; null for any other. */
export function positionOf(hall: Hall, ticket: TicketRecord): Position | null {
  const queue = queueOf(hall, ticket.lane)
  const place = queue.findIndex((standing) => standing.ticket.id === ticket.id)
  if (place < 0) return null
  return { before: place, wait: waitBehind(hall, ticket.lane, queue.slice(0, place), ticket) }
}

/** The wait of somebody who takes a walk-in ticket of a lane now. */
export function waitOfWalkIn(hall: Hall, lane: string): Range | null {
  // Who booked a later time and is here early does not go before everybody else.
  const before = queueOf(hall, lane).filter(({ why }) => why !== 'booked-early')
  return waitBehind(hall, lane, before, null)
}

function waitBehind(
  hall: Hall,
  lane: string,
  before: readonly Standing<Waiting>[],
  ticket: TicketRecord | null
): Range | null {
  const counters = countersOf(hall, lane)
  if (counters === 0) return null
  const waiting = before.map(({ ticket: { record } }) => measuredOf(hall, lane, record.service_id))
  const ahead: Ahead = {
    counters,
    waiting,
    serving: servingIn(hall, lane),
    untilSlot: untilSlot(hall, ticket),
    toCome: []
  }
  const horizon = expectedWait(ahead)?.high ?? 0
  return expectedWait({ ...ahead, toCome: mayGoBefore(hall, lane, before, ticket, horizon) })
}

function servingIn(hall: Hall, lane: string): Ahead['serving'] {
  const open = new Set(hall.shifts.filter((s) => s.lane === lane).map((s) => s.counter_id))
  return hall.tickets
    .filter((t) => t.status === 'serving' || t.status === 'called')
    .filter((t) => t.counter_id !== null && open.has(t.counter_id))
    .map((t) => ({
      measured: measuredOf(hall, lane, t.service_id),
      minutes:
        t.status === 'serving' && t.serving_at ? (hall.now - t.serving_at.getTime()) / 60_000 : 0
    }))
}

function untilSlot(hall: Hall, ticket: TicketRecord | null): number {
  const slot = ticket?.back === null ? asQueued(ticket).slot : null
  if (!slot) return 0
  const { earlyMinutes } = hall.office.bookingRules
  return Math.max(0, (addMinutes(slot.from, -earlyMinutes) - hall.now) / 60_000)
}

/** Booked people who have not come yet and would be called first if they came now. */
function mayGoBefore(
  hall: Hall,
  lane: string,
  before: readonly Standing<Waiting>[],
  ticket: TicketRecord | null,
  horizon: number
): Ahead['toCome'] {
  if (ticket?.back) return []
  const { lateMinutes, earlyMinutes, bookedPerWalkIn } = hall.office.bookingRules
  const until = addMinutes(hall.now, horizon + earlyMinutes)
  const expected = hall.toCome.filter(
    (one) =>
      one.lane === lane &&
      instantAt(hall.date, one.start) <= until &&
      addMinutes(instantAt(hall.date, one.end), lateMinutes) >= hall.now
  )
  const own = ticket?.slot_start ?? null
  const walkIns = before.filter(({ why }) => why === 'walk-in' || why === 'late').length
  const first =
    own === null
      ? expected.slice(0, bookedPerWalkIn * (walkIns + 1))
      : expected.filter((one) => one.start < own)
  return first.map((one) => measuredOf(hall, lane, one.serviceId))
}
