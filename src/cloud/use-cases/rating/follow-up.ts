// 整改: which bad ratings wait for the dispatcher, and what is done about one.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { light } from '@/domain/case/clock'
import { maskName } from '@/domain/person/mask'
import { followUpDue, followUpsOn } from '@/domain/rating/follow-up'
import { ratingLevels } from '@/domain/rating/rating'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { addDays } from '@/domain/time/date'
import { dateAt, instant } from '@/domain/time/instant'
import { findCases, type CaseRecord } from '../../database/cases'
import { newId } from '../../database/new-id'
import { tell } from '../../database/notices'
import { findOffice, loadCalendar, serviceSteps } from '../../database/offered'
import { peopleById, type PersonRecord } from '../../database/people'
import {
  addRatingEvent,
  eventsOfRatings,
  findRating,
  moveRating,
  openRatings,
  ratingFigures,
  type RatingEvent,
  type RatingRecord
} from '../../database/ratings'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { saidIn } from './own-rating'

type Row = Output<'rating.queue'>['ratings'][number]

const FIGURE_DAYS = 30
const LEAST_NOTE = 2

export const listRatings: UseCase<'rating.queue'> = async (context) => {
  const { db, actor, now } = context
  const { officeId } = actor
  if (!officeId) return refuse('not-allowed')
  await recordRead(context, 'rating.queue', null)
  // What one has said oneself, another follows up.
  const open = (await openRatings(db, officeId)).filter((r) => r.person_id !== actor.personId)
  const figures = await ratingFigures(db, officeId, addDays(dateAt(now), 1 - FIGURE_DAYS))
  const around = await readAround(context, open)
  return answer({
    ratings: open.map((rating) => rowOf(context, rating, around)),
    figures: {
      days: FIGURE_DAYS,
      levels: ratingLevels.map((level) => ({ level, count: figures.get(level) ?? 0 }))
    }
  })
}

export const followUp: UseCase<'rating.follow-up'> = async (context, input) => {
  const { db, now, actor } = context
  const { ratingId, action, note } = input
  const rating = await findRating(db, ratingId)
  const ours = rating?.office_id === actor.officeId && rating.person_id !== actor.personId
  const office = rating && ours ? await findOffice(db, rating.office_id) : undefined
  if (!rating || !office) return refuse('not-found', { field: 'ratingId' })
  const row = followUpsOn(rating.status, rating.anonymous).find((t) => t.action === action)
  if (!row) return refuse('wrong-state', { detail: rating.status })
  if (row.noted && note.length < LEAST_NOTE) {
    return refuse('invalid-input', { field: 'note', detail: 'empty' })
  }
  const today = dateAt(now)
  const given = action === 'reopen' ? today : dateAt(instant(rating.created_at.getTime()))
  const calendar = await loadCalendar(db)
  const due = followUpDue(calendar, row.to, { given, today }, office.caseRules.rating)
  if (!(await moveRating(db, rating, { status: row.to, due_on: due }))) return refuse('conflict')
  const event = { id: newId(now), rating_id: ratingId, at: new Date(now), action, note }
  await addRatingEvent(db, { ...event, actor_id: actor.personId })
  if (action === 'rectify' || action === 'settle') await tellDone(context, rating, note)
  return answer({ ratingId, status: row.to })
}

/** Whoever gave no name reads it, too: the notice goes to the person, and is seen by nobody else. */
async function tellDone(context: SignedIn, rating: RatingRecord, text: string): Promise<void> {
  const { person_id: personId, case_id: caseId } = rating
  const content = { kind: 'rating-rectified', text } as const
  await tell(context.db, context.now, { personId, caseId, bookingId: null, content })
}

interface Around {
  readonly calendar: Calendar
  readonly cases: ReadonlyMap<string, CaseRecord>
  readonly people: ReadonlyMap<string, PersonRecord>
  readonly services: Awaited<ReturnType<typeof serviceSteps>>
  readonly events: readonly RatingEvent[]
}

async function readAround({ db }: SignedIn, open: readonly RatingRecord[]): Promise<Around> {
  const cases = await findCases(
    db,
    open.map((r) => r.case_id)
  )
  const named = open.filter(({ anonymous }) => !anonymous)
  return {
    calendar: await loadCalendar(db),
    cases: new Map(cases.map((record) => [record.id, record])),
    people: await peopleById(db, [...new Set(named.map((r) => r.person_id))]),
    services: await serviceSteps(db),
    events: await eventsOfRatings(
      db,
      open.map((r) => r.id)
    )
  }
}

function rowOf(context: SignedIn, rating: RatingRecord, around: Around): Row {
  const record = around.cases.get(rating.case_id)
  // Only for ratings with a name were the people read.
  const person = around.people.get(rating.person_id)
  const sealed = person?.phone_sealed
  return {
    id: rating.id,
    ...saidIn(rating),
    serviceName: around.services.get(record?.service_id ?? '')?.name ?? '',
    caseId: person ? rating.case_id : null,
    code: person ? (record?.code ?? null) : null,
    from: person ? maskName(person.name ?? '') : null,
    phone: sealed ? context.sealer.open(sealed) : null,
    ...timeLeft(context, rating, around.calendar),
    past: around.events
      .filter((event) => event.rating_id === rating.id)
      .map(({ at, action, note }) => ({ at: instant(at.getTime()), action, note })),
    actions: followUpsOn(rating.status, rating.anonymous).map(({ action, noted }) => ({
      action,
      noted
    }))
  }
}

function timeLeft({ now }: SignedIn, rating: RatingRecord, calendar: Calendar) {
  const from = dateAt(instant(rating.created_at.getTime()))
  const due = rating.due_on ?? from
  return {
    due,
    light: light(calendar, { from, due, stops: [] }, dateAt(now)),
    workingDaysLeft: workingDaysLeft(calendar, dateAt(now), due)
  }
}
