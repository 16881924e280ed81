// Bookings of one's own: confirm a held one, cancel, show, list.
import { answer, refuse, type Result } from '@/contract/failure'
import { changeObstacle } from '@/domain/booking/decide'
import { bookingTransition } from '@/domain/booking/status'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import { bookingsOf, findBooking } from '../../database/bookings-read'
import { tell } from '../../database/notices'
import { findOffice } from '../../database/offered'
import type { SignedIn, UseCase } from '../environment'
import { giveBack } from './give-back'
import { presentBooking, type BookingView } from './present-booking'

/** A booking that the actor made, or undefined. */
export async function ownBooking(
  context: SignedIn,
  id: string
): Promise<BookingRecord | undefined> {
  const booking = await findBooking(context.db, id)
  return booking?.person_id === context.actor.personId ? booking : undefined
}

export const confirmBooking: UseCase<'booking.confirm'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const transition = bookingTransition(booking.status, 'confirm')
  if (booking.status === 'expired') return refuse('hold-lapsed')
  if (!transition) return refuse('wrong-state', { detail: booking.status })
  if (!booking.hold_until || booking.hold_until.getTime() <= context.now) {
    return refuse('hold-lapsed')
  }
  const moved = await moveBooking(
    context.db,
    booking,
    transition.to,
    { hold_until: null },
    {
      action: 'confirm',
      actorId: context.actor.personId,
      actorRole: 'resident',
      now: context.now,
      data: { date: booking.date, start: booking.start_minute }
    }
  )
  if (!moved) return refuse('conflict')
  await context.db
    .updateTable('cases')
    .set({ office_id: moved.office_id, updated_at: new Date(context.now) })
    .where('id', '=', moved.case_id)
    .execute()
  return tellAndShow(context, moved, 'booked')
}

export const cancelBooking: UseCase<'booking.cancel'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const office = await findOffice(context.db, booking.office_id)
  if (!office) throw new Error(`booking ${booking.id} at an unknown office`)
  const place = { date: booking.date, start: booking.start_minute }
  const stands = changeObstacle({ ...booking, place }, 'cancel', office.bookingRules, context.now)
  if (stands) return refuse(stands, { detail: booking.status })
  const freed = await giveBack(context, booking)
  if (!freed.ok) return freed
  if (booking.status === 'held') return answer(await presentBooking(context, freed.data))
  return tellAndShow(context, freed.data, 'booking-cancelled')
}

export const showBooking: UseCase<'booking.show'> = async (context, { bookingId }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  return answer(await presentBooking(context, booking))
}

export const listBookings: UseCase<'booking.list'> = async (context) => {
  const records = await bookingsOf(context.db, context.actor.personId)
  const bookings: BookingView[] = []
  for (const record of records) bookings.push(await presentBooking(context, record))
  const ahead = bookings.filter((b) => b.status === 'booked').reverse()
  return answer({ bookings: [...ahead, ...bookings.filter((b) => b.status !== 'booked')] })
}

/** Tells the resident what became of the booking, and shows it. */
export async function tellAndShow(
  context: SignedIn,
  booking: BookingRecord,
  kind: 'booked' | 'booking-changed' | 'booking-cancelled'
): Promise<Result<BookingView>> {
  const view = await presentBooking(context, booking)
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
