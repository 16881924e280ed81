// Somebody waits no longer, or lets an offer go: its places are free for the next (BOOK-waitlist).
import { bookingTransition } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import { countPlaces, keepFreed, laneDayOf } from '../../database/freed-places'
import { placesOfOffer } from '../../database/waitlist'
import type { Context } from '../environment'
import { by } from './move-on'

/**
 * The booking after it has left the waitlist or given its offer up; undefined where it moved on. The
 * places of an offer are kept apart as they were before it: their pause is not counted anew
 * (BOOK-freed). Whoever calls it passes them on.
 */
export async function endWait(
  context: Context,
  booking: BookingRecord,
  action: 'cancel' | 'lapse',
  as: Role
): Promise<BookingRecord | undefined> {
  const transition = bookingTransition(booking.status, action)
  if (!transition) return undefined
  const change = { action, ...by(context, as), now: context.now }
  const moved = await moveBooking(context.db, booking, transition.to, { hold_until: null }, change)
  if (moved && booking.status === 'offered') await freeOffer(context, booking)
  return moved
}

async function freeOffer({ db, now }: Context, offer: BookingRecord): Promise<void> {
  const day = laneDayOf(offer)
  const { places, start_minute: start, end_minute: end } = offer
  await countPlaces(db, day, { start, end }, { booked: -places, paused: places })
  await keepFreed(db, day, await placesOfOffer(db, offer.id), now)
}
