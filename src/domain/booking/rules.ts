// The numbers of DOMAIN.md §4: configuration of an office, never constants in the code.
import type { Minutes } from '../time/date'

export interface BookingRules {
  /** How many of the office's working days ahead can be booked (BOOK-window). */
  readonly windowWorkingDays: number
  /** When a new day of the window is released (BOOK-release). */
  readonly releasedAt: Minutes
  /** Minutes that a place is kept while a resident fills in (BOOK-hold). */
  readonly holdMinutes: number
  /** Bookings that one phone may have on a day, relatives included (BOOK-cap-day). */
  readonly perDay: number
  /** Minutes before the start until which one may cancel or change (BOOK-cutoff). */
  readonly cutoffMinutes: number
  /** How often a booking may be changed (BOOK-changes). */
  readonly changes: number
  /** Minutes before its start from which a same-day slot is not given any more. */
  readonly leadMinutes: number
}
