// A place goes back: the booking ends and its slot has one more, both or neither. Those who wait are
// asked first (BOOK-waitlist).
import { refuse, answer, type Result } from '@/contract/failure'
import { bookingTransition, isWaiting } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import { addMinutes, type Instant } from '@/domain/time/instant'
import { freePlace, moveBooking, type BookingRecord } from '../../database/bookings'
import { laneDayOf, lockDays } from '../../database/freed-places'
import type { Context } from '../environment'
import { endWait } from './end-wait'
import { by } from './move-on'
import { officeOf } from './office-of'
import { passOn } from './pass-on'

/** The booking as it is after the place has gone back; conflict where it moved on. */
export async function giveBack(
  context: Context,
  booking: BookingRecord,
  as: Role = 'resident'
): Promise<Result<BookingRecord>> {
  const released = await release(context, booking, as)
  if (released.ok && booking.status !== 'waitlisted') await passOn(context, laneDayOf(booking))
  return released
}

/** The same, for whoever passes the place on later in the same transaction. */
export async function release(
  context: Context,
  booking: BookingRecord,
  as: Role
): Promise<Result<BookingRecord>> {
  const transition = bookingTransition(booking.status, 'cancel')
  if (!transition) return refuse('wrong-state', { detail: booking.status })
  if (isWaiting(booking.status)) {
    const ended = await endWait(context, booking, 'cancel', as)
    return ended ? answer(ended) : refuse('conflict')
  }
  const change = { action: 'cancel', ...by(context, as), now: context.now }
  const moved = await moveBooking(context.db, booking, transition.to, { hold_until: null }, change)
  if (!moved) return refuse('conflict')
  await lockDays(context.db, [laneDayOf(booking)])
  await freePlace(context.db, booking, context.now, await opensAt(context, booking))
  return answer(moved)
}

/**
 * When a place that goes back can be booked again: at once where it was only held, after a pause where
 * it was booked, so that it can't be passed to somebody (BOOK-freed).
 */
export async function opensAt(context: Context, booking: BookingRecord): Promise<Instant> {
  if (booking.status !== 'booked') return context.now
  const { bookingRules } = await officeOf(context, booking)
  return addMinutes(context.now, bookingRules.pauseMinutes)
}
