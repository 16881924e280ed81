// What becomes of a booking that its case needs no more? A place that nobody has come for goes back;
// whoever stands at the counter has been served. Left open it would keep the next booking away.
import { answer, type Result } from '@/contract/failure'
import { isActive, type BookingAction, type BookingStatus } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import type { BookingRecord } from '../../database/bookings'
import { findCase } from '../../database/cases'
import type { Context } from '../environment'
import { handOver, stillServed, visitOf } from '../life-event/bundle-visit'
import { giveBack } from './give-back'
import { moveOn } from './move-on'

const toTheEnd: Partial<Record<BookingStatus, readonly BookingAction[]>> = {
  'checked-in': ['call', 'serve', 'finish'],
  called: ['serve', 'finish'],
  serving: ['finish']
}

/**
 * Ends the booking of a case, if it has one that is still open. One that other cases of the life
 * event still need goes on: for one of them, where the case itself is taken back.
 */
export async function closeBooking(
  context: Context,
  caseId: string,
  as: Role
): Promise<Result<BookingRecord | null>> {
  const record = await findCase(context.db, caseId)
  const booking = record && (await visitOf(context.db, record))
  if (!record || !booking || !isActive(booking.status)) return answer(null)
  const [other] = await stillServed(context, record, booking)
  if (other) {
    if (as === 'resident' && booking.case_id === caseId) await handOver(context, booking, other)
    return answer(null)
  }
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
