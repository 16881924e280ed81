// What every act of a clerk on a ticket has in common: it is of their office, it can be done from their
// counter, it moves, it is shown.
import { answer, refuse, type Failure, type Result } from '@/contract/failure'
import { ticketObstacle, type TicketObstacle } from '@/domain/hall/available'
import type { BookingRules } from '@/domain/booking/rules'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { lockShift, type ShiftRecord } from '../../database/shifts'
import type { TicketRecord } from '../../database/tickets'
import { findTicket } from '../../database/tickets-read'
import type { SignedIn } from '../environment'
import { loadHall } from './load-hall'
import { moveTicket, type TicketMove } from './move-ticket'
import { atCounter, presentDeskTicket, shiftIn } from './present-ticket'
import type { Output } from '@/contract/calls'

type Shown = Result<Output<'ticket.serve'>>

/** The clerk's side of an act. */
export interface Desk {
  readonly office: OfficeRecord
  readonly shift: ShiftRecord | undefined
  /** True while somebody is called to this counter or served at it. */
  readonly busy: boolean
}

/** Does one thing with a ticket of the clerk's office, and shows it. */
export async function actOnTicket(
  context: SignedIn,
  ticketId: string,
  plan: (ticket: TicketRecord, desk: Desk) => Promise<Result<TicketMove>> | Result<TicketMove>
): Promise<Shown> {
  const ticket = await officeTicket(context, ticketId)
  const desk = await deskOf(context)
  if (!ticket || !desk) return refuse('not-found', { field: 'ticketId' })
  const move = await plan(ticket, desk)
  if (!move.ok) return move
  const failure = fromCounter(ticket, move.data, desk)
  if (failure) return { ok: false, failure }
  const moved = await moveTicket(context, ticket, move.data)
  return moved.ok ? showToClerk(context, moved.data) : moved
}

/** A ticket of the actor's office; those of others are as if they were not there. */
export async function officeTicket(
  { db, actor }: SignedIn,
  id: string
): Promise<TicketRecord | undefined> {
  const ticket = await findTicket(db, id)
  return ticket?.office_id === actor.officeId ? ticket : undefined
}

/** The clerk's counter, kept as it is until the act is done. */
export async function deskOf(context: SignedIn): Promise<Desk | undefined> {
  const { db, actor } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return undefined
  const shift = await lockShift(db, actor)
  const found =
    shift &&
    (await db
      .selectFrom('tickets')
      .select('id')
      .where('office_id', '=', shift.office_id)
      .where('counter_id', '=', shift.counter_id)
      .where('status', 'in', ['called', 'serving'])
      .executeTakeFirst())
  return { office, shift, busy: found !== undefined }
}

/** Why a move can't be made from this counter; null where it can. */
export function fromCounter(
  ticket: TicketRecord,
  { action, as }: TicketMove,
  { shift, busy, office }: Desk
): Failure | null {
  if (as !== 'clerk') return null
  const facts = { status: ticket.status, counterId: ticket.counter_id, calls: ticket.calls }
  const stands = ticketObstacle(facts, action, {
    counterId: shift?.counter_id ?? null,
    paused: shift !== undefined && shift.paused_at !== null,
    busy,
    callLimit: office.bookingRules.calls
  })
  return stands && refusalOf(stands, ticket, office.bookingRules)
}

function refusalOf(stands: TicketObstacle, { calls }: TicketRecord, rules: BookingRules): Failure {
  if (stands === 'calls-left') {
    return { code: stands, rule: 'HALL-calls', facts: { calls, callLimit: rules.calls } }
  }
  return stands === 'other-counter' ? { code: 'wrong-state', detail: stands } : { code: stands }
}

/** The ticket as the clerk sees it after the act. */
export async function showToClerk(context: SignedIn, ticket: TicketRecord): Promise<Shown> {
  const hall = await loadHall(context, ticket.office_id)
  if (!hall) return refuse('not-found')
  const from = atCounter(hall, shiftIn(hall, context.actor.personId))
  return answer({ ticket: presentDeskTicket(hall, ticket, from) })
}
