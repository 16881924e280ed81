// Somebody gets a number: whoever has booked at the check-in, everybody else from a clerk. Nobody is
// ever turned away here (ZJ-12, BOOK-walk-in).
import type { CheckedInput } from '@/contract/calls'
import { answer, refuse, type Failure } from '@/contract/failure'
import { lanesOf, takes } from '@/domain/booking/capacity'
import type { TicketKind } from '@/domain/hall/ticket'
import type { Role } from '@/domain/person/role'
import { dateAt } from '@/domain/time/instant'
import { findCase, type CaseRecord } from '../../database/cases'
import { hallTopic, notifyLive } from '../../database/live'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { insertTicket, nextNumber, type TicketRecord } from '../../database/tickets'
import { by } from '../booking/move-on'
import { isOfOffice } from '../case/load-case'
import type { Context, SignedIn, UseCase } from '../environment'
import { laneFor, loadHall } from './load-hall'
import { atCounter, presentDeskTicket, presentPaper, shiftIn } from './present-ticket'

type Facts = Pick<
  TicketRecord,
  | 'booking_id'
  | 'case_id'
  | 'person_id'
  | 'service_id'
  | 'places'
  | 'priority'
  | 'slot_start'
  | 'slot_end'
>

export interface NewTicket extends Facts {
  readonly id: string
  readonly officeId: string
  readonly lane: string
  readonly kind: TicketKind
}

/** A new ticket of today, with the next number of its kind. */
export async function issue(
  context: Context,
  { officeId, ...ticket }: NewTicket,
  as: Role
): Promise<TicketRecord> {
  const { db, now } = context
  const date = dateAt(now)
  const at = new Date(now)
  const number = await nextNumber(db, { officeId, date }, ticket.kind)
  const issued = await insertTicket(
    db,
    { ...ticket, office_id: officeId, date, number, issued_at: at, queued_at: at },
    { action: 'issue', ...by(context, as), now }
  )
  await notifyLive(db, hallTopic(officeId))
  return issued
}

export const issueTicket: UseCase<'ticket.issue'> = async (context, input) => {
  const { db, actor } = context
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  const record = input.caseId === undefined ? undefined : await findCase(db, input.caseId)
  const problem = wrong(context, office, input, record)
  if (problem) return { ok: false, failure: problem }
  const serviceId = record?.service_id ?? input.serviceId ?? null
  const ticket = await issue(
    context,
    {
      id: input.actionId,
      officeId: office.office.id,
      lane: input.lane ?? laneFor(office, serviceId),
      kind: 'walk-in',
      booking_id: null,
      case_id: record?.id ?? null,
      person_id: record?.person_id ?? null,
      service_id: serviceId,
      places: input.places,
      priority: input.priority,
      slot_start: null,
      slot_end: null
    },
    'clerk'
  )
  const hall = await loadHall(context, office.office.id)
  if (!hall) return refuse('not-allowed')
  const from = atCounter(hall, shiftIn(hall, actor.personId))
  return answer({
    ticket: presentDeskTicket(hall, ticket, from),
    paper: presentPaper(hall, ticket)
  })
}

function wrong(
  { actor }: SignedIn,
  office: OfficeRecord,
  { lane, serviceId, caseId }: CheckedInput<'ticket.issue'>,
  record: CaseRecord | undefined
): Failure | null {
  if (lane !== undefined && !lanesOf(office.office).some(({ id }) => id === lane)) {
    return { code: 'not-found', field: 'lane' }
  }
  if (serviceId !== undefined && !takes(office.office, serviceId)) {
    return { code: 'service-not-here', field: 'serviceId' }
  }
  const isHere = record !== undefined && isOfOffice(actor, record)
  return caseId !== undefined && !isHere ? { code: 'not-found', field: 'caseId' } : null
}
