// How was it? A resident says so of a case of their own that is over: once, in time, with their name or
// without (好差评).
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { firstStatus, followUpDue } from '@/domain/rating/follow-up'
import { isLow, rateUntil, reasonsOf } from '@/domain/rating/rating'
import type { DateString } from '@/domain/time/date'
import { dateAt, instant } from '@/domain/time/instant'
import { findCase, type CaseRecord } from '../../database/cases'
import { tell } from '../../database/notices'
import { findGuide, findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import { addRating, eventsOfRatings, ratingOfCase, type RatingRecord } from '../../database/ratings'
import { staffOf } from '../../database/staff'
import type { SignedIn, UseCase } from '../environment'

type View = Output<'rating.show'>

interface Ratable {
  readonly record: CaseRecord
  readonly office: OfficeRecord
  readonly until: DateString
}

export const showRating: UseCase<'rating.show'> = async (context, { caseId }) => {
  const found = await ratable(context, caseId)
  if (!found) return refuse('not-found', { field: 'caseId' })
  return answer(await present(context, found, await ratingOfCase(context.db, caseId)))
}

export const giveRating: UseCase<'rating.give'> = async (context, input) => {
  const found = await ratable(context, input.caseId)
  if (!found) return refuse('not-found', { field: 'caseId' })
  const { office, until } = found
  const today = dateAt(context.now)
  if (today > until) return refuse('too-late', { facts: { rateUntil: until } })
  const fit = reasonsOf(input.level)
  if (!input.reasons.every((reason) => fit.includes(reason))) {
    return refuse('invalid-input', { field: 'reasons', detail: 'choice' })
  }
  const { actionId: id, level, text, anonymous } = input
  const status = isLow(level) ? firstStatus(anonymous) : 'kept'
  const calendar = await loadCalendar(context.db)
  const days = { given: today, today }
  const given = await addRating(context.db, {
    id,
    office_id: office.office.id,
    case_id: found.record.id,
    person_id: context.actor.personId,
    level,
    reasons: [...new Set(input.reasons)],
    text,
    anonymous,
    status,
    due_on: followUpDue(calendar, status, days, office.caseRules.rating),
    created_at: new Date(context.now)
  })
  if (!given) return refuse('wrong-state', { detail: 'rated' })
  if (given.due_on) await tellDispatchers(context, found, given.due_on)
  return answer(await present(context, found, given))
}

/** Whether a case of one's own can be rated, and how it was; null for others, and until it is over. */
export async function presentRating(
  { db, now, actor }: SignedIn,
  record: CaseRecord,
  office: OfficeRecord | undefined
): Promise<Output<'case.show'>['rating']> {
  if (record.person_id !== actor.personId) return null
  const until = office && rateUntil(record, office.caseRules.rating)
  if (!until) return null
  const level = (await ratingOfCase(db, record.id))?.level ?? null
  return level === null && dateAt(now) > until ? null : { until, level }
}

/** A case of the actor's that is over; undefined where it is not, or is another's. */
async function ratable({ db, actor }: SignedIn, caseId: string): Promise<Ratable | undefined> {
  const record = await findCase(db, caseId)
  if (record?.person_id !== actor.personId) return undefined
  const office = await findOffice(db, record.office_id ?? '')
  const until = office && rateUntil(record, office.caseRules.rating)
  return until ? { record, office, until } : undefined
}

async function present(
  { db, now }: SignedIn,
  { record, office, until }: Ratable,
  rating: RatingRecord | undefined
): Promise<View> {
  const guide = await findGuide(db, record.service_id)
  return {
    caseId: record.id,
    serviceName: guide?.name ?? '',
    officeName: office.office.name,
    until,
    mayRate: !rating && dateAt(now) <= until,
    mine: rating ? { ...saidIn(rating), done: await doneAbout(db, rating.id) } : null
  }
}

/** What was said, as it goes out. */
export function saidIn({ level, reasons, text, anonymous, status, created_at }: RatingRecord) {
  return { level, reasons, text, anonymous, status, at: instant(created_at.getTime()) }
}

/** The last thing that was put right; its words are for the resident. */
async function doneAbout(db: SignedIn['db'], ratingId: string): Promise<string | null> {
  const events = await eventsOfRatings(db, [ratingId])
  const done = events.filter(({ action }) => action === 'rectify' || action === 'settle')
  return done.at(-1)?.note ?? null
}

/** Without the case: from it somebody would know who has said it. */
async function tellDispatchers(
  { db, now, actor }: SignedIn,
  { record, office }: Ratable,
  due: DateString
): Promise<void> {
  const guide = await findGuide(db, record.service_id)
  for (const personId of await staffOf(db, office.office.id, ['dispatcher'])) {
    if (personId === actor.personId) continue
    await tell(db, now, {
      personId,
      caseId: null,
      bookingId: null,
      content: { kind: 'rating-low', serviceName: guide?.name ?? '', due }
    })
  }
}
