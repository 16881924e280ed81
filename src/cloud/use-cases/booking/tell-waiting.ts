// What is said to one who waits: a place is free until then, it went to the next, the time is over.
import type { NoticeContent } from '@/domain/notice/notice'
import type { BookingRecord } from '../../database/bookings'
import { tell } from '../../database/notices'
import type { Context } from '../environment'
import { servedBy } from '../life-event/bundle-visit'
import { caseOf } from './case-of'
import { officeOf } from './office-of'

type OfWaiting = Extract<
  NoticeContent,
  { kind: 'waitlist-offer' } | { kind: 'offer-lapsed' } | { kind: 'wait-over' }
>
/** What a notice says beside where and when. */
type Facts<C = OfWaiting> = C extends OfWaiting
  ? Omit<C, 'serviceName' | 'officeName' | 'date' | 'start'>
  : never

/** Tells the resident of a booking that waits or waited. */
export async function tellWaiting(
  context: Context,
  booking: BookingRecord,
  facts: Facts
): Promise<void> {
  const { name } = await servedBy(context.db, await caseOf(context.db, booking))
  const { office } = await officeOf(context, booking)
  const where = { serviceName: name, officeName: office.name }
  await tell(context.db, context.now, {
    personId: booking.person_id,
    caseId: booking.case_id,
    bookingId: booking.id,
    content: { ...where, date: booking.date, start: booking.start_minute, ...facts }
  })
}
