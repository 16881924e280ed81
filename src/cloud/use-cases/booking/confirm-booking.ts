// A held place becomes a booking (BOOK-hold); so does one that was offered (BOOK-waitlist).
import { answer, refuse, type Result } from '@/contract/failure'
import { bookingTransition } from '@/domain/booking/status'
import { caseFollows, moveBooking, type BookingRecord } from '../../database/bookings'
import type { SignedIn, UseCase } from '../environment'
import { by } from './move-on'
import { ownBooking, tellAndShow } from './own-booking'
import { takeOffer } from './take-offer'

export const confirmBooking: UseCase<'booking.confirm'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const lapsed = booking.waiting_since === null ? 'hold-lapsed' : 'offer-lapsed'
  if (booking.status === 'expired') return refuse(lapsed)
  if (!bookingTransition(booking.status, 'confirm')) {
    return refuse('wrong-state', { detail: booking.status })
  }
  if (!booking.hold_until || booking.hold_until.getTime() <= context.now) return refuse(lapsed)
  const taken =
    booking.status === 'offered' ? await takeOffer(context, booking) : await book(context, booking)
  if (!taken.ok) return taken
  await caseFollows(context.db, taken.data, context.now)
  return tellAndShow(context, taken.data, 'booked')
}

/** The booking from the moment on at which it counts; conflict where it moved on. */
async function book(context: SignedIn, booking: BookingRecord): Promise<Result<BookingRecord>> {
  const change = {
    action: 'confirm',
    ...by(context, 'resident'),
    now: context.now,
    data: { date: booking.date, start: booking.start_minute }
  }
  const moved = await moveBooking(context.db, booking, 'booked', { hold_until: null }, change)
  return moved ? answer(moved) : refuse('conflict')
}
