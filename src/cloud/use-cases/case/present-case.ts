// The whole of one case as its reader sees it: resident or staff, each with what they may do.
import type { Output } from '@/contract/calls'
import { availableActions } from '@/domain/case/available'
import { deferredUntil } from '@/domain/case/case-clock'
import { bindingLimit, type CaseRules } from '@/domain/case/clock'
import { missingItems, readiness } from '@/domain/checklist/checklist'
import { maskName } from '@/domain/person/mask'
import type { Role } from '@/domain/person/role'
import { unansweredSituations } from '@/domain/service/guide-answers'
import { addWorkingDays, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { departmentNames, findOffice, loadCalendar } from '../../database/offered'
import { presentVisit } from '../booking/present-booking'
import type { SignedIn } from '../environment'
import { visitOf } from '../life-event/bundle-visit'
import { presentBundle } from '../life-event/present-bundle'
import { presentUrges } from '../dispatch/present-urges'
import { presentDelivery, presentErrands } from '../errand/present-errands'
import { presentPapers } from '../paper/present-papers'
import { presentRating } from '../rating/own-rating'
import { caseFacts } from './case-facts'
import type { LoadedCase, ShownCase } from './load-case'
import { presentDue, presentStop } from './present-due'
import { presentHoldup } from './present-holdup'
import { presentItems } from './present-items'
import { presentNotice } from './present-notice'
import { presentApplicant } from './present-people'
import { presentSteps } from './present-steps'
import { forResident, presentTimeline } from './present-timeline'

type CaseView = Output<'case.show'>

/** The view of a case that the actor may read. */
export async function presentCase(context: SignedIn, loaded: ShownCase): Promise<CaseView> {
  const { db } = context
  const { record, guide, items, extension, shown } = loaded
  const calendar = await loadCalendar(db)
  const departments = await departmentNames(db)
  const office = record.office_id ? await findOffice(db, record.office_id) : undefined
  const booking = record.bundle_id ? await visitOf(db, record) : shown.booking
  const own = record.person_id === context.actor.personId
  const entries = presentTimeline(shown)
  const due = presentDue(context, calendar, loaded)
  return {
    ...presentService(loaded, departments),
    id: record.id,
    status: record.status,
    code: record.code,
    forRelative: shown.relative && maskName(shown.relative.name),
    applicant: own ? null : presentApplicant(context, shown),
    answers: record.answers,
    openQuestions: unansweredSituations(guide, record.answers).map((s) => s.id),
    items: await presentItems(context, items, shown),
    missingCount: missingItems(items).length,
    readiness: readiness(items),
    booking: booking ? await presentVisit(context, booking, loaded) : null,
    office: office ? pick(office.office) : null,
    due,
    stop: presentStop(loaded),
    steps: presentSteps(context, loaded, calendar, departments),
    holdup: presentHoldup(loaded, {
      departments,
      today: dateAt(context.now),
      light: due?.light ?? null
    }),
    channel: record.channel,
    committed: record.committed,
    papers: presentPapers(shown.papers),
    // Until it is granted it is the office's own affair (AL-42).
    extension:
      extension && (!own || extension.granted) ? presentExtension(context, extension) : null,
    urges: presentUrges(context, loaded),
    delivery: presentDelivery(calendar, record, office?.caseRules ?? null),
    errands: await presentErrands(context, loaded),
    bundle: await presentBundle(db, record),
    rating: await presentRating(context, record, office),
    reasons: record.reasons,
    granted: record.granted,
    notice: presentNotice(guide, shown.events),
    timeline: own ? forResident(entries) : entries,
    visits: record.visits,
    eventCount: record.event_count,
    actions: presentActions(context, loaded),
    ...(office ? laterDates(context, calendar, loaded, office.caseRules) : noDates)
  }
}

function presentService({ guide }: LoadedCase, departments: Record<string, string>) {
  return {
    serviceId: guide.id,
    serviceName: guide.name,
    departmentName: departments[guide.department] ?? guide.department,
    limit: bindingLimit(guide),
    onTheSpot: guide.onTheSpot,
    feeYuan: guide.fee.yuan,
    result: guide.result,
    situations: guide.situations
  }
}

function presentExtension(
  { actor }: SignedIn,
  row: NonNullable<LoadedCase['extension']>
): NonNullable<CaseView['extension']> {
  return {
    workingDays: row.working_days,
    reasons: row.reasons,
    askedOn: row.asked_on,
    granted: row.granted,
    answer: row.answer,
    mine: row.asked_by === actor.personId
  }
}

/** One's own cases as a resident; those of one's office by one's roles. */
function presentActions(context: SignedIn, loaded: LoadedCase): CaseView['actions'] {
  const own = loaded.record.person_id === context.actor.personId
  const roles: Role[] = own ? ['resident'] : [...context.actor.roles]
  return availableActions(caseFacts(context, loaded), roles)
}

const noDates = { deferUntil: null, correctUntil: null }

/** Dates that an acceptance or a notice of today would set. */
function laterDates(
  context: SignedIn,
  calendar: Calendar,
  { record, guide }: LoadedCase,
  rules: CaseRules
) {
  if (!['draft', 'received', 'awaiting-correction'].includes(record.status)) return noDates
  const today = dateAt(context.now)
  return {
    deferUntil: deferredUntil(calendar, guide, today, rules),
    correctUntil: addWorkingDays(calendar, today, rules.correctionWorkingDays)
  }
}

function pick({ id, name, phone }: { id: string; name: string; phone: string }) {
  return { id, name, phone }
}
