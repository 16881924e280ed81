// Which days are off and which weekend days are worked, year by year? AL-82: the State Council's
// schedule where chinese-days has it; else only the statutory holidays, and marked provisional.
import { getDayDetail, getLunarDate, getSolarTermDate } from 'chinese-days'
import type { Calendar, CalendarYear } from '@/domain/time/calendar'
import { addDays, dateString, type DateString } from '@/domain/time/date'

const YEARS = [2026, 2027, 2028]

/** The calendar of the given years; 2026 to 2028 unless told. */
export function buildCalendar(years: readonly number[] = YEARS): Calendar {
  return Object.fromEntries(years.map((year) => [year, scheduled(year) ?? provisional(year)]))
}

/** The published schedule; null where chinese-days has none and answers by weekday alone. */
function scheduled(year: number): CalendarYear | null {
  const off: DateString[] = []
  const worked: DateString[] = []
  for (const date of daysFrom(on(year, 1, 1), on(year, 12, 31))) {
    const { name, work } = getDayDetail(date)
    // A scheduled day is named "National Day,国庆节,3"; any other has the name of its weekday.
    if (name.includes(',')) (work ? worked : off).push(date)
  }
  return off.length > 0 ? { off, worked, provisional: false } : null
}

/** Days off by 《全国年节及纪念日放假办法》 (2024); make-up days are unknown until published. */
function provisional(year: number): CalendarYear {
  const newYear = lunarDay(year, 1, 1)
  const off = [
    on(year, 1, 1),
    ...[-1, 0, 1, 2].map((days) => addDays(newYear, days)),
    qingming(year),
    on(year, 5, 1),
    on(year, 5, 2),
    lunarDay(year, 5, 5),
    lunarDay(year, 8, 15),
    on(year, 10, 1),
    on(year, 10, 2),
    on(year, 10, 3)
  ]
  return { off: [...new Set(off)].sort(), worked: [], provisional: true }
}

// chinese-days prints its answers in the machine's zone, a day early west of Greenwich. Asking what
// a date is, rather than when a festival is, gives the same answer everywhere.
function lunarDay(year: number, month: number, day: number): DateString {
  for (const date of daysFrom(on(year, 1, 1), on(year, 12, 31))) {
    const lunar = getLunarDate(date)
    if (!lunar.isLeap && lunar.lunarMon === month && lunar.lunarDay === day) return date
  }
  throw new Error(`no lunar ${month}-${day} in ${year}`)
}

function qingming(year: number): DateString {
  const printed = dateString(getSolarTermDate(year, 4, 'pure_brightness'))
  const daysEarly = new Date(`${printed}T00:00:00Z`).getTimezoneOffset() > 0 ? 1 : 0
  return addDays(printed, daysEarly)
}

function daysFrom(first: DateString, last: DateString): DateString[] {
  const days: DateString[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

function on(year: number, month: number, day: number): DateString {
  const pad = (part: number) => String(part).padStart(2, '0')
  return dateString(`${year}-${pad(month)}-${pad(day)}`)
}
