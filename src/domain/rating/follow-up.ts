// 整改: what follows from a bad rating, and until when? Whoever gave their name is contacted within 1
// working day, what was wrong is put right within 5, and they are asked again, every one of them. Nobody
// can call somebody who did not give a name: there it is put right, and told.
import { addWorkingDays, type Calendar } from '../time/calendar'
import type { DateString } from '../time/date'
import type { RatingRules } from './rating'

/** kept: a good one, nothing follows. The next three wait for the dispatcher. */
export const ratingStatuses = ['kept', 'to-contact', 'to-rectify', 'to-revisit', 'closed'] as const
export type RatingStatus = (typeof ratingStatuses)[number]

export const followUps = ['contact', 'rectify', 'settle', 'confirm', 'reopen'] as const
/** contacted; put right; the same for somebody without a name; asked again: it is right, it is not. */
export type FollowUp = (typeof followUps)[number]

export interface RatingTransition {
  readonly from: RatingStatus
  readonly action: FollowUp
  readonly to: RatingStatus
  /** Whether it is for ratings with a name or for those without one. */
  readonly of: 'named' | 'anonymous'
  /** True where something has to be written. */
  readonly noted: boolean
}

export const ratingTransitions: readonly RatingTransition[] = [
  row('to-contact', 'contact', 'to-rectify', 'named'),
  row('to-rectify', 'rectify', 'to-revisit', 'named'),
  row('to-rectify', 'settle', 'closed', 'anonymous'),
  { ...row('to-revisit', 'confirm', 'closed', 'named'), noted: false },
  row('to-revisit', 'reopen', 'to-rectify', 'named')
]

/** What can be done with a rating, the main thing first. */
export function followUpsOn(status: RatingStatus, anonymous: boolean): RatingTransition[] {
  const of = anonymous ? 'anonymous' : 'named'
  return ratingTransitions.filter((t) => t.from === status && t.of === of)
}

/** Where a bad rating begins. */
export function firstStatus(anonymous: boolean): RatingStatus {
  return anonymous ? 'to-rectify' : 'to-contact'
}

/** True while a rating waits for the dispatcher. */
export function isOpenRating(status: RatingStatus): boolean {
  return ratingTransitions.some((t) => t.from === status)
}

/**
 * The last day for what comes next; null where nothing does. `given` is the day of the rating, `today`
 * the day on which it gets to `status`: the five days for putting it right run from the rating, and
 * again from the day on which it was found not to be right.
 */
export function followUpDue(
  calendar: Calendar,
  status: RatingStatus,
  days: { readonly given: DateString; readonly today: DateString },
  rules: RatingRules
): DateString | null {
  if (status === 'to-contact') return addWorkingDays(calendar, days.given, rules.contactWorkingDays)
  if (status === 'to-rectify') return addWorkingDays(calendar, days.given, rules.rectifyWorkingDays)
  if (status === 'to-revisit') return addWorkingDays(calendar, days.today, rules.revisitWorkingDays)
  return null
}

function row(
  from: RatingStatus,
  action: FollowUp,
  to: RatingStatus,
  of: RatingTransition['of']
): RatingTransition {
  return { from, action, to, of, noted: true }
}
