// What did a day leave behind? Who did not come is recorded, unless the office was closed
// (BOOK-closure); who came and was not sent on has been served. Otherwise one missed visit would
// count as the one active booking for ever (BOOK-cap-service).
import { bookingTransition } from '@/domain/booking/status'
import { dateAt } from '@/domain/time/instant'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import { bookingsBefore } from '../../database/bookings-read'
import { findOffice } from '../../database/offered'
import type { Context } from '../environment'
import { finishVisit } from './close-booking'
import { giveBack } from './give-back'
import { by } from './move-on'

/** Ends the bookings of the days before today; how many there were. */
export async function endDays(context: Context): Promise<number> {
  const left = await bookingsBefore(context.db, dateAt(context.now))
  for (const booking of left) {
    await context.db.transaction().execute((db) => end({ ...context, db }, booking))
  }
  return left.length
}

async function end(context: Context, booking: BookingRecord): Promise<unknown> {
  if (booking.status !== 'booked') return finishVisit(context, booking, 'timer')
  const office = await findOffice(context.db, booking.office_id)
  const closed = office?.office.closures.some(({ date }) => date === booking.date)
  if (closed) return giveBack(context, booking, 'timer')
  const missed = bookingTransition(booking.status, 'miss')
  if (!missed) return undefined
  const change = { action: 'miss', ...by(context, 'timer'), now: context.now }
  return moveBooking(context.db, booking, missed.to, {}, change)
}
