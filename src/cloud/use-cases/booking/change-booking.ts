// A booking moves to another place; the old one is given up only once the new one is taken.
import { refuse } from '@/contract/failure'
import { changeObstacle } from '@/domain/booking/decide'
import type { DateString } from '@/domain/time/date'
import { caseFollows, freePlace, moveBooking, type BookingRecord } from '../../database/bookings'
import { freeDayPlace } from '../../database/bookings-read'
import { constraintOf, TryAgain } from '../../database/errors'
import { laneDayOf, lockDays } from '../../database/freed-places'
import type { OfficeRecord } from '../../database/offered'
import { randomDigits } from '../../database/new-id'
import { takeSlots } from '../../database/slots'
import type { SignedIn, UseCase } from '../environment'
import { servedWith } from '../life-event/bundle-visit'
import { caseOf } from './case-of'
import { checkPlace, type CheckedPlace } from './check-place'
import { opensAt } from './give-back'
import { officeOf } from './office-of'
import { ownBooking, tellAndShow } from './own-booking'
import { passOn } from './pass-on'
import { codePrefix } from './reserve-place'
import { slotFull } from './slot-full'

export const changeBooking: UseCase<'booking.change'> = async (context, input) => {
  const booking = await ownBooking(context, input.bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const current = await officeOf(context, booking)
  const place = { date: booking.date, start: booking.start_minute }
  const stands = changeObstacle({ ...booking, place }, 'change', current.bookingRules, context.now)
  if (stands) return refuse(stands, { detail: booking.status })
  const asked = { ...input, places: booking.places }
  const visit = await servedWith(context.db, await caseOf(context.db, booking))
  const checked = await checkPlace(context, visit, asked)
  if ('code' in checked) return { ok: false, failure: checked }
  const { office, span, end } = checked
  await lockDays(context.db, [laneDayOf(booking), span])
  if (!(await takeSlots(context.db, span))) {
    return { ok: false, failure: await slotFull(context, span, office) }
  }
  const day = await dayPlace(context, booking, input.date, office)
  if (day === undefined) return refuse('day-limit', { field: 'date' })
  const moved = await move(context, booking, checked, { end, day })
  if (!moved) return refuse('conflict')
  // Only whoever has moved the booking gives its old place back: another change may have done so.
  await freePlace(context.db, booking, context.now, await opensAt(context, booking))
  await passOn(context, laneDayOf(booking))
  await caseFollows(context.db, moved, context.now)
  return tellAndShow(context, moved, 'booking-changed', visit[0])
}

async function move(
  context: SignedIn,
  booking: BookingRecord,
  { office, span }: CheckedPlace,
  { end, day }: { end: BookingRecord['end_minute']; day: number }
): Promise<BookingRecord | undefined> {
  const sameDay = booking.date === span.date && booking.office_id === span.officeId
  const [start = booking.start_minute] = span.starts
  const changes = {
    office_id: span.officeId,
    date: span.date,
    lane: span.lane,
    start_minute: start,
    end_minute: end,
    day_place: day,
    code: sameDay ? booking.code : codePrefix(office, span.date) + randomDigits(4),
    changes: booking.changes + 1
  }
  const data = { date: span.date, start, officeId: span.officeId }
  try {
    return await moveBooking(context.db, booking, 'booked', changes, {
      action: 'change',
      actorId: context.actor.personId,
      actorRole: 'resident',
      now: context.now,
      data
    })
  } catch (error) {
    if (constraintOf(error) !== null) throw new TryAgain()
    throw error
  }
}

/** The same day keeps its number; another day needs a free one (BOOK-cap-day). */
async function dayPlace(
  context: SignedIn,
  booking: BookingRecord,
  date: DateString,
  office: OfficeRecord
): Promise<number | undefined> {
  if (booking.date === date) return booking.day_place
  return freeDayPlace(context.db, booking.person_id, date, office.bookingRules.perDay)
}
