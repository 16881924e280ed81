// The screen in the hall, and one's own ticket at home: who is called, how many wait, for how long.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { lanesOf } from '@/domain/booking/capacity'
import { dateAt, instant, type Instant } from '@/domain/time/instant'
import { lastCalled } from '../../database/hall-facts'
import type { ShiftRecord } from '../../database/shifts'
import { findTicket, ticketsOfPerson } from '../../database/tickets-read'
import type { OpenUseCase, UseCase } from '../environment'
import { counterName, countersOf, laneName, loadHall, queueOf, type Hall } from './load-hall'
import { inHandAt, presentTicket } from './present-ticket'
import { waitOfWalkIn } from './wait-of'

type View = Output<'hall.show'>

/** As many as a screen shows. */
const SHOWN = 8

export const showHall: OpenUseCase<'hall.show'> = async (context, { officeId }) => {
  const hall = await loadHall(context, officeId)
  if (!hall) return refuse('not-found', { field: 'officeId' })
  const last = await lastCalled(context.db, officeId, hall.date, SHOWN)
  const { office } = hall.office
  return answer({
    now: hall.now,
    date: hall.date,
    officeId,
    officeName: office.name,
    lanes: lanesOf(office).map(({ id, name }) => ({
      id,
      name,
      waiting: queueOf(hall, id).length,
      openCounters: countersOf(hall, id),
      wait: waitOfWalkIn(hall, id)
    })),
    counters: countersShown(hall),
    lastCalls: last.map(({ number, counterId, calls, calledAt }) => ({
      number,
      counterName: counterName(hall, counterId) ?? '',
      calls,
      calledAt
    })),
    passedOver: hall.tickets
      .filter(({ status }) => status === 'missed')
      .sort((a, b) => calledAt(b) - calledAt(a))
      .slice(0, SHOWN)
      .map(({ number }) => number)
  })
}

export const showTicket: OpenUseCase<'ticket.show'> = async (context, { ticketId }) => {
  const ticket = await findTicket(context.db, ticketId)
  const hall = ticket && (await loadHall(context, ticket.office_id))
  return hall ? answer(presentTicket(hall, ticket)) : refuse('not-found', { field: 'ticketId' })
}

export const listMyTickets: UseCase<'ticket.mine'> = async (context) => {
  const { db, actor, now } = context
  const records = await ticketsOfPerson(db, actor.personId, dateAt(now))
  const halls = new Map<string, Hall | undefined>()
  for (const { office_id: id } of records) {
    if (!halls.has(id)) halls.set(id, await loadHall(context, id))
  }
  const tickets = records.flatMap((ticket) => {
    const hall = halls.get(ticket.office_id)
    return hall ? [presentTicket(hall, ticket)] : []
  })
  return answer({ tickets })
}

function countersShown(hall: Hall): View['counters'] {
  return hall.office.office.counters.flatMap(({ id, name }) => {
    const shift = hall.shifts.find(({ counter_id }) => counter_id === id)
    return shift ? [{ id, name, ...shown(hall, shift) }] : []
  })
}

function shown(
  hall: Hall,
  { counter_id, lane, paused_at }: ShiftRecord
): Omit<View['counters'][number], 'id' | 'name'> {
  const ticket = inHandAt(hall, counter_id)
  return {
    laneName: laneName(hall, lane),
    paused: paused_at !== null,
    number: ticket?.number ?? null,
    status: ticket?.status === 'called' ? 'called' : ticket ? 'serving' : null,
    calls: ticket?.calls ?? 0,
    calledAt: ticket?.called_at ? instant(ticket.called_at.getTime()) : null
  }
}

function calledAt({ called_at }: { readonly called_at: Date | null }): Instant {
  return instant(called_at?.getTime() ?? 0)
}
