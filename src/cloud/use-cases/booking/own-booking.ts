// Bookings of one's own: give up, show, list.
import { answer, refuse, type Result } from '@/contract/failure'
import { changeObstacle } from '@/domain/booking/decide'
import { isWaiting } from '@/domain/booking/status'
import type { BookingRecord } from '../../database/bookings'
import { bookingsOf, findBooking } from '../../database/bookings-read'
import { findCases } from '../../database/cases'
import { tell } from '../../database/notices'
import { loadCases, type LoadedCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { giveBack } from './give-back'
import { officeOf } from './office-of'
import { presentBooking, type BookingView } from './present-booking'
import { presentMoved } from './present-moved'

/** A booking that the actor made, or undefined. */
export async function ownBooking(
  context: SignedIn,
  id: string
): Promise<BookingRecord | undefined> {
  const booking = await findBooking(context.db, id)
  return booking?.person_id === context.actor.personId ? booking : undefined
}

export const cancelBooking: UseCase<'booking.cancel'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const office = await officeOf(context, booking)
  const place = { date: booking.date, start: booking.start_minute }
  const stands = changeObstacle({ ...booking, place }, 'cancel', office.bookingRules, context.now)
  if (stands) return refuse(stands, { detail: booking.status })
  const freed = await giveBack(context, booking)
  if (!freed.ok) return freed
  if (booking.status === 'held' || isWaiting(booking.status)) {
    return answer(await presentBooking(context, freed.data))
  }
  return tellAndShow(context, freed.data, 'booking-cancelled')
}

export const showBooking: UseCase<'booking.show'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  return answer(await presentMoved(context, booking))
}

export const listBookings: UseCase<'booking.list'> = async (context) => {
  const records = await bookingsOf(context.db, context.actor.personId)
  const ids = [...new Set(records.map(({ case_id }) => case_id))]
  const cases = await loadCases(context.db, await findCases(context.db, ids))
  const byId = new Map(cases.map((one) => [one.record.id, one]))
  const bookings: BookingView[] = []
  for (const record of records) {
    bookings.push(await presentBooking(context, record, byId.get(record.case_id)))
  }
  const offered = bookings.filter((b) => b.status === 'offered')
  const ahead = bookings.filter((b) => b.status === 'booked').reverse()
  const others = bookings.filter((b) => !offered.includes(b) && !ahead.includes(b))
  return answer({ bookings: [...offered, ...ahead, ...others] })
}

/** Tells the resident what became of the booking, and shows it; its case is loaded where nobody has. */
export async function tellAndShow(
  context: SignedIn,
  booking: BookingRecord,
  kind: 'booked' | 'booking-changed' | 'booking-cancelled',
  known?: LoadedCase
): Promise<Result<BookingView>> {
  const view = await presentBooking(context, booking, known)
  await tell(context.db, context.now, {
    personId: booking.person_id,
    caseId: booking.case_id,
    bookingId: booking.id,
    content: {
      kind,
      serviceName: view.serviceName,
      officeName: view.office.name,
      date: view.date,
      start: view.start
    }
  })
  return answer(view)
}
