// Until when must a case be decided, and how is it doing? ZJ-12, AL-42, AL-45, AL-82; lights (Enshi).
import {
  addWorkingDays,
  isProvisional,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  type Calendar
} from '../time/calendar'
import { addDays, daysBetween, type DateString } from '../time/date'
import type { RatingRules } from '../rating/rating'
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
  /** Working days in which an online filing is looked at (ZJ-6). */
  readonly lookWorkingDays: number
  /** Wrong codes that each side of a handover may type on one day. */
  readonly codeTriesPerDay: number
  /** Working days in which somebody without a phone is told by word of mouth. */
  readonly tellWorkingDays: number
  /** So many days before a correction or a deferred document is due its resident is reminded. */
  readonly remindDays: readonly number[]
  /** Days after the delivery on which the resident is asked how it was. */
  readonly askAfterDays: number
  readonly rating: RatingRules
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

export const lights = ['green', 'yellow', 'red', 'overdue'] as const
/** From well to late, in this order. */
export type Light = (typeof lights)[number]

/** The limit that binds: the promise where it is shorter than the statute (ZJ-12). */
export function bindingLimit(guide: Pick<Guide, 'promised' | 'statutory'>): TimeLimit | null {
  const { promised, statutory } = guide
  if (!promised || !statutory) return promised ?? statutory
  if (promised.unit === statutory.unit)
    return promised.days <= statutory.days ? promised : statutory
  return promised
}

/**
 * The last day on which a case accepted on `accepted` may be decided. Stops move it (AL-45), each by
 * its days in the unit of the limit; one that begins when the time has run out moves nothing (ZJ-43).
 * An extension moves it by its working days (AL-42).
 */
export function dueDate(
  calendar: Calendar,
  accepted: DateString,
  limit: TimeLimit,
  stops: readonly Stop[],
  today: DateString,
  extendedDays = 0
): DueDate {
  const inOrder = [...stops].sort((a, b) => (a.from < b.from ? -1 : 1))
  const end = (days: number) =>
    addWorkingDays(calendar, limitEnd(calendar, accepted, { ...limit, days }), extendedDays)
  let days = limit.days
  let date = end(days)
  for (const { from, until } of inOrder) {
    if (from > date) break
    days += daysStill(calendar, limit, from, until ?? today)
    date = end(days)
  }
  return { date, provisional: isProvisional(calendar, accepted, date) }
}

function limitEnd(calendar: Calendar, accepted: DateString, { days, unit }: TimeLimit): DateString {
  if (unit === 'working-days') return addWorkingDays(calendar, accepted, days)
  return nextWorkingDay(calendar, addDays(accepted, days))
}

/** Calendar days where the limit has them: else a holiday within a stop would bring the end forward. */
function daysStill(
  calendar: Calendar,
  { unit }: TimeLimit,
  from: DateString,
  until: DateString
): number {
  if (unit === 'working-days') return workingDaysBetween(calendar, from, until)
  return Math.max(0, daysBetween(from, until))
}

/** Working days on which the clock stands still; a stop that lasts counts up to today. */
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

/** A time that runs: since when, until when, and when it stood or will stand still. */
export interface Run {
  readonly from: DateString
  readonly due: DateString
  readonly stops: readonly Stop[]
}

/** The share of its working days that has run, 0 to 1; days on which it stood still don't count. */
export function usedShare(calendar: Calendar, run: Run, today: DateString): number {
  const total = runningDays(calendar, run, today)
  const used =
    workingDaysBetween(calendar, run.from, today) - stoppedUntil(calendar, run.stops, today)
  // Without a day on which it runs, all of it has run once it is due; on the spot, nothing does.
  if (total <= 0) return run.from < run.due && today >= run.due ? 1 : 0
  return Math.max(0, Math.min(1, used / total))
}

/** The days from which a run is yellow and red, if nothing stops it from today on. */
export function lightDates(
  calendar: Calendar,
  run: Run,
  today: DateString
): { yellowOn: DateString; redOn: DateString } {
  const total = runningDays(calendar, run, today)
  if (total <= 0 && run.from < run.due) return { yellowOn: run.due, redOn: run.due }
  const day = (share: number) =>
    runningDay(calendar, run, Math.floor(total * share + 1e-9) + 1, today)
  return { yellowOn: day(0.5), redOn: day(0.9) }
}

/** Working days of a run on which it does not stand still. */
function runningDays(calendar: Calendar, run: Run, today: DateString): number {
  return workingDaysBetween(calendar, run.from, run.due) - stoppedDays(calendar, run.stops, today)
}

/** The `count`th day on which a run runs. */
function runningDay(calendar: Calendar, run: Run, count: number, today: DateString): DateString {
  const still = ({ from, until }: Stop, day: DateString) => from < day && day <= (until ?? today)
  let day = run.from
  for (let left = count; left > 0;) {
    day = addWorkingDays(calendar, day, 1)
    if (!run.stops.some((stop) => still(stop, day))) left -= 1
  }
  return day
}

/** Days on which it has stood still by today, those to come left out. */
function stoppedUntil(calendar: Calendar, stops: readonly Stop[], today: DateString): number {
  const begun = stops.filter((stop) => stop.from < today)
  return stoppedDays(
    calendar,
    begun.map(({ from, until }) => ({ from, until: until && until < today ? until : today })),
    today
  )
}

/** Green up to half of the working days, yellow above, red above 90 %, then overdue (lights). */
export function light(calendar: Calendar, run: Run, today: DateString): Light {
  if (today > run.due) return 'overdue'
  const used = usedShare(calendar, run, today)
  if (used > 0.9) return 'red'
  return used > 0.5 ? 'yellow' : 'green'
}
