// Somebody stands at the counter without a booking, perhaps without a phone: their case is opened and
// received at once. ZJ-12: no booking rule ever turns them away.
import type { CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { takes } from '@/domain/booking/capacity'
import { isInHall } from '@/domain/booking/status'
import { wrongAnswer } from '@/domain/service/check-answers'
import type { Answers } from '@/domain/service/condition'
import type { Guide } from '@/domain/service/guide'
import { unansweredSituations } from '@/domain/service/guide-answers'
import { bookingsOfCases } from '../../database/bookings-read'
import { findDraft, type CaseRecord } from '../../database/cases'
import { findGuide, findOffice, type OfficeRecord } from '../../database/offered'
import { closeBooking } from '../booking/close-booking'
import { gridProblem } from '../errand/choose-delivery'
import type { SignedIn, UseCase } from '../environment'
import { linkToCase } from '../hall/visit-ticket'
import { findOrKeepVisitor, visitorProblem } from '../person/visitor'
import { showCase } from './act'
import { advance } from './advance'
import { channelClosed } from './file-case'
import { insertDraft } from './insert-draft'
import { loadCase } from './load-case'
import { reception } from './reception'
import { recordRead } from './show-case'

type In = CheckedInput<'case.walk-in'>

export const walkIn: UseCase<'case.walk-in'> = async (context, input) => {
  const { db, actor } = context
  const guide = await findGuide(db, input.serviceId)
  if (!guide) return refuse('not-found', { field: 'serviceId' })
  const office = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!office) return refuse('not-allowed')
  const problem =
    visitorProblem(context, input) ??
    counterProblem(guide, office, input.answers) ??
    (await homeProblem(context, office, input))
  if (problem) return { ok: false, failure: problem }
  const person = await findOrKeepVisitor(context, input)
  // Nobody opens a case for themselves: a colleague does.
  if (person.id === actor.personId) return refuse('not-allowed', { detail: 'own-case' })
  const draft = await draftOf(context, person.id, guide, input)
  await recordRead(context, 'case.walk-in', draft.id)
  const visits = draft.visits + ((await isCheckedIn(context, draft.id)) ? 0 : 1)
  const closed = await closeBooking(context, draft, 'clerk')
  if (!closed.ok) return closed
  const answers = JSON.stringify({ ...draft.answers, ...input.answers })
  const loaded = await loadCase(db, draft)
  const move = await reception(context, loaded, office, 'walk-in', { visits, answers })
  const moved = await advance(context, loaded, move)
  if (moved.ok && input.ticketId) {
    const linked = await linkToCase(context, input.ticketId, moved.data)
    if (!linked.ok) return linked
  }
  return moved.ok ? showCase(context, moved.data) : moved
}

function counterProblem(guide: Guide, office: OfficeRecord, answers: Answers): Failure | null {
  if (!takes(office.office, guide.id)) return { code: 'service-not-here', field: 'serviceId' }
  if (!guide.channels.counter) return channelClosed(guide.channels.restriction)
  const wrong = wrongAnswer(guide, answers)
  if (wrong) return { code: 'invalid-input', field: `answers.${wrong}`, detail: 'choice' }
  const [open] = unansweredSituations(guide, answers)
  return open ? { code: 'answers-missing', field: `answers.${open.id}` } : null
}

async function homeProblem(
  context: SignedIn,
  { office }: OfficeRecord,
  { home }: In
): Promise<Failure | null> {
  return home ? gridProblem(context, office.id, home.gridId) : null
}

/** What they have prepared at home is used; otherwise there is a draft from now on. */
async function draftOf(
  context: SignedIn,
  personId: string,
  { id: serviceId }: Guide,
  { actionId, answers }: In
): Promise<CaseRecord> {
  const key = { personId, subjectId: personId, serviceId }
  const draft = await findDraft(context.db, key)
  return draft ?? insertDraft(context, { ...key, id: actionId, answers }, 'clerk')
}

/** Whoever has checked in is here already: that visit is counted. */
async function isCheckedIn({ db }: SignedIn, caseId: string): Promise<boolean> {
  const booking = (await bookingsOfCases(db, [caseId])).get(caseId)
  return booking !== undefined && isInHall(booking.status)
}
