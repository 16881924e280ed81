// Days and slots of an office, for tests of what can be booked.
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'

type Availability = Output<'booking.availability'>
export type Day = Availability['days'][number]

/** A slot of half an hour, as in `slot('09:30', 3)`. */
export function slot(start: string, left: number): Day['slots'][number] {
  const from = minutes(start)
  return { start: from, end: (from + 30) as typeof from, left, paused: 0, opensAt: null }
}

/** An open day with the slots given. */
export function openDay(date: string, ...slots: Day['slots'][number][]): Day {
  const left = slots.reduce((sum, one) => sum + one.left, 0)
  return {
    date: dateString(date),
    kind: 'working',
    state: left > 0 ? 'open' : 'full',
    reason: null,
    left,
    canWait: slots.some((one) => one.left === 0),
    slots
  }
}

/** A day that is not worked. */
export function closedDay(date: string, part: Partial<Day> = {}): Day {
  return {
    date: dateString(date),
    kind: 'weekend',
    state: 'closed',
    reason: null,
    left: 0,
    canWait: false,
    slots: [],
    ...part
  }
}

/** The default rules with these days. */
export function availability(days: Day[], part: Partial<Availability> = {}): Availability {
  const rules = { familyPlaces: 4, cutoffMinutes: 120, changes: 2, releasedAt: minutes('08:30') }
  return { days, sooner: [], ...rules, ...part }
}
