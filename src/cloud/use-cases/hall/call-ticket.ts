// Who is called to my counter? One at a time in each lane: its row is locked, the rule of precedence
// chooses, and two counters that call at one moment never get the same ticket (HALL-order, HALL-calls).
import { answer, refuse, type Result } from '@/contract/failure'
import { afterCall, nextTicket } from '@/domain/hall/queue'
import { TryAgain } from '../../database/errors'
import { keepLastCalls, lockLane, type TicketRecord } from '../../database/tickets'
import { waitingIn } from '../../database/tickets-read'
import { dateAt } from '@/domain/time/instant'
import type { SignedIn, UseCase } from '../environment'
import {
  actOnTicket,
  deskOf,
  fromCounter,
  officeTicket,
  showToClerk,
  type Desk
} from './act-on-ticket'
import { asQueued } from './load-hall'
import { moveTicket } from './move-ticket'

export const callNext: UseCase<'ticket.call-next'> = async (context) => {
  const desk = await deskOf(context)
  if (!desk?.shift || desk.shift.paused_at) return refuse('counter-closed')
  if (desk.busy) return refuse('ticket-in-hand')
  const { office_id: officeId, counter_id, lane } = desk.shift
  const day = { officeId, date: dateAt(context.now), lane }
  const rules = desk.office.bookingRules
  const last = await lockLane(context.db, day)
  const waiting = (await waitingIn(context.db, day))
    .filter((ticket) => ticket.counter_id === null || ticket.counter_id === counter_id)
    .map(asQueued)
  const next = nextTicket(waiting, context.now, rules, last)
  if (!next) return answer({ ticket: null })
  const called = await call(context, next.record, desk)
  if (!called.ok) return called
  await keepLastCalls(context.db, day, afterCall(last, next, rules))
  return showToClerk(context, called.data)
}

export const callNumber: UseCase<'ticket.call'> = async (context, { ticketId, reason }) => {
  const desk = await deskOf(context)
  const ticket = await officeTicket(context, ticketId)
  if (!ticket || !desk) return refuse('not-found', { field: 'ticketId' })
  const failure = fromCounter(ticket, { action: 'call', as: 'clerk' }, desk)
  if (failure) return { ok: false, failure }
  const { office_id: officeId, date, lane } = ticket
  const day = { officeId, date, lane }
  const last = await lockLane(context.db, day)
  const called = await call(context, ticket, desk, reason)
  if (!called.ok) return called
  const rules = desk.office.bookingRules
  await keepLastCalls(context.db, day, afterCall(last, asQueued(ticket), rules))
  return showToClerk(context, called.data)
}

async function call(
  context: SignedIn,
  ticket: TicketRecord,
  { shift }: Desk,
  reason?: string
): Promise<Result<TicketRecord>> {
  const counter_id = shift?.counter_id ?? null
  const data = { counter: counter_id, ...(reason === undefined ? {} : { reason }) }
  const called = await moveTicket(context, ticket, {
    action: 'call',
    as: 'clerk',
    changes: { counter_id },
    data
  })
  // It left between the look and the call: another one is chosen.
  if (!called.ok && called.failure.code === 'conflict' && reason === undefined) throw new TryAgain()
  return called
}

export const recallTicket: UseCase<'ticket.recall'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, () => answer({ action: 'recall', as: 'clerk' }))

export const passOver: UseCase<'ticket.pass-over'> = (context, { ticketId }) =>
  actOnTicket(context, ticketId, () => answer({ action: 'pass-over', as: 'clerk' }))
