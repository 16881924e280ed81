// Which days can be booked at an office now? BOOK-window, BOOK-release, BOOK-closure.
import type { Closure, Office, OpenInterval } from '../office/office'
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
  const kind = dayKind(calendar, date)
  if (kind === 'holiday') return []
  const hours = office.hours[kind === 'make-up' ? 1 : weekday(date)]
  return office.closures.filter((c) => c.date === date).reduce(without, hours)
}

/** What a closure leaves of a day. */
function without(hours: readonly OpenInterval[], { hours: closed }: Closure): OpenInterval[] {
  if (closed === null) return []
  return hours
    .flatMap(({ from, to }) => [
      { from, to: closed.from < to ? closed.from : to },
      { from: closed.to > from ? closed.to : from, to }
    ])
    .filter(({ from, to }) => from < to)
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

/**
 * The starts of an office's slots on a date, in minutes; each slot lasts `slotMinutes`. A closure takes
 * the slots that it touches and leaves the others at their times.
 */
export function slotStarts(office: Office, calendar: Calendar, date: DateString): Minutes[] {
  const open = openingHours(office, calendar, date)
  return openingHours({ ...office, closures: [] }, calendar, date).flatMap(({ from, to }) => {
    const starts: Minutes[] = []
    for (let at: number = from; at + office.slotMinutes <= to; at += office.slotMinutes) {
      if (open.some((o) => o.from <= at && at + office.slotMinutes <= o.to))
        starts.push(at as Minutes)
    }
    return starts
  })
}

/** A slot as far as its times go. */
interface SlotTimes {
  readonly start: Minutes
  readonly end: Minutes
}

/** Every run of `count` slots of a day that follow one another without a break. */
export function slotsOnEnd<T extends SlotTimes>(
  slots: readonly T[],
  count: number
): (readonly [T, ...T[]])[] {
  return slots.flatMap((first, i) => {
    const rest = slots.slice(i + 1, i + count)
    const unbroken = rest.every((slot, n) => slot.start === (rest[n - 1] ?? first).end)
    return rest.length === count - 1 && unbroken ? [[first, ...rest] as const] : []
  })
}
