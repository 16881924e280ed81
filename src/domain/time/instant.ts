// What do the clock on the wall in Asia/Shanghai and an instant have to do with each other?
// China keeps UTC+8 all year (no summer time since 1991), so the zone is one constant.
import { addDays, type DateString, type Minutes } from './date'

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly brand: 'Instant' }

const OFFSET_MS = 8 * 3600_000
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** The date and the minutes since midnight that a wall clock in Shanghai shows. */
export function wallClock(instant: Instant): { date: DateString; minutes: Minutes } {
  const shifted = new Date(instant + OFFSET_MS).toISOString()
  return { date: shifted.slice(0, 10) as DateString, minutes: minutesAt(instant) }
}

/** The minutes since midnight that a wall clock in Shanghai shows. */
export function minutesAt(instant: Instant): Minutes {
  const sinceMidnight = (((instant + OFFSET_MS) % DAY_MS) + DAY_MS) % DAY_MS
  return Math.floor(sinceMidnight / MINUTE_MS) as Minutes
}

/** The date in Shanghai at an instant. */
export function dateAt(instant: Instant): DateString {
  return wallClock(instant).date
}

/** The instant at which a wall clock in Shanghai shows `minutes` on `date`. */
export function instantAt(date: DateString, minutes: Minutes): Instant {
  return (Date.parse(`${date}T00:00:00Z`) + minutes * MINUTE_MS - OFFSET_MS) as Instant
}

/** The last instant that still belongs to `date`: a due date is kept until its midnight. */
export function endOf(date: DateString): Instant {
  return (instantAt(addDays(date, 1), 0 as Minutes) - 1) as Instant
}

/** The instant `minutes` later. */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return (instant + minutes * MINUTE_MS) as Instant
}

/** Brands milliseconds since 1970. */
export function instant(ms: number): Instant {
  return ms as Instant
}
