// What a resident is told whose office closes: where the booking is now, or that it is no more, and why.
import { tell } from '../../database/notices'
import type { BookingRecord } from '../../database/bookings'
import type { NoticeContent } from '@/domain/notice/notice'
import { caseOf } from '../booking/case-of'
import { officeOf } from '../booking/office-of'
import type { Context } from '../environment'
import { servedBy } from '../life-event/bundle-visit'
import type { Settling } from './move-away'

/** From where to where. */
export async function tellMoved(
  context: Context,
  { booking, home, reason }: Settling,
  moved: BookingRecord
): Promise<void> {
  const { office } = await officeOf(context, moved)
  const from = {
    officeName: home.office.name,
    date: booking.date,
    start: booking.start_minute
  }
  await put(context, moved, {
    kind: 'booking-moved',
    ...(await placeOf(context, moved, office.name)),
    from,
    reason
  })
}

/** That it is over: there was no other place, or it was only held, offered or wished for. */
export async function tellReleased(
  context: Context,
  { booking, home, reason }: Settling
): Promise<void> {
  const place = await placeOf(context, booking, home.office.name)
  const was = booking.status === 'booked' ? 'booked' : 'not-yet'
  await put(context, booking, { kind: 'booking-released', ...place, was, reason })
}

async function placeOf({ db }: Context, booking: BookingRecord, officeName: string) {
  const { name } = await servedBy(db, await caseOf(db, booking))
  const { date, start_minute: start } = booking
  return { serviceName: name, officeName, date, start }
}

function put(
  { db, now }: Context,
  { person_id: personId, case_id: caseId, id: bookingId }: BookingRecord,
  content: NoticeContent
): Promise<void> {
  return tell(db, now, { personId, caseId, bookingId, content })
}
