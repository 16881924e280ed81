// Which states can a booking be in, and who moves it? The one table (DOMAIN.md §2).
import type { Role } from '../person/role'

export const bookingStatuses = [
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

/** The states in which a booking holds its place and counts against its resident. */
export const activeStatuses = ['held', 'booked', 'checked-in', 'called', 'serving'] as const

export const bookingActions = [
  'confirm',
  'change',
  'cancel',
  'lapse',
  'check-in',
  'call',
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
  row('held', 'confirm', 'booked', ['resident'], 'BOOK-hold'),
  row('held', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-hold'),
  row('held', 'lapse', 'expired', ['timer'], 'BOOK-hold'),
  row('booked', 'change', 'booked', ['resident'], 'BOOK-changes'),
  row('booked', 'cancel', 'cancelled', ['resident', 'clerk', 'timer'], 'BOOK-cutoff'),
  row('booked', 'check-in', 'checked-in', ['clerk'], 'BOOK-capacity'),
  row('booked', 'miss', 'no-show', ['timer'], 'BOOK-no-show'),
  row('checked-in', 'call', 'called', ['clerk', 'timer', 'system'], 'BOOK-capacity'),
  row('called', 'serve', 'serving', ['clerk', 'timer', 'system'], 'BOOK-capacity'),
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

function row(
  from: BookingStatus,
  action: BookingAction,
  to: BookingStatus,
  by: readonly Role[],
  rule: string
): BookingTransition {
  return { from, action, to, by, rule }
}
