// A booking with where it stood before its office had to move it (BOOK-closure).
import type { BookingRecord } from '../../database/bookings'
import { lastMove } from '../../database/moved-bookings'
import type { Context } from '../environment'
import { presentBooking, type BookingView } from './present-booking'

/** The view of one booking that is looked at; in lists nobody needs the move. */
export async function presentMoved(context: Context, record: BookingRecord): Promise<BookingView> {
  const move = await lastMove(context.db, record)
  const moved = move ? { ...move.from, reason: move.reason } : null
  return { ...(await presentBooking(context, record)), moved }
}
