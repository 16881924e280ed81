// Which days can be booked at an office now? BOOK-window, BOOK-release, BOOK-closure.
import type { Office, OpenInterval } from '../office/office'
import { dayKind, type Calendar, type DayKind } from '../time/calendar'
import { addDays, weekday, type DateString, type Minutes } from '../time/date'
import { wallClock, type Instant } from '../time/instant'
import type { BookingRules } from './rules'

export type DayState = 'open' | 'closed' | 'not-released'

export interface BookableDay {
  readonly date: DateString
  readonly kind: DayKind
  readonly state: DayState
  /** Why the office is closed on this day, where it says so. */
  readonly reason: string | null
}

/** When an office is open on a date; empty on its days off. A make-up day keeps Monday's hours. */
export function openingHours(
  office: Office,
  calendar: Calendar,
  date: DateString
): readonly OpenInterval[] {
  if (office.closures.some((c) => c.date === date)) return []
  const kind = dayKind(calendar, date)
  if (kind === 'holiday') return []
  return office.hours[kind === 'make-up' ? 1 : weekday(date)]
}

/**
 * The days from today to the end of the window: `windowWorkingDays` open days after today
 * (BOOK-window). The last of them is released at `releasedAt` today (BOOK-release).
 */
export function bookableDays(
  office: Office,
  calendar: Calendar,
  rules: BookingRules,
  now: Instant
): BookableDay[] {
  const { date: today, minutes } = wallClock(now)
  const days: BookableDay[] = []
  let ahead = 0
  for (let i = 0; ahead < rules.windowWorkingDays && i < 92; i += 1) {
    const date = addDays(today, i)
    const open = openingHours(office, calendar, date).length > 0
    if (open && i > 0) ahead += 1
    const last = ahead === rules.windowWorkingDays
    const released = !last || minutes >= rules.releasedAt
    days.push({
      date,
      kind: dayKind(calendar, date),
      state: !open ? 'closed' : released ? 'open' : 'not-released',
      reason: office.closures.find((c) => c.date === date)?.reason ?? null
    })
  }
  return days
}

/** The starts of an office's slots on a date, in minutes; each slot lasts `slotMinutes`. */
export function slotStarts(office: Office, calendar: Calendar, date: DateString): Minutes[] {
  return openingHours(office, calendar, date).flatMap(({ from, to }) => {
    const starts: Minutes[] = []
    for (let at: number = from; at + office.slotMinutes <= to; at += office.slotMinutes) {
      starts.push(at as Minutes)
    }
    return starts
  })
}

/** Places of a slot that can be booked; the rest is kept for walk-ins (BOOK-walk-in). */
export function bookablePlaces(office: Office): number {
  return Math.max(0, Math.floor(office.placesPerSlot * (1 - office.keptForWalkIn)))
}
