// The numbers of booking: configuration of an office, never constants in the code.
import type { OfficeHours } from '../office/office'
import type { Minutes } from '../time/date'
import type { DayException, Lane } from './capacity'

export interface BookingRules {
  /** How many of the office's working days ahead can be booked (BOOK-window). */
  readonly windowWorkingDays: number
  /** When a new day of the window is released (BOOK-release). */
  readonly releasedAt: Minutes
  /** Minutes that a place is kept while a resident fills in (BOOK-hold). */
  readonly holdMinutes: number
  /** How often a resident may take a place in 24 hours, given back or not (BOOK-hold). */
  readonly takesPerDay: number
  /** How often a resident may try in a minute: nobody gets more by asking faster (BOOK-fair). */
  readonly triesPerMinute: number
  /** Bookings that one phone may have on a day, relatives included (BOOK-cap-day). */
  readonly perDay: number
  /** Places that one booking may take for a family (BOOK-family). */
  readonly familyPlaces: number
  /** Minutes before the start until which one may cancel or change (BOOK-cutoff). */
  readonly cutoffMinutes: number
  /** How often a booking may be changed (BOOK-changes). */
  readonly changes: number
  /** Minutes before its start from which a same-day slot is not given any more. */
  readonly leadMinutes: number
  /** Minutes for which a freed place stays closed, so that it can't be traded (BOOK-freed). */
  readonly pauseMinutes: number
  /** Minutes for which a freed place is offered to one who waits (BOOK-waitlist). */
  readonly offerMinutes: number
  /** From this age on somebody may book the places kept back (BOOK-kept). */
  readonly elderAge: number
  /** Minutes after the end of a slot after which a missed visit is recorded (BOOK-no-show). */
  readonly noShowAfterMinutes: number
  /** How many missed visits within `noShowDays` keep somebody from booking online. */
  readonly noShowLimit: number
  readonly noShowDays: number
  /** For how many days they do. */
  readonly noShowBlockDays: number
  /** Minutes after the end of the slot from which who booked queues as a walk-in (HALL-order). */
  readonly lateMinutes: number
  /** After how many booked people one walk-in is called (HALL-order). */
  readonly bookedPerWalkIn: number
  /** Minutes before the start of a slot from which who booked it is called (HALL-order). */
  readonly earlyMinutes: number
  /** Minutes before the start of a slot from which one may check in without a clerk. */
  readonly arriveMinutes: number
  /** How many elders or disabled people in a row go before others of their kind (HALL-order). */
  readonly priorityInARow: number
  /** Behind how many others somebody comes in who was passed over and is here now (HALL-order). */
  readonly returnBehind: number
  /** With so many or fewer before them, somebody is told to come back to the hall (HALL-soon). */
  readonly soonAhead: number
  /** How often a number is called before it is passed over (HALL-calls). */
  readonly calls: number
  /** What the office says of itself instead of the data; null where it says nothing (BOOK-capacity). */
  readonly hours: OfficeHours | null
  readonly slotMinutes: number | null
  readonly keptForWalkIn: number | null
  readonly lanes: readonly Lane[] | null
  readonly serviceMinutes: Readonly<Record<string, number>> | null
  /** Single days that are staffed in another way. */
  readonly exceptions: readonly DayException[]
}
