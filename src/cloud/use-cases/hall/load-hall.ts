// The hall of an office as it stands now: who waits in which order, which counters are open, and what
// was measured (HALL-order, HALL-wait).
import { GENERAL_LANE, laneOf, lanesOf, type Lane } from '@/domain/booking/capacity'
import type { LastCalls, QueuedTicket } from '@/domain/hall/queue'
import { measuredMinutes, queueOrder, type Measured, type Standing } from '@/domain/hall/wait'
import type { DateString } from '@/domain/time/date'
import { dateAt, instant, instantAt } from '@/domain/time/instant'
import { lastServed, toComeOn, type ServedVisit, type ToCome } from '../../database/hall-facts'
import { findOffice, serviceSteps, type OfficeRecord } from '../../database/offered'
import { openShifts, type ShiftRecord } from '../../database/shifts'
import type { TicketRecord } from '../../database/tickets'
import { lastCallsOn, ticketsOn } from '../../database/tickets-read'
import type { Context } from '../environment'

export interface Hall {
  readonly office: OfficeRecord
  readonly date: DateString
  readonly now: Context['now']
  /** Every ticket of today that is not over, and those that were passed over. */
  readonly tickets: readonly TicketRecord[]
  readonly shifts: readonly ShiftRecord[]
  readonly toCome: readonly ToCome[]
  readonly served: readonly ServedVisit[]
  /** What a service is called. */
  serviceName(id: string | null): string | null
  lastCalls(lane: string): LastCalls
}

/** A ticket that waits, with its row. */
export interface Waiting extends QueuedTicket {
  readonly record: TicketRecord
}

/** The hall of an office today; undefined where there is no such office. */
export async function loadHall(
  context: Pick<Context, 'db' | 'now'>,
  officeId: string
): Promise<Hall | undefined> {
  const { db, now } = context
  const office = await findOffice(db, officeId)
  if (!office) return undefined
  const date = dateAt(now)
  const names = await serviceSteps(db)
  return {
    office,
    date,
    now,
    tickets: await ticketsOn(db, officeId, date),
    shifts: await openShifts(db, officeId),
    toCome: await toComeOn(db, officeId, date),
    served: await lastServed(db, officeId),
    serviceName: (id) => (id === null ? null : (names.get(id)?.name ?? null)),
    lastCalls: await lastCallsOn(db, officeId, date)
  }
}

/** A ticket as the rule of precedence sees it. */
export function asQueued(record: TicketRecord): Waiting {
  const { slot_start: start, slot_end: end } = record
  const isBooked = start !== null && end !== null
  return {
    id: record.id,
    number: record.number,
    kind: record.kind,
    priority: record.priority,
    slot: isBooked
      ? { from: instantAt(record.date, start), to: instantAt(record.date, end) }
      : null,
    issuedAt: instant(record.issued_at.getTime()),
    queuedAt: instant(record.queued_at.getTime()),
    back: record.back,
    behind: record.behind,
    record
  }
}

/** The queue of a lane in the order in which it is called if nobody else comes. */
export function queueOf(hall: Hall, lane: string): Standing<Waiting>[] {
  const waiting = hall.tickets.filter((t) => t.status === 'waiting' && t.lane === lane)
  const pace = measuredOf(hall, lane, null).median / Math.max(1, countersOf(hall, lane))
  const rules = hall.office.bookingRules
  return queueOrder(waiting.map(asQueued), hall.now, rules, hall.lastCalls(lane), pace)
}

/** How many counters call people of a lane now. */
export function countersOf(hall: Hall, lane: string): number {
  return hall.shifts.filter((shift) => shift.lane === lane && shift.paused_at === null).length
}

/** Minutes at the counter: measured for the service, else for the lane, else the standard. */
export function measuredOf(hall: Hall, lane: string, serviceId: string | null): Measured {
  const { office } = hall.office
  const longer = serviceId === null ? undefined : office.serviceMinutes[serviceId]
  const standard = longer ?? laneById(hall, lane)?.minutes ?? office.slotMinutes
  const minutes = (visits: readonly ServedVisit[]) =>
    visits.slice(0, MEASURED).map((visit) => visit.minutes)
  const ofLane = hall.served.filter((visit) => visit.lane === lane)
  const ofService = ofLane.filter((visit) => visit.serviceId === serviceId)
  const measured = measuredMinutes(minutes(serviceId === null ? ofLane : ofService), standard)
  if (measured.count > 0 || serviceId === null || longer !== undefined) return measured
  return measuredMinutes(minutes(ofLane), standard)
}

/** As many of the last visits as say how long the next one takes. */
const MEASURED = 50

/** A lane of an office by its id. */
export function laneById({ office }: Pick<Hall, 'office'>, id: string): Lane | undefined {
  return lanesOf(office.office).find((lane) => lane.id === id)
}

/** What a lane is called; empty where the office has one alone. */
export function laneName(hall: Pick<Hall, 'office'>, id: string): string {
  return laneById(hall, id)?.name ?? ''
}

/** The lane for a service, or the first one of the office. */
export function laneFor({ office }: OfficeRecord, serviceId: string | null): string {
  const lane = serviceId === null ? undefined : laneOf(office, serviceId)
  return lane?.id ?? lanesOf(office)[0]?.id ?? GENERAL_LANE
}

/** What a counter is called. */
export function counterName({ office }: Pick<Hall, 'office'>, id: string | null): string | null {
  return office.office.counters.find((counter) => counter.id === id)?.name ?? null
}
