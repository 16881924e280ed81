// When does a job run next, and does it run now? Pure: what time it is, is always told.
import { addDays, type Minutes } from '../time/date'
import { dateAt, instant, instantAt, type Instant } from '../time/instant'

/**
 * Again and again, on a grid that all instances share; or once a day at a time of day. What was missed
 * while nothing ran is done once as soon as something runs again, or left for the next day.
 */
export type Schedule =
  { readonly everyMs: number } | { readonly at: Minutes; readonly ifDown: 'once' | 'skip' }

/** A daily job is this late before it counts as missed: the timer of the cloud comes once a minute. */
const MISSED_AFTER_MS = 15 * 60_000
const SHORTEST_RETRY_MS = 30_000
const LONGEST_RETRY_MS = 3600_000

/** The next time of a schedule, later than `now`. */
export function nextAfter(schedule: Schedule, now: Instant): Instant {
  if ('everyMs' in schedule) {
    return instant((Math.floor(now / schedule.everyMs) + 1) * schedule.everyMs)
  }
  const today = dateAt(now)
  const at = instantAt(today, schedule.at)
  return at > now ? at : instantAt(addDays(today, 1), schedule.at)
}

/** When a job that never ran begins: now, unless what was missed is left. */
export function firstAt(schedule: Schedule, now: Instant): Instant {
  return 'at' in schedule && schedule.ifDown === 'skip' ? nextAfter(schedule, now) : now
}

/** What a job that is to run at `nextAt` does now; a time that lies too far ahead was noted by a clock
 * that has been set back since. */
export function whatNow(
  schedule: Schedule,
  nextAt: Instant,
  now: Instant
): 'run' | 'skip' | 'wait' {
  if (nextAt > now) return nextAt > nextAfter(schedule, now) ? 'run' : 'wait'
  const missed = now - nextAt > MISSED_AFTER_MS
  return missed && 'at' in schedule && schedule.ifDown === 'skip' ? 'skip' : 'run'
}

/** When a job that fails is tried again: at its next time; a daily one sooner, the longer it has failed
 * the less so. */
export function retryAt(schedule: Schedule, failingSince: Instant, now: Instant): Instant {
  const next = nextAfter(schedule, now)
  if ('everyMs' in schedule) return next
  const wait = Math.min(Math.max(now - failingSince, SHORTEST_RETRY_MS), LONGEST_RETRY_MS)
  return instant(Math.min(now + wait, next))
}
