// Does a missed visit count, and what follows from those that do? BOOK-no-show: recorded some time after
// the end of the slot, counted only where the counter was open and on time, and it can be appealed.
import { addWorkingDays, type Calendar } from '../time/calendar'
import { addDays, type DateString, type Minutes } from '../time/date'
import { addMinutes, instantAt, type Instant } from '../time/instant'
import type { BookingRules } from './rules'
import type { BookingStatus } from './status'

/** The time for which a place was booked. */
export interface BookedTime {
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
}

/** How long a counter that takes the same services stood open. */
export interface OpenCounter {
  readonly openedAt: Instant
  /** In order; the end is null where it pauses still. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[]
  readonly closedAt: Instant | null
}

/** Somebody with a booking for the same counters who came. */
export interface CameBooked {
  readonly start: Minutes
  readonly cameAt: Instant
  /** When a counter called them; null while they wait. */
  readonly calledAt: Instant | null
  /** When their visit was over, served or not. */
  readonly endedAt: Instant | null
}

/** What the hall knows of that day; nothing at all where the office does not use it. */
export interface HallEvidence {
  readonly counters: readonly OpenCounter[]
  readonly came: readonly CameBooked[]
}

type LateRules = Pick<BookingRules, 'lateMinutes' | 'noShowAfterMinutes'>
type BlockRules = Pick<BookingRules, 'noShowLimit' | 'noShowDays' | 'noShowBlockDays'>

/** From when on a visit that nobody has come for is missed. */
export function missedFrom({ date, end }: BookedTime, rules: LateRules): Instant {
  return addMinutes(instantAt(date, end), rules.noShowAfterMinutes)
}

/**
 * True where a missed visit counts: a counter was open in its time, and nobody whose turn was before or
 * with it, and who was there, still waited `lateMinutes` after it. Without evidence nothing counts.
 */
export function counts(time: BookedTime, hall: HallEvidence, rules: LateRules): boolean {
  const from = instantAt(time.date, time.start)
  const to = instantAt(time.date, time.end)
  const wasOpen = hall.counters.some((counter) => isOpenWithin(counter, from, to))
  const late = addMinutes(to, rules.lateMinutes)
  return wasOpen && !hall.came.some((one) => one.start <= time.start && waited(one, to, late))
}

function isOpenWithin({ openedAt, pauses, closedAt }: OpenCounter, from: Instant, to: Instant) {
  const over = Math.min(closedAt ?? to, to)
  let open: number = Math.max(openedAt, from)
  for (const pause of pauses) {
    if (open < Math.min(pause.from, over)) return true
    open = Math.max(open, pause.to ?? over)
  }
  return open < over
}

function waited({ cameAt, calledAt, endedAt }: CameBooked, end: Instant, late: Instant): boolean {
  if (cameAt >= end) return false
  return (calledAt === null || calledAt > late) && (endedAt === null || endedAt > late)
}

/** The days of missed visits that count and lie in the `noShowDays` that end with a day. */
export function missedWithin(
  missed: readonly DateString[],
  day: DateString,
  { noShowDays }: BlockRules
): DateString[] {
  const after = addDays(day, -noShowDays)
  return missed.filter((date) => date > after && date <= day)
}

/**
 * The last day on which somebody can't book online; null where they can. `missed` are the days of the
 * missed visits that count.
 */
export function blockedUntil(
  missed: readonly DateString[],
  rules: BlockRules,
  today: DateString
): DateString | null {
  const [last] = missed
    .filter((day) => missedWithin(missed, day, rules).length >= rules.noShowLimit)
    .sort()
    .reverse()
  const until = last && addDays(last, rules.noShowBlockDays)
  return until && until >= today ? until : null
}

/** D: within so many days somebody may say why they could not come; so many working days to answer. */
const APPEAL_DAYS = 15
export const answerWorkingDays = 5

/** The last day on which a missed visit can be appealed. */
export function appealUntil(visit: DateString): DateString {
  return addDays(visit, APPEAL_DAYS)
}

/** The last day on which an appeal is answered. */
export function appealDue(calendar: Calendar, raised: DateString): DateString {
  return addWorkingDays(calendar, raised, answerWorkingDays)
}

export type AppealObstacle = 'wrong-state' | 'too-late'

/** Why a visit can't be appealed; null where it can: it counts, in time, and once. */
export function appealObstacle(
  visit: {
    readonly status: BookingStatus
    readonly counted: boolean
    readonly date: DateString
    readonly appealed: boolean
  },
  today: DateString
): AppealObstacle | null {
  if (visit.status !== 'no-show' || !visit.counted || visit.appealed) return 'wrong-state'
  return today > appealUntil(visit.date) ? 'too-late' : null
}
