// What becomes of a booking that its case needs no more? A place that nobody has come for goes back;
// whoever stands at the counter has been served. Left open it would keep the next booking away.
import { answer, type Result } from '@/contract/failure'
import { isActive, type BookingAction, type BookingStatus } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import type { BookingRecord } from '../../database/bookings'
import { bookingsOfCases } from '../../database/bookings-read'
import type { Context } from '../environment'
import { giveBack } from './give-back'
import { moveOn } from './move-on'

const toTheEnd: Partial<Record<BookingStatus, readonly BookingAction[]>> = {
  'checked-in': ['call', 'serve', 'finish'],
  called: ['serve', 'finish'],
  serving: ['finish']
}

/** Ends the booking of a case, if it has one that is still open. */
export async function closeBooking(
  context: Context,
  caseId: string,
  as: Role
): Promise<Result<BookingRecord | null>> {
  const booking = (await bookingsOfCases(context.db, [caseId])).get(caseId)
  if (!booking || !isActive(booking.status)) return answer(null)
  return toTheEnd[booking.status]
    ? finishVisit(context, booking, as)
    : giveBack(context, booking, as)
}

/** A visit that has begun, brought to its end. */
export function finishVisit(
  context: Context,
  booking: BookingRecord,
  as: Role
): Promise<Result<BookingRecord>> {
  // A resident leaves; that the visit is over then is the software's own conclusion.
  const role = as === 'resident' ? 'system' : as
  return moveOn(context, booking, toTheEnd[booking.status] ?? [], {}, role)
}
