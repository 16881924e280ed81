// Which slots does a day have, lane by lane, and how many places has each? BOOK-capacity, BOOK-closure.
import type { Closure, Office } from '../office/office'
import type { Calendar } from '../time/calendar'
import { addDays, type DateString, type Minutes } from '../time/date'
import { lanesOf, placesOf } from './capacity'
import type { BookingRules } from './rules'
import { openingHours, slotStarts } from './window'

/** Nobody is asked to come back after a quarter of a year. */
const MOST_DAYS = 92

export interface PlannedSlot {
  readonly lane: string
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly capacity: number
  readonly kept: number
}

/**
 * The slots of a day in order. What a closure covers has no places, and is there all the same: nobody
 * who has read the office a moment ago can open it again.
 */
export function plannedSlots(
  office: Office,
  calendar: Calendar,
  { exceptions }: Pick<BookingRules, 'exceptions'>,
  date: DateString
): PlannedSlot[] {
  const closures = office.closures.filter((closure) => closure.date === date)
  const starts = slotStarts({ ...office, closures: [] }, calendar, date)
  return lanesOf(office).flatMap((lane) =>
    starts.map((start) => {
      const end = (start + office.slotMinutes) as Minutes
      const places = closures.some((closure) => covers(closure, { start, end }))
        ? { capacity: 0, kept: 0 }
        : placesOf(office, lane, exceptions, { date, start })
      return { lane: lane.id, date, start, end, ...places }
    })
  )
}

/** True where the office is open from the start of a booking to its end. */
export function isStaffed(
  office: Office,
  calendar: Calendar,
  { date, start, end }: Pick<PlannedSlot, 'date' | 'start' | 'end'>
): boolean {
  return openingHours(office, calendar, date).some(({ from, to }) => from <= start && end <= to)
}

function covers({ hours }: Closure, slot: Pick<PlannedSlot, 'start' | 'end'>): boolean {
  return hours === null || (slot.start < hours.to && hours.from < slot.end)
}

/** The days from a date on, and `count` open days after it, of which the office is open. */
export function openDates(
  office: Office,
  calendar: Calendar,
  from: DateString,
  count: number
): DateString[] {
  const dates: DateString[] = []
  for (let i = 0; i < MOST_DAYS && dates.filter((date) => date > from).length < count; i += 1) {
    const date = addDays(from, i)
    if (openingHours(office, calendar, date).length > 0) dates.push(date)
  }
  return dates
}
