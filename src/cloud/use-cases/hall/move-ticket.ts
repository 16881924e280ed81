// One move of one ticket: the table allows it, it is still as it was read, its booking moves with it,
// and everybody who looks at the hall is told, all in one transaction or not at all (HALL-order).
import { answer, refuse, type Result } from '@/contract/failure'
import { bookingTransition, isInHall, type BookingAction } from '@/domain/booking/status'
import type { TicketAction } from '@/domain/hall/ticket'
import { ticketTransition } from '@/domain/hall/ticket'
import type { Role } from '@/domain/person/role'
import type { Instant } from '@/domain/time/instant'
import { findBooking } from '../../database/bookings-read'
import { hallTopic, notifyLive } from '../../database/live'
import { writeTicket, type TicketChanges, type TicketRecord } from '../../database/tickets'
import { by, moveOn } from '../booking/move-on'
import type { Context } from '../environment'

export interface TicketMove {
  readonly action: TicketAction
  readonly as: Role
  readonly changes?: TicketChanges
  /** What the event says; never personal data. */
  readonly data?: Record<string, unknown>
}

/** What a booking goes through when its ticket does. */
const withBooking: Partial<Record<TicketAction, BookingAction>> = {
  call: 'call',
  serve: 'serve',
  hold: 'requeue',
  'pass-over': 'requeue',
  transfer: 'requeue',
  finish: 'finish',
  'finish-to-collect': 'finish'
}

/** The ticket after the move; wrong-state or conflict where it can't be made. */
export async function moveTicket(
  context: Context,
  ticket: TicketRecord,
  { action, as, changes, data }: TicketMove
): Promise<Result<TicketRecord>> {
  const transition = ticketTransition(ticket.status, action)
  if (!transition) return refuse('wrong-state', { detail: ticket.status })
  if (!transition.by.includes(as)) return refuse('not-allowed')
  const moved = await writeTicket(
    context.db,
    ticket,
    transition.to,
    { ...changesOf(ticket, action, context.now), ...changes },
    { action, ...by(context, as), now: context.now, data }
  )
  if (!moved) return refuse('conflict')
  const followed = await moveBookingOf(context, moved, ticket, action, as)
  if (!followed.ok) return followed
  await notifyLive(context.db, hallTopic(moved.office_id))
  return answer(moved)
}

/** What every move of this kind changes. */
function changesOf(ticket: TicketRecord, action: TicketAction, now: Instant): TicketChanges {
  const at = new Date(now)
  const served = { served_ms: String(Number(ticket.served_ms) + servingFor(ticket, now)) }
  switch (action) {
    case 'call':
      return { calls: 1, called_at: at, back: null, behind: 0 }
    case 'recall':
      return { calls: ticket.calls + 1, called_at: at }
    case 'serve':
      return { serving_at: at }
    case 'hold':
      return served
    case 'transfer':
      return { ...served, counter_id: null }
    case 'pass-over':
      return { counter_id: null }
    case 'resume':
      return { back: 'hold', queued_at: at }
    case 'return':
      return { back: 'passed-over', queued_at: at }
    case 'come-back':
      return { back: 'collect', queued_at: at }
    case 'finish-to-collect':
      return { ...served, counter_id: null }
    case 'finish':
    case 'leave':
      return { ...served, ended_at: at }
    // Nobody saw when it was over: no time is made up for it.
    case 'end-day':
      return {}
  }
}

/** Milliseconds at the counter since it was last served. */
function servingFor({ status, serving_at }: TicketRecord, now: Instant): number {
  return status === 'serving' && serving_at ? Math.max(0, now - serving_at.getTime()) : 0
}

async function moveBookingOf(
  context: Context,
  ticket: TicketRecord,
  before: TicketRecord,
  action: TicketAction,
  as: Role
): Promise<Result<unknown>> {
  const follows = withBooking[action]
  if (!follows || !ticket.booking_id) return answer(null)
  const booking = await findBooking(context.db, ticket.booking_id)
  // It was settled while the ticket was still about: there is nothing to move.
  if (!booking || !isInHall(booking.status)) return answer(null)
  if (follows === 'requeue' && before.status === 'waiting') return answer(null)
  const known = bookingTransition(booking.status, follows)
  return known ? moveOn(context, booking, [follows], {}, as) : refuse('conflict')
}
