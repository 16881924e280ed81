// Calendars as the State Council might publish them, for properties that hold under each of them.
import fc from 'fast-check'
import { dayKind, type Calendar } from '@/domain/time/calendar'
import { addDays, dateString, weekday, type DateString } from '@/domain/time/date'

const YEARS = [2026, 2027, 2028]
const FIRST = dateString('2026-01-01')

/** Days from 2026-01-01 to about the end of September 2027: what starts there ends in a known year. */
export const anyDay = fc.nat(630).map((n) => addDays(FIRST, n))

/** A holiday: some days off in a row, and weekend days near it that are worked for them. */
const anyHoliday = fc.record({
  start: fc.nat(360),
  length: fc.integer({ min: 1, max: 9 }),
  worked: fc.array(fc.integer({ min: -14, max: 14 }), { maxLength: 2 })
})

const anyYear = fc.record({
  holidays: fc.array(anyHoliday, { minLength: 1, maxLength: 7 }),
  provisional: fc.boolean()
})

/** Three years, each with up to seven holidays and their make-up days. */
export const anyCalendar: fc.Arbitrary<Calendar> = fc
  .tuple(anyYear, anyYear, anyYear)
  .map((years) =>
    Object.fromEntries(
      years.map(({ holidays, provisional }, index) => {
        const year = YEARS[index]!
        const first = dateString(`${year}-01-01`)
        const within = (day: DateString) => day.startsWith(String(year))
        const off = holidays
          .flatMap(({ start, length }) =>
            Array.from({ length }, (_, n) => addDays(first, start + n))
          )
          .filter(within)
        const worked = holidays
          .flatMap(({ start, worked: days }) => days.map((n) => addDays(first, start + n)))
          .filter((day) => within(day) && weekday(day) >= 6 && !off.includes(day))
        return [year, { off: once(off), worked: once(worked), provisional }]
      })
    )
  )

/** The calendar with one day off more. */
export function withHoliday(calendar: Calendar, day: DateString): Calendar {
  const { off, worked, provisional } = yearOf(calendar, day)
  const changed = { off: once([...off, day]), worked: worked.filter((d) => d !== day), provisional }
  return { ...calendar, [yearNumber(day)]: changed }
}

/** The calendar with one worked weekend day more; the same where the day is none that could be. */
export function withMakeUp(calendar: Calendar, day: DateString): Calendar {
  if (dayKind(calendar, day) !== 'weekend') return calendar
  const { off, worked, provisional } = yearOf(calendar, day)
  return { ...calendar, [yearNumber(day)]: { off, worked: once([...worked, day]), provisional } }
}

function yearOf(calendar: Calendar, day: DateString) {
  return calendar[yearNumber(day)] ?? { off: [], worked: [], provisional: true }
}

function yearNumber(day: DateString) {
  return Number(day.slice(0, 4))
}

function once(days: DateString[]) {
  return [...new Set(days)].sort()
}
