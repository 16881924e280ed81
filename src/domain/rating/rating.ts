// 好差评: how was it? Who may say so, until when, and with which words.
import { isFinal, type CaseStatus } from '../case/status'
import { addDays, type DateString } from '../time/date'

export const ratingLevels = [
  'very-satisfied',
  'satisfied',
  'fair',
  'dissatisfied',
  'very-dissatisfied'
] as const
/** The five levels of the national 好差评, from the best. */
export type RatingLevel = (typeof ratingLevels)[number]

/** What can be tapped beside a level: what was good, or what was not. */
const praises = ['kind', 'quick', 'clear', 'few-papers', 'few-visits'] as const
const troubles = [
  'attitude',
  'slow',
  'unclear',
  'many-papers',
  'many-visits',
  'long-wait',
  'hard-online'
] as const
export const ratingReasons = [...praises, ...troubles] as const
export type RatingReason = (typeof ratingReasons)[number]

/** D numbers of a rating; configuration of an office. */
export interface RatingRules {
  /** Days after the end of a case on which it can be rated. */
  readonly withinDays: number
  /** Working days in which whoever was not satisfied is contacted. */
  readonly contactWorkingDays: number
  /** Working days in which what was wrong is put right. */
  readonly rectifyWorkingDays: number
  /** Working days in which they are asked once more, after that. */
  readonly revisitWorkingDays: number
}

/** One of the two worst levels: something follows from it (整改). */
export function isLow(level: RatingLevel): boolean {
  return level === 'dissatisfied' || level === 'very-dissatisfied'
}

/** What can be tapped beside a level: 基本满意 has something that was not good, too. */
export function reasonsOf(level: RatingLevel): readonly RatingReason[] {
  return level === 'very-satisfied' || level === 'satisfied' ? praises : troubles
}

/** What of a case decides whether it can be rated. */
interface Ended {
  readonly status: CaseStatus
  readonly received_on: DateString | null
  readonly delivered_on: DateString | null
  readonly ended_on: DateString | null
}

/** The last day on which a case can be rated; null where it is not over, or never reached an office. */
export function rateUntil(ended: Ended, { withinDays }: RatingRules): DateString | null {
  const end = ended.delivered_on ?? ended.ended_on
  if (!isFinal(ended.status) || ended.received_on === null || end === null) return null
  return addDays(end, withinDays)
}
