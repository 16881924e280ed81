// A place goes back: the booking ends and its slot has one more, both or neither.
import { refuse, answer, type Result } from '@/contract/failure'
import { bookingTransition } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import { freePlace, moveBooking, type BookingRecord } from '../../database/bookings'
import type { Context } from '../environment'
import { by } from './move-on'

/** The booking as it is after the place has gone back; conflict where it moved on. */
export async function giveBack(
  context: Context,
  booking: BookingRecord,
  as: Role = 'resident'
): Promise<Result<BookingRecord>> {
  const transition = bookingTransition(booking.status, 'cancel')
  if (!transition) return refuse('wrong-state', { detail: booking.status })
  const change = { action: 'cancel', ...by(context, as), now: context.now }
  const moved = await moveBooking(context.db, booking, transition.to, { hold_until: null }, change)
  if (!moved) return refuse('conflict')
  await freePlace(context.db, booking)
  return answer(moved)
}
