// What becomes of a booking that its case needs no more? A place that nobody has come for goes back;
// whoever stands at the counter has been served. Left open it would keep the next booking away.
import { answer, type Result } from '@/contract/failure'
import { isActive, type BookingAction, type BookingStatus } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import type { BookingRecord } from '../../database/bookings'
import type { CaseRecord } from '../../database/cases'
import type { Context } from '../environment'
import { endTicketOf } from '../hall/visit-ticket'
import { handOver, stillServed, visitOf } from '../life-event/bundle-visit'
import { closeWaits } from './close-waits'
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
  record: CaseRecord,
  as: Role
): Promise<Result<BookingRecord | null>> {
  await closeWaits(context, record, as)
  const booking = await visitOf(context.db, record)
  if (!booking || !isActive(booking.status)) return answer(null)
  const [other] = await stillServed(context, record, booking)
  if (other) {
    if (as === 'resident' && booking.case_id === record.id) await handOver(context, booking, other)
    return answer(null)
  }
  return toTheEnd[booking.status]
    ? finishVisit(context, booking, as)
    : giveBack(context, booking, as)
}

/** A visit that has begun, brought to its end, and its ticket with it. */
export async function finishVisit(
  context: Context,
  booking: BookingRecord,
  as: Role
): Promise<Result<BookingRecord>> {
  // A resident leaves; that the visit is over then is the software's own conclusion.
  const role = as === 'resident' ? 'system' : as
  const finished = await moveOn(context, booking, toTheEnd[booking.status] ?? [], {}, role)
  if (!finished.ok) return finished
  const ended = await endTicketOf(context, booking, role)
  return ended.ok ? finished : ended
}
