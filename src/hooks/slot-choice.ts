// Which day is looked at, and what can be taken instead of what is full?
import type { Output } from '@/contract/calls'
import type { DateString, Minutes } from '@/domain/time/date'

export type Day = Output<'booking.availability'>['days'][number]
export type Slot = Day['slots'][number]

/** The day to show first: that of a booking to be changed, else the first with a place. */
export function firstDay(days: readonly Day[], booked: DateString | null): Day | null {
  const own = days.find(({ date }) => date === booked)
  return own ?? days.find(({ state }) => state === 'open') ?? days[0] ?? null
}

/** The next day after `date` that has a place; null where there is none. */
export function nextOpenDay(days: readonly Day[], date: DateString): Day | null {
  return days.find((day) => day.date > date && day.state === 'open') ?? null
}

/** Up to two slots of the day that have so many places, the nearest in time to `start` first. */
export function nearSlots(day: Day, start: Minutes, places: number): Slot[] {
  return day.slots
    .filter((slot) => slot.left >= places && slot.start !== start)
    .sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))
    .slice(0, 2)
}
