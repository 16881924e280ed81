// A clerk's counter: whom they serve, who is next and why, who was put aside (HALL-order, HALL-wait).
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { lanesOf } from '@/domain/booking/capacity'
import { servedOn } from '../../database/hall-facts'
import type { ShiftRecord } from '../../database/shifts'
import type { TicketRecord } from '../../database/tickets'
import type { UseCase } from '../environment'
import { lanesOfCounter, presentShift } from './counter'
import { laneById, loadHall, measuredOf, queueOf, type Hall } from './load-hall'
import { atCounter, inHandAt, presentDeskTicket, shiftIn } from './present-ticket'

type Desk = Output<'hall.desk'>

export const showHallDesk: UseCase<'hall.desk'> = async (context) => {
  const { db, actor } = context
  const hall = actor.officeId ? await loadHall(context, actor.officeId) : undefined
  if (!hall) return refuse('not-allowed')
  const shift = shiftIn(hall, actor.personId)
  const from = atCounter(hall, shift)
  const lanes = shift ? [shift.lane] : lanesOf(hall.office.office).map(({ id }) => id)
  const show = (ticket: TicketRecord) => presentDeskTicket(hall, ticket, from)
  const of = (status: TicketRecord['status']) =>
    hall.tickets.filter((t) => t.status === status && lanes.includes(t.lane)).map(show)
  const served = await servedOn(db, hall.office.office.id, hall.date)
  const inHand = shift && inHandAt(hall, shift.counter_id)
  const { calls, bookedPerWalkIn } = hall.office.bookingRules
  return answer({
    now: hall.now,
    date: hall.date,
    officeId: hall.office.office.id,
    officeName: hall.office.office.name,
    lanes: lanesOf(hall.office.office).map(({ id, name }) => ({
      id,
      name,
      waiting: queueOf(hall, id).length
    })),
    counters: counters(hall, actor.personId),
    shift: shift ? presentShift(hall.office, shift) : null,
    inHand: inHand ? show(inHand) : null,
    queue: lanes.flatMap((lane) => queueAt(hall, lane, shift, show)),
    onHold: of('on-hold'),
    toCollect: of('to-collect'),
    missed: of('missed'),
    servedToday: lanes.reduce((sum, lane) => sum + served(lane), 0),
    measured: lanes.flatMap((lane) => measured(hall, lane)),
    callLimit: calls,
    bookedPerWalkIn
  })
}

/** Who is called to this counter, in order: whoever was sent to another one is not. */
function queueAt(
  hall: Hall,
  lane: string,
  shift: ShiftRecord | undefined,
  show: (ticket: TicketRecord) => Desk['inHand'] & object
): Desk['queue'] {
  return queueOf(hall, lane)
    .filter(({ ticket: { record } }) => {
      return !shift || record.counter_id === null || record.counter_id === shift.counter_id
    })
    .map(({ ticket, why }) => ({ ticket: show(ticket.record), why }))
}

function counters(hall: Hall, clerkId: string): Desk['counters'] {
  const { office } = hall.office
  return office.counters.map(({ id, name }) => {
    const shift = hall.shifts.find(({ counter_id }) => counter_id === id)
    return {
      id,
      name,
      lanes: lanesOfCounter(office, id).map((lane) => lane.id),
      openFor: shift?.lane ?? null,
      paused: shift !== undefined && shift.paused_at !== null,
      mine: shift?.clerk_id === clerkId,
      number: inHandAt(hall, id)?.number ?? null
    }
  })
}

/** The lane as a whole, and each service that was measured in it. */
function measured(hall: Hall, lane: string): Desk['measured'] {
  const visits = hall.served.filter((visit) => visit.lane === lane)
  const services = new Set(visits.map(({ serviceId }) => serviceId).filter((id) => id !== null))
  return [null, ...services].map((serviceId) => ({
    serviceId,
    serviceName:
      serviceId === null ? (laneById(hall, lane)?.name ?? null) : hall.serviceName(serviceId),
    ...measuredOf(hall, lane, serviceId)
  }))
}
