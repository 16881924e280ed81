// Which day is it, and which day comes n days later? Calendar dates without clock or zone.
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

const DAY_MS = 86_400_000

/** A calendar date that exists, `YYYY-MM-DD`. */
export type DateString = string & { readonly brand: 'DateString' }

/** Minutes since midnight, 0 to 1440. */
export type Minutes = number & { readonly brand: 'Minutes' }

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** True for a `YYYY-MM-DD` text that names a day that exists: 2026-02-30 does not, nor does the year 0. */
export function isDateString(text: string): text is DateString {
  const [, year = '', month = '', day = ''] = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const last = lastDay(Number(year), Number(month))
  return Number(day) >= 1 && Number(day) <= last
}

/** How many days a month has; 0 for one that does not exist. */
function lastDay(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Brands a date known to be good; throws on any other, because only our own code calls it. */
export function dateString(text: string): DateString {
  if (!isDateString(text)) throw new Error(`not a date: ${text}`)
  return text
}

/** The minutes since midnight of `HH:mm`; throws on any other text. */
export function minutes(text: string): Minutes {
  const match = /^(\d{2}):([0-5]\d)$/.exec(text)
  const total = match ? Number(match[1]) * 60 + Number(match[2]) : NaN
  if (!(total >= 0 && total <= 1440)) throw new Error(`not a time of day: ${text}`)
  return total as Minutes
}

/** `HH:mm` of minutes since midnight. */
export function clockTime(value: Minutes): string {
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${pad(Math.floor(value / 60))}:${pad(value % 60)}`
}

/** The date `days` calendar days later (earlier when negative). */
export function addDays(date: DateString, days: number): DateString {
  // Clocks count their days one by one: a calendar object for each would be most of their work.
  const later = new Date(Date.parse(date) + days * DAY_MS)
  return later.toISOString().slice(0, 10) as DateString
}

/** The date `months` months later, on the last day of a shorter month. */
export function addMonths(date: DateString, months: number): DateString {
  return dayjs.utc(date).add(months, 'month').format('YYYY-MM-DD') as DateString
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: DateString, to: DateString): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}

/** The weekday of a date, Monday 1 to Sunday 7. */
export function weekday(date: DateString): Weekday {
  return (new Date(date).getUTCDay() || 7) as Weekday
}
