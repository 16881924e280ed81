// May this place be taken, changed or given back now? BOOK-window, BOOK-cutoff, BOOK-changes.
import type { DateString, Minutes } from '../time/date'
import { instantAt, wallClock, type Instant } from '../time/instant'
import type { BookingRules } from './rules'
import { bookingTransition, type BookingStatus } from './status'
import type { BookableDay } from './window'

export interface Place {
  readonly date: DateString
  readonly start: Minutes
}

export type ReserveObstacle =
  'past' | 'outside-window' | 'office-closed' | 'not-released' | 'no-slot'
export type ChangeObstacle = 'wrong-state' | 'too-late' | 'changes-used-up'

/** Why a place can't be asked for, whatever is left of it; null where it can. */
export function reserveObstacle(
  place: Place,
  days: readonly BookableDay[],
  starts: readonly Minutes[],
  rules: BookingRules,
  now: Instant
): ReserveObstacle | null {
  if (place.date < wallClock(now).date) return 'past'
  const day = days.find((d) => d.date === place.date)
  if (!day) return 'outside-window'
  if (day.state === 'closed') return 'office-closed'
  if (day.state === 'not-released') return 'not-released'
  if (!starts.includes(place.start)) return 'no-slot'
  return isStarting(place, rules.leadMinutes, now) ? 'past' : null
}

/** Why a booking can't be cancelled or changed any more; null where it can. */
export function changeObstacle(
  booking: { status: BookingStatus; place: Place; changes: number },
  action: 'cancel' | 'change',
  rules: BookingRules,
  now: Instant
): ChangeObstacle | null {
  if (!bookingTransition(booking.status, action)) return 'wrong-state'
  if (booking.status !== 'booked') return null
  if (isStarting(booking.place, rules.cutoffMinutes, now)) return 'too-late'
  return action === 'change' && booking.changes >= rules.changes ? 'changes-used-up' : null
}

/** True when fewer than `minutes` are left until a place begins. */
export function isStarting(place: Place, minutes: number, now: Instant): boolean {
  return now > instantAt(place.date, place.start) - minutes * 60_000
}
