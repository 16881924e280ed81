// What becomes of a ticket at a counter: served, put aside, sent on, done, to be collected, given up.
import { answer, refuse, type Result } from '@/contract/failure'
import { lanesOf } from '@/domain/booking/capacity'
import type { TicketAction } from '@/domain/hall/ticket'
import { openShifts } from '../../database/shifts'
import type { TicketRecord } from '../../database/tickets'
import { findTicket } from '../../database/tickets-read'
import { findBooking } from '../../database/bookings-read'
import { finishVisit } from '../booking/close-booking'
import { isInHall } from '@/domain/booking/status'
import type { SignedIn, UseCase } from '../environment'
import { actOnTicket, deskOf, fromCounter, type Desk } from './act-on-ticket'
import { moveTicket, type TicketMove } from './move-ticket'

export const serveTicket: UseCase<'ticket.serve'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, () => plain('serve'))

export const holdTicket: UseCase<'ticket.hold'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, () => plain('hold'))

/** Whoever was put aside goes back to the counter that has their papers, while it is open. */
export const resumeTicket: UseCase<'ticket.resume'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, async (ticket) => {
    const shifts = await openShifts(context.db, ticket.office_id)
    const open = shifts.some(
      ({ counter_id, lane }) => counter_id === ticket.counter_id && lane === ticket.lane
    )
    return plain('resume', { counter_id: open ? ticket.counter_id : null })
  })

/** HALL-order: whoever was passed over comes in behind a few others. */
export const returnTicket: UseCase<'ticket.return'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, (_ticket, { office }) =>
    plain('return', { counter_id: null, behind: office.bookingRules.returnBehind })
  )

export const comeBack: UseCase<'ticket.come-back'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, () => plain('come-back', { counter_id: null }))

export const finishTicket: UseCase<'ticket.finish'> = (context, { ticketId, collect }) =>
  actOnTicket(context, ticketId, () => plain(collect ? 'finish-to-collect' : 'finish'))

export const transferTicket: UseCase<'ticket.transfer'> = (context, input) =>
  actOnTicket(context, input.ticketId, async (ticket, desk) => {
    const to = await destination(context, ticket, desk, input)
    if (!to.ok) return to
    const from = { lane: ticket.lane, counter: ticket.counter_id }
    const data = { from, to: { lane: to.data.lane, counter: to.data.counter_id } }
    return answer({ action: 'transfer', as: 'clerk', changes: to.data, data } satisfies TicketMove)
  })

/** A lane of the office, or a counter that is open, with the lane it is open for. */
async function destination(
  context: SignedIn,
  ticket: TicketRecord,
  { office }: Desk,
  {
    lane,
    counterId
  }: { readonly lane?: string | undefined; readonly counterId?: string | undefined }
): Promise<Result<{ lane: string; counter_id: string | null }>> {
  if (counterId !== undefined) {
    const shifts = await openShifts(context.db, ticket.office_id)
    const shift = shifts.find(({ counter_id }) => counter_id === counterId)
    if (!shift) return refuse('counter-closed', { field: 'counterId' })
    return answer({ lane: shift.lane, counter_id: counterId })
  }
  const known = lanesOf(office.office).some(({ id }) => id === lane)
  if (lane === undefined || !known) return refuse('not-found', { field: 'lane' })
  return answer({ lane, counter_id: null })
}

export const leaveHall: UseCase<'ticket.leave'> = async (context, { ticketId }) => {
  const ticket = await findTicket(context.db, ticketId)
  const own = ticket?.person_id === context.actor.personId
  const office = ticket?.office_id === context.actor.officeId
  const clerk = office && context.actor.roles.includes('clerk')
  if (!ticket || !(own || clerk)) return refuse('not-found', { field: 'ticketId' })
  const move: TicketMove = { action: 'leave', as: own ? 'resident' : 'clerk' }
  const desk = own ? undefined : await deskOf(context)
  const failure = desk ? fromCounter(ticket, move, desk) : null
  if (failure) return { ok: false, failure }
  const left = await moveTicket(context, ticket, move)
  if (!left.ok) return left
  const ended = await endBookingOf(context, ticket)
  return ended.ok ? answer({ number: ticket.number }) : ended
}

/** Whoever leaves needs their place no more, and can book again. */
async function endBookingOf(
  context: SignedIn,
  { booking_id }: TicketRecord
): Promise<Result<unknown>> {
  const booking = booking_id ? await findBooking(context.db, booking_id) : undefined
  if (!booking || !isInHall(booking.status)) return answer(null)
  return finishVisit(context, booking, 'system')
}

function plain(action: TicketAction, changes?: TicketMove['changes']): Result<TicketMove> {
  return answer({ action, as: 'clerk', changes })
}
