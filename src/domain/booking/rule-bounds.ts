// How far may an office go with each number of its booking rules? Wider than any office needs, and
// narrow enough that a slip of the hand does not close it.
import type { BookingRules } from './rules'

/** The rules that are one number. */
export type NumberRule = {
  [K in keyof BookingRules]: BookingRules[K] extends number ? K : never
}[keyof BookingRules]

export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Both ends may be chosen. */
export const ruleBounds: Readonly<Record<NumberRule, Bounds>> = {
  windowWorkingDays: bounds(1, 60),
  releasedAt: bounds(0, 1439),
  holdMinutes: bounds(1, 60),
  takesPerDay: bounds(1, 200),
  triesPerMinute: bounds(1, 600),
  perDay: bounds(1, 10),
  familyPlaces: bounds(1, 20),
  cutoffMinutes: bounds(0, 2880),
  changes: bounds(0, 10),
  leadMinutes: bounds(0, 240),
  pauseMinutes: bounds(0, 1440),
  offerMinutes: bounds(5, 240),
  elderAge: bounds(50, 100),
  noShowAfterMinutes: bounds(0, 240),
  noShowLimit: bounds(1, 10),
  noShowDays: bounds(1, 365),
  noShowBlockDays: bounds(0, 180),
  lateMinutes: bounds(0, 240),
  bookedPerWalkIn: bounds(1, 10),
  earlyMinutes: bounds(0, 60),
  arriveMinutes: bounds(5, 240),
  priorityInARow: bounds(1, 10),
  returnBehind: bounds(0, 10),
  soonAhead: bounds(0, 20),
  calls: bounds(1, 10)
}

/** Minutes of a slot. */
export const slotBounds = bounds(5, 240)

function bounds(least: number, most: number): Bounds {
  return { least, most }
}
