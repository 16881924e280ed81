// May this resident ask for this place at this office now? The rules, before the statement decides.
import type { Failure } from '@/contract/failure'
import { laneOf, slotsNeeded, takes } from '@/domain/booking/capacity'
import { reserveObstacle, type Place } from '@/domain/booking/decide'
import { slotsOnEnd } from '@/domain/booking/window'
import { unansweredSituations } from '@/domain/service/guide-answers'
import { clockTime, type Minutes } from '@/domain/time/date'
import type { CaseStatus } from '@/domain/case/status'
import type { Answers } from '@/domain/service/condition'
import type { Guide } from '@/domain/service/guide'
import { findOffice, type OfficeRecord } from '../../database/offered'
import type { Span } from '../../database/slots'
import type { Context } from '../environment'
import { keptDays } from './office-days'

/** A case that the visit is for, as far as the rules of booking go. */
export interface VisitedCase {
  readonly record: { readonly id: string; readonly status: CaseStatus; readonly answers: Answers }
  readonly guide: Guide
}

/** Every case that the visit is for: the one it is booked for, then the others (ZJ-2). */
export type Visit = readonly [VisitedCase, ...VisitedCase[]]

/** A place that may be asked for: the office, and the slots that it spans. */
export interface CheckedPlace {
  readonly office: OfficeRecord
  readonly span: Span
  readonly end: Minutes
}

/** The place as it may be asked for, or why it may not. */
export async function checkPlace(
  context: Context,
  visit: Visit,
  asked: Place & { readonly officeId: string; readonly places: number }
): Promise<CheckedPlace | Failure> {
  const office = await findOffice(context.db, asked.officeId)
  if (!office) return { code: 'not-found', field: 'officeId' }
  const [own] = visit
  const { status } = own.record
  if (status !== 'draft' && status !== 'awaiting-correction') {
    return { code: 'wrong-state', detail: status }
  }
  const rules = office.bookingRules
  if (asked.places > rules.familyPlaces) {
    const facts = { familyPlaces: rules.familyPlaces }
    return { code: 'too-many-places', field: 'places', facts }
  }
  // One visit serves the whole life event (ZJ-2): the office takes all of it, or none.
  for (const { record, guide } of visit) {
    if (!takes(office.office, guide.id)) return { code: 'service-not-here', field: 'officeId' }
    const [open] = unansweredSituations(guide, record.answers)
    if (open) return { code: 'answers-missing', field: `answers.${open.id}` }
  }
  const span = await spanOf(context, office, own.guide.id, asked)
  return 'code' in span ? span : { office, ...span }
}

/** The slots that a visit for this service would take from this start on, or why it can't begin there. */
async function spanOf(
  context: Context,
  office: OfficeRecord,
  serviceId: string,
  asked: Place & { readonly officeId: string; readonly places: number }
): Promise<{ span: Span; end: Minutes } | Failure> {
  const lane = laneOf(office.office, serviceId)
  if (!lane) return { code: 'service-not-here', field: 'officeId' }
  const { days, slots } = await keptDays(context, office)
  const ofLane = (slots.get(asked.date) ?? []).filter((slot) => slot.lane === lane.id)
  const needed = slotsNeeded(office.office, serviceId)
  const runs = slotsOnEnd(ofLane, needed)
  const starts = runs.map(([first]) => first.start)
  const stands = reserveObstacle(asked, days, starts, office.bookingRules, context.now)
  if (stands) {
    const releasedAt = clockTime(office.bookingRules.releasedAt)
    return {
      code: stands,
      field: stands === 'no-slot' ? 'start' : 'date',
      facts: stands === 'not-released' ? { releasedAt } : undefined
    }
  }
  const run = runs.find(([first]) => first.start === asked.start)
  if (!run) return { code: 'no-slot', field: 'start' }
  const { officeId, date, places } = asked
  const span = { officeId, date, lane: lane.id, starts: run.map(({ start }) => start), places }
  return { span: { ...span, elder: false }, end: (run.at(-1) ?? run[0]).end }
}
