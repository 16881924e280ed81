// Nobody was there: why, and when does the worker come again? On the next working day at the
// earliest (D), and before the time for handing over is out while that can be kept (AL-44).
import { addWorkingDays, isWorkingDay, type Calendar } from '../time/calendar'
import type { DateString } from '../time/date'

export const failReasons = [
  'nobody-home',
  'wrong-address',
  'not-accepted',
  'asked-later',
  'not-ready',
  'road'
] as const
/** Why a try failed; `asked-later` is the resident's own wish. */
export type FailReason = (typeof failReasons)[number]

export type NextTryObstacle = 'too-soon' | 'day-off' | 'after-due'

/** The first day on which a worker who failed today may come again. */
export function earliestNextTry(calendar: Calendar, today: DateString): DateString {
  return addWorkingDays(calendar, today, 1)
}

/** The next `count` days on which a worker who failed today may come again. */
export function nextTryDays(calendar: Calendar, today: DateString, count: number): DateString[] {
  return Array.from({ length: count }, (_, i) => addWorkingDays(calendar, today, i + 1))
}

/** Of the days that come, those that are in time for AL-44; all of them where none is. */
export function triesUntil(
  days: readonly DateString[],
  { due, reason }: { readonly due: DateString | null; readonly reason: FailReason | null }
): readonly DateString[] {
  if (due === null || reason === 'asked-later') return days
  const inTime = days.filter((day) => day <= due)
  return inTime.length > 0 ? inTime : days
}

/** What stands against a next try on `date`; null where nothing does. */
export function nextTryObstacle(
  calendar: Calendar,
  tried: { readonly today: DateString; readonly due: DateString | null; reason: FailReason },
  date: DateString
): NextTryObstacle | null {
  const earliest = earliestNextTry(calendar, tried.today)
  if (date < earliest) return 'too-soon'
  if (!isWorkingDay(calendar, date)) return 'day-off'
  const binds = tried.due !== null && tried.due >= earliest && tried.reason !== 'asked-later'
  return binds && tried.due < date ? 'after-due' : null
}
