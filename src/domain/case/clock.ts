// Until when must a case be decided, and how is it doing? ZJ-12, AL-42, AL-45, AL-82; lights (Enshi).
import {
  addWorkingDays,
  isProvisional,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  type Calendar
} from '../time/calendar'
import { addDays, type DateString } from '../time/date'
import type { Guide, TimeLimit } from '../service/guide'

/** D numbers of a case; configuration of an office. */
export interface CaseRules {
  /** Working days at most until a deferrable document is due (ZJ-11.2; Shenzhen: 20). */
  readonly deferWorkingDays: number
  /** Working days before the promise ends by which a deferred document must be there. */
  readonly deferMarginWorkingDays: number
  /** Working days until a correction is due (ZJ-11.3). */
  readonly correctionWorkingDays: number
  /** Working days in which somebody must say what is wrong (AL-32). */
  readonly noticeWorkingDays: number
  /** Working days in which the result is delivered (AL-44). */
  readonly deliverWorkingDays: number
}

/** A time during which the clock stood still; half-open, `until` null while it lasts. */
export interface Stop {
  readonly from: DateString
  readonly until: DateString | null
}

export interface DueDate {
  readonly date: DateString
  /** True where the schedule of a year it depends on is not published yet. */
  readonly provisional: boolean
}

export type Light = 'green' | 'yellow' | 'red' | 'overdue'

/** The limit that binds: the promise where it is shorter than the statute (ZJ-12). */
export function bindingLimit(guide: Pick<Guide, 'promised' | 'statutory'>): TimeLimit | null {
  const { promised, statutory } = guide
  if (!promised || !statutory) return promised ?? statutory
  if (promised.unit === statutory.unit)
    return promised.days <= statutory.days ? promised : statutory
  return promised
}

/** The last day on which a case accepted on `accepted` may be decided; stops move it (AL-45). */
export function dueDate(
  calendar: Calendar,
  accepted: DateString,
  limit: TimeLimit,
  stops: readonly Stop[],
  today: DateString
): DueDate {
  const unmoved =
    limit.unit === 'working-days'
      ? addWorkingDays(calendar, accepted, limit.days)
      : nextWorkingDay(calendar, addDays(accepted, limit.days))
  const date = addWorkingDays(calendar, unmoved, stoppedDays(calendar, stops, today))
  return { date, provisional: isProvisional(calendar, accepted, date) }
}

/** Working days on which the clock stood still up to today. */
export function stoppedDays(calendar: Calendar, stops: readonly Stop[], today: DateString): number {
  return stops.reduce(
    (sum, stop) => sum + workingDaysBetween(calendar, stop.from, stop.until ?? today),
    0
  )
}

/** The day until which a deferred document may come (ZJ-11.2): 20 working days, and 2 before the end. */
export function deferredDue(
  calendar: Calendar,
  today: DateString,
  end: DateString | null,
  rules: CaseRules
): DateString {
  const most = addWorkingDays(calendar, today, rules.deferWorkingDays)
  if (!end) return most
  const latest = subtractWorkingDays(calendar, end, rules.deferMarginWorkingDays)
  const bounded = latest < most ? latest : most
  const soonest = addWorkingDays(calendar, today, 1)
  return bounded < soonest ? soonest : bounded
}

/** The last day on which the result of a case may be handed over (AL-44). */
export function deliveryDue(
  calendar: Calendar,
  decided: DateString,
  rules: Pick<CaseRules, 'deliverWorkingDays'>
): DateString {
  return addWorkingDays(calendar, decided, rules.deliverWorkingDays)
}

/** A time that runs: since when, until when, and the working days on which it stood still. */
export interface Run {
  readonly from: DateString
  readonly due: DateString
  readonly stopped: number
}

/** The share of its working days that has run, 0 to 1; days on which it stood still don't count. */
export function usedShare(calendar: Calendar, run: Run, today: DateString): number {
  const total = workingDaysBetween(calendar, run.from, run.due) - run.stopped
  const used = workingDaysBetween(calendar, run.from, today) - run.stopped
  return total > 0 ? Math.min(1, used / total) : 0
}

/** Green up to half of the working days, yellow above, red above 90 %, then overdue (lights). */
export function light(calendar: Calendar, run: Run, today: DateString): Light {
  if (today > run.due) return 'overdue'
  const used = usedShare(calendar, run, today)
  if (used > 0.9) return 'red'
  return used > 0.5 ? 'yellow' : 'green'
}
