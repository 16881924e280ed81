// Which states can a booking be in, and who moves it? The one table.
import type { Role } from '../person/role'

export const bookingStatuses = [
  'waitlisted',
  'offered',
  'held',
  'booked',
  'checked-in',
  'called',
  'serving',
  'served',
  'cancelled',
  'expired',
  'no-show'
] as const
export type BookingStatus = (typeof bookingStatuses)[number]

/** The states in which a booking counts against its resident; a wish and an offer do not yet. */
export const activeStatuses = ['held', 'booked', 'checked-in', 'called', 'serving'] as const

/** The states in which somebody wishes for a place that they do not have yet. */
export const waitingStatuses = ['waitlisted', 'offered'] as const

export const bookingActions = [
  'offer',
  'confirm',
  'change',
  'move',
  'cancel',
  'lapse',
  'check-in',
  'call',
  'requeue',
  'serve',
  'finish',
  'miss'
] as const
export type BookingAction = (typeof bookingActions)[number]

export interface BookingTransition {
  readonly from: BookingStatus
  readonly action: BookingAction
  readonly to: BookingStatus
  readonly by: readonly Role[]
  readonly rule: string
}

/** Every way in which a booking changes. */
export const bookingTransitions: readonly BookingTransition[] = [
  row('waitlisted', 'offer', 'offered', ['system', 'timer'], 'BOOK-waitlist'),
  row('waitlisted', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-waitlist'),
  row('waitlisted', 'lapse', 'expired', ['timer'], 'BOOK-waitlist'),
  row('offered', 'confirm', 'booked', ['resident'], 'BOOK-waitlist'),
  row('offered', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-waitlist'),
  row('offered', 'lapse', 'expired', ['timer'], 'BOOK-waitlist'),
  row('held', 'confirm', 'booked', ['resident'], 'BOOK-hold'),
  row('held', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-hold'),
  row('held', 'lapse', 'expired', ['timer'], 'BOOK-hold'),
  row('booked', 'change', 'booked', ['resident'], 'BOOK-changes'),
  row('booked', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-cutoff'),
  row('booked', 'move', 'booked', ['admin', 'timer'], 'BOOK-closure'),
  row('booked', 'check-in', 'checked-in', ['clerk', 'resident'], 'BOOK-capacity'),
  row('booked', 'miss', 'no-show', ['timer'], 'BOOK-no-show'),
  row('checked-in', 'call', 'called', ['clerk', 'timer', 'system'], 'BOOK-capacity'),
  row('called', 'requeue', 'checked-in', ['clerk', 'system'], 'HALL-calls'),
  row('called', 'serve', 'serving', ['clerk', 'timer', 'system'], 'BOOK-capacity'),
  row('serving', 'requeue', 'checked-in', ['clerk'], 'HALL-order'),
  row('serving', 'finish', 'served', ['clerk', 'timer', 'system'], 'BOOK-capacity')
]

/** The one row for a state and an action, or null where there is none. */
export function bookingTransition(
  from: BookingStatus,
  action: BookingAction
): BookingTransition | null {
  return bookingTransitions.find((t) => t.from === from && t.action === action) ?? null
}

/** True while a booking holds a place. */
export function isActive(status: BookingStatus): boolean {
  return (activeStatuses as readonly BookingStatus[]).includes(status)
}

/** True while somebody waits for a place, or is offered one. */
export function isWaiting(status: BookingStatus): boolean {
  return (waitingStatuses as readonly BookingStatus[]).includes(status)
}

/** True from the check-in until the visit is over. */
export function isInHall(status: BookingStatus): boolean {
  return status === 'checked-in' || status === 'called' || status === 'serving'
}

function row(
  from: BookingStatus,
  action: BookingAction,
  to: BookingStatus,
  by: readonly Role[],
  rule: string
): BookingTransition {
  return { from, action, to, by, rule }
}
