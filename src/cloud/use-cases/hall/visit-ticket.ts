// The ticket of a visit goes with its booking: issued at the check-in, at the counter when the documents
// are received, over when the visit is over.
import { answer, refuse, type Result } from '@/contract/failure'
import { lanesOf } from '@/domain/booking/capacity'
import type { BookingAction, BookingStatus } from '@/domain/booking/status'
import type { TicketAction, TicketStatus } from '@/domain/hall/ticket'
import type { Role } from '@/domain/person/role'
import type { BookingRecord } from '../../database/bookings'
import { newId } from '../../database/new-id'
import type { CaseRecord } from '../../database/cases'
import { linkTicket, type TicketRecord } from '../../database/tickets'
import { servingForCase, ticketOfBooking } from '../../database/tickets-read'
import { moveOn } from '../booking/move-on'
import { officeOf } from '../booking/office-of'
import type { Context, SignedIn } from '../environment'
import { deskOf, officeTicket } from './act-on-ticket'
import { issue } from './issue-ticket'
import { laneFor } from './load-hall'
import { moveTicket } from './move-ticket'

/** What brings a ticket to the counter from where it is. */
const toTheCounter: Partial<Record<TicketStatus, readonly TicketAction[]>> = {
  waiting: ['call', 'serve'],
  called: ['serve'],
  serving: [],
  'on-hold': ['resume', 'call', 'serve'],
  missed: ['return', 'call', 'serve']
}

/** The same for a booking that has no ticket. */
const beingServed: Partial<Record<BookingStatus, readonly BookingAction[]>> = {
  'checked-in': ['call', 'serve'],
  called: ['serve']
}

/** The ticket of somebody who has booked and is here now. */
export async function issueForBooking(
  context: Context,
  booking: BookingRecord,
  priority: boolean,
  as: Role
): Promise<TicketRecord> {
  const office = await officeOf(context, booking)
  const known = lanesOf(office.office).some(({ id }) => id === booking.lane)
  return issue(
    context,
    {
      id: newId(context.now),
      officeId: booking.office_id,
      lane: known ? booking.lane : laneFor(office, booking.service_id),
      kind: 'booked',
      booking_id: booking.id,
      case_id: booking.case_id,
      person_id: booking.person_id,
      service_id: booking.service_id,
      places: booking.places,
      priority,
      slot_start: booking.start_minute,
      slot_end: booking.end_minute
    },
    as
  )
}

/**
 * Somebody who has checked in stands at the counter: their ticket, and with it the booking, is served
 * there; at the clerk's own counter where that is open and free.
 */
export async function serveVisit(
  context: SignedIn,
  booking: BookingRecord
): Promise<Result<unknown>> {
  const ticket = await ticketOfBooking(context.db, booking.id)
  const actions = ticket && toTheCounter[ticket.status]
  if (!actions) return moveOn(context, booking, beingServed[booking.status] ?? [])
  const desk = await deskOf(context)
  const counter_id = desk?.shift && !desk.busy ? desk.shift.counter_id : null
  let current = ticket
  for (const action of actions) {
    const changes = action === 'call' ? { counter_id } : undefined
    const moved = await moveTicket(context, current, { action, as: 'clerk', changes })
    if (!moved.ok) return moved
    current = moved.data
  }
  return answer(current)
}

const stillOpen: readonly TicketStatus[] = ['waiting', 'called', 'serving', 'on-hold']

/** The visit is over: so is its ticket, unless something is to be collected. */
export async function endTicketOf(
  context: Context,
  booking: BookingRecord,
  as: Role
): Promise<Result<unknown>> {
  const ticket = await ticketOfBooking(context.db, booking.id)
  if (!ticket || !stillOpen.includes(ticket.status)) return answer(null)
  return moveTicket(context, ticket, { action: 'finish', as: as === 'timer' ? 'timer' : 'system' })
}

/** What a case needed a counter for is done: whoever stands there for it is served. */
export async function endServing(context: Context, record: CaseRecord): Promise<Result<unknown>> {
  for (const ticket of await servingForCase(context.db, record.id)) {
    if (ticket.booking_id !== null) continue
    const ended = await moveTicket(context, ticket, { action: 'finish', as: 'system' })
    if (!ended.ok) return ended
  }
  return answer(null)
}

/** The case that is opened for whoever has a walk-in ticket: its minutes are those of the service. */
export async function linkToCase(
  context: SignedIn,
  ticketId: string,
  record: CaseRecord
): Promise<Result<unknown>> {
  const ticket = await officeTicket(context, ticketId)
  if (ticket?.booking_id !== null) return refuse('not-found', { field: 'ticketId' })
  const { id: case_id, service_id, person_id } = record
  await linkTicket(context.db, ticket, { case_id, service_id, person_id })
  return answer(null)
}
