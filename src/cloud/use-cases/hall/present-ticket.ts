// A ticket as its holder, a clerk and a printer see it: never a name.
import type { Output } from '@/contract/calls'
import { ticketActionsAt, type AtCounter } from '@/domain/hall/available'
import { ticketTransition } from '@/domain/hall/ticket'
import { instant, type Instant } from '@/domain/time/instant'
import type { ShiftRecord } from '../../database/shifts'
import type { TicketRecord } from '../../database/tickets'
import { counterName, laneName, type Hall } from './load-hall'
import { positionOf } from './wait-of'

type TicketView = Output<'ticket.show'>
type DeskTicket = Output<'ticket.serve'>['ticket']
type PaperTicket = Output<'ticket.issue'>['paper']

/** For whoever holds its id. */
export function presentTicket(hall: Hall, ticket: TicketRecord): TicketView {
  const { status } = ticket
  const position = positionOf(hall, ticket)
  const isAtCounter = status === 'called' || status === 'serving' || status === 'on-hold'
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    status,
    date: ticket.date,
    officeId: ticket.office_id,
    officeName: hall.office.office.name,
    laneName: laneName(hall, ticket.lane),
    serviceName: hall.serviceName(ticket.service_id),
    counterName: isAtCounter ? counterName(hall, ticket.counter_id) : null,
    places: ticket.places,
    priority: ticket.priority,
    slot: slotOf(ticket),
    before: position?.before ?? null,
    wait: position?.wait ?? null,
    calls: ticket.calls,
    callLimit: hall.office.bookingRules.calls,
    calledAt: at(ticket.called_at),
    issuedAt: instant(ticket.issued_at.getTime()),
    canLeave: ticketTransition(status, 'leave') !== null
  }
}

/** For a clerk, with what they can do with it from their counter. */
export function presentDeskTicket(hall: Hall, ticket: TicketRecord, from: AtCounter): DeskTicket {
  const facts = { status: ticket.status, counterId: ticket.counter_id, calls: ticket.calls }
  return {
    id: ticket.id,
    number: ticket.number,
    kind: ticket.kind,
    status: ticket.status,
    lane: ticket.lane,
    laneName: laneName(hall, ticket.lane),
    serviceId: ticket.service_id,
    serviceName: hall.serviceName(ticket.service_id),
    bookingId: ticket.booking_id,
    caseId: ticket.case_id,
    places: ticket.places,
    priority: ticket.priority,
    slot: slotOf(ticket),
    counterId: ticket.counter_id,
    counterName: counterName(hall, ticket.counter_id),
    calls: ticket.calls,
    issuedAt: instant(ticket.issued_at.getTime()),
    queuedAt: instant(ticket.queued_at.getTime()),
    calledAt: at(ticket.called_at),
    servingAt: at(ticket.serving_at),
    waitedMinutes: minutesSince(ticket.issued_at, hall.now),
    servedMinutes: servedMinutes(ticket, hall.now),
    actions: ticketActionsAt(facts, from)
  }
}

/** For the paper that somebody takes along. */
export function presentPaper(hall: Hall, ticket: TicketRecord): PaperTicket {
  const { number, officeName, serviceName, issuedAt, places, priority, before, wait } =
    presentTicket(hall, ticket)
  const lane = laneName(hall, ticket.lane)
  return {
    number,
    officeName,
    laneName: lane,
    serviceName,
    issuedAt,
    places,
    priority,
    before,
    wait,
    qr: `suozi:ticket:${ticket.id}`
  }
}

/** The counter that a clerk has open. */
export function shiftIn(hall: Hall, clerkId: string): ShiftRecord | undefined {
  return hall.shifts.find(({ clerk_id }) => clerk_id === clerkId)
}

/** The counter of a clerk: theirs, or none. */
export function atCounter(hall: Hall, shift: ShiftRecord | undefined): AtCounter {
  return {
    counterId: shift?.counter_id ?? null,
    paused: shift !== undefined && shift.paused_at !== null,
    busy: shift !== undefined && inHandAt(hall, shift.counter_id) !== undefined,
    callLimit: hall.office.bookingRules.calls
  }
}

/** The ticket that is called to a counter or served at it. */
export function inHandAt(hall: Hall, counterId: string): TicketRecord | undefined {
  return hall.tickets.find(
    (t) => t.counter_id === counterId && (t.status === 'called' || t.status === 'serving')
  )
}

function slotOf({ slot_start: start, slot_end: end }: TicketRecord): TicketView['slot'] {
  return start === null || end === null ? null : { start, end }
}

function at(time: Date | null): Instant | null {
  return time && instant(time.getTime())
}

function minutesSince(time: Date, now: Instant): number {
  return Math.max(0, Math.floor((now - time.getTime()) / 60_000))
}

function servedMinutes(ticket: TicketRecord, now: Instant): number {
  const { status, serving_at: since } = ticket
  const running = status === 'serving' && since ? Math.max(0, now - since.getTime()) : 0
  return Math.floor((Number(ticket.served_ms) + running) / 60_000)
}
