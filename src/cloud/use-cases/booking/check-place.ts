// May this resident ask for this place at this office now? The rules, before the statement decides.
import type { Failure } from '@/contract/failure'
import { reserveObstacle, type Place } from '@/domain/booking/decide'
import { clockTime } from '@/domain/time/date'
import { unansweredSituations } from '@/domain/service/guide-answers'
import { findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { servedWith } from '../life-event/bundle-visit'
import { officeDays } from './office-days'
import { takes } from './show-availability'

/** The office where the place may be asked for, or why it may not. */
export async function checkPlace(
  context: Context,
  loaded: LoadedCase,
  officeId: string,
  place: Place
): Promise<OfficeRecord | Failure> {
  const office = await findOffice(context.db, officeId)
  if (!office) return { code: 'not-found', field: 'officeId' }
  const { status } = loaded.record
  if (status !== 'draft' && status !== 'awaiting-correction') {
    return { code: 'wrong-state', detail: status }
  }
  // One visit serves the whole life event (ZJ-2): the office takes all of it, or none.
  for (const { record, guide } of await servedWith(context.db, loaded)) {
    if (!takes(office, guide.id)) return { code: 'service-not-here', field: 'officeId' }
    const [open] = unansweredSituations(guide, record.answers)
    if (open) return { code: 'answers-missing', field: `answers.${open.id}` }
  }
  const calendar = await loadCalendar(context.db)
  const { days, slots } = await officeDays(context, office, calendar)
  const starts = (slots.get(place.date) ?? []).map((slot) => slot.start)
  const stands = reserveObstacle(place, days, starts, office.bookingRules, context.now)
  if (!stands) return office
  const releasedAt = clockTime(office.bookingRules.releasedAt)
  return {
    code: stands,
    field: stands === 'no-slot' ? 'start' : 'date',
    facts: stands === 'not-released' ? { releasedAt } : undefined
  }
}
