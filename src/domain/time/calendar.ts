// Which days are working days? AL-82: the State Council's schedule decides, not the weekday alone.
import { addDays, weekday, type DateString } from './date'

/** One year of the State Council's schedule. */
export interface CalendarYear {
  /** Days off that would otherwise be worked, and weekend days inside a holiday. */
  readonly off: readonly DateString[]
  /** Weekend days that are worked (调休). */
  readonly worked: readonly DateString[]
  /** True where no schedule is published yet: only the statutory holidays are known. */
  readonly provisional: boolean
}

/** Years by number, as in `{ 2026: { off, worked, provisional } }`. */
export type Calendar = Readonly<Record<number, CalendarYear>>

export type DayKind = 'working' | 'weekend' | 'holiday' | 'make-up'

/** What kind of day a date is under a calendar (AL-82). A year that is missing counts weekdays. */
export function dayKind(calendar: Calendar, date: DateString): DayKind {
  const year = calendar[Number(date.slice(0, 4))]
  if (year?.off.includes(date)) return 'holiday'
  if (year?.worked.includes(date)) return 'make-up'
  return weekday(date) >= 6 ? 'weekend' : 'working'
}

/** True on a working day, make-up days included (AL-82). */
export function isWorkingDay(calendar: Calendar, date: DateString): boolean {
  const kind = dayKind(calendar, date)
  return kind === 'working' || kind === 'make-up'
}

/** The `count`th working day after `date`; `date` itself is never counted (AL-82). */
export function addWorkingDays(calendar: Calendar, date: DateString, count: number): DateString {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, 1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** The `count`th working day before `date`. */
export function subtractWorkingDays(
  calendar: Calendar,
  date: DateString,
  count: number
): DateString {
  let day = date
  for (let left = count; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(calendar, day)) left -= 1
  }
  return day
}

/** `date` if it is a working day, else the next one that is. */
export function nextWorkingDay(calendar: Calendar, date: DateString): DateString {
  return isWorkingDay(calendar, date) ? date : addWorkingDays(calendar, date, 1)
}

/** Working days in the half-open interval (from, to]; 0 when `to` is not later. */
export function workingDaysBetween(calendar: Calendar, from: DateString, to: DateString): number {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1
  }
  return count
}

/** Working days from today to a due date; negative once it is over. */
export function workingDaysLeft(calendar: Calendar, today: DateString, due: DateString): number {
  if (today > due) return -workingDaysBetween(calendar, due, today)
  return workingDaysBetween(calendar, today, due)
}

/** True when a span touches a year whose schedule is not published: its end may still move. */
export function isProvisional(calendar: Calendar, from: DateString, to: DateString): boolean {
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (calendar[year]?.provisional !== false) return true
  }
  return false
}
