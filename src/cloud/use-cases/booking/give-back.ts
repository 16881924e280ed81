// A place goes back: the booking ends and its slot has one more, both or neither.
import { refuse, answer, type Result } from '@/contract/failure'
import { bookingTransition } from '@/domain/booking/status'
import { freePlace, moveBooking, type BookingRecord } from '../../database/bookings'
import type { SignedIn } from '../environment'

/** The booking as it is after its resident has given the place back; conflict where it moved on. */
export async function giveBack(
  context: SignedIn,
  booking: BookingRecord,
  action: 'cancel'
): Promise<Result<BookingRecord>> {
  const transition = bookingTransition(booking.status, action)
  if (!transition) return refuse('wrong-state', { detail: booking.status })
  const moved = await moveBooking(
    context.db,
    booking,
    transition.to,
    { hold_until: null },
    { action, actorId: context.actor.personId, actorRole: 'resident', now: context.now }
  )
  if (!moved) return refuse('conflict')
  await freePlace(context.db, booking)
  return answer(moved)
}
