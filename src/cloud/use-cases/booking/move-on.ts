// A clerk moves a booking through the hall: checked in, called, serving, served.
import { refuse, answer, type Result } from '@/contract/failure'
import { bookingTransition, type BookingAction } from '@/domain/booking/status'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import type { SignedIn } from '../environment'

/** The booking after these actions, one after the other; conflict where it was not as it was read. */
export async function moveOn(
  context: SignedIn,
  booking: BookingRecord,
  actions: readonly BookingAction[],
  changes: Partial<Pick<BookingRecord, 'checked_in_at'>> = {}
): Promise<Result<BookingRecord>> {
  let current = booking
  for (const action of actions) {
    const transition = bookingTransition(current.status, action)
    if (!transition) return refuse('wrong-state', { detail: current.status })
    const moved = await moveBooking(context.db, current, transition.to, changes, {
      action,
      actorId: context.actor.personId,
      actorRole: 'clerk',
      now: context.now
    })
    if (!moved) return refuse('conflict')
    current = moved
  }
  return answer(current)
}
