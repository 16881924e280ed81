// Who waited takes the place that is offered (BOOK-waitlist). From now on it counts: one active booking
// a service (BOOK-cap-service), so many a day (BOOK-cap-day). The booking of before is given up with it.
import { answer, refuse, type Result } from '@/contract/failure'
import { changeObstacle } from '@/domain/booking/decide'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import { freeDayPlace } from '../../database/bookings-read'
import { constraintOf, TryAgain } from '../../database/errors'
import { laneDayOf, lockDays } from '../../database/freed-places'
import { activeFor } from '../../database/waitlist'
import { loadOwnCase } from '../case/load-case'
import type { SignedIn } from '../environment'
import { servedWith } from '../life-event/bundle-visit'
import { release } from './give-back'
import { by } from './move-on'
import { officeOf } from './office-of'
import { passOn } from './pass-on'
import { blockOf } from './standing'

/** The offer as a booking; what is given up for it is passed on to those who wait. */
export async function takeOffer(
  context: SignedIn,
  offer: BookingRecord
): Promise<Result<BookingRecord>> {
  const before = await bookingsBefore(context, offer)
  if (!before.ok) return before
  await lockDays(context.db, before.data.map(laneDayOf))
  for (const booking of before.data) {
    const released = await release(context, booking, 'resident')
    if (!released.ok) return released
  }
  const moved = await book(context, offer)
  if (!moved.ok) return moved
  for (const booking of before.data) await passOn(context, laneDayOf(booking))
  return moved
}

/** What is given up for the offer; why it can't be taken where that is not possible any more. */
async function bookingsBefore(
  context: SignedIn,
  offer: BookingRecord
): Promise<Result<readonly BookingRecord[]>> {
  const { db, now } = context
  const loaded = await loadOwnCase(context, offer.case_id)
  if (!loaded) return refuse('not-found', { field: 'bookingId' })
  const { status } = loaded.record
  if (status !== 'draft' && status !== 'awaiting-correction') {
    return refuse('wrong-state', { detail: status })
  }
  const { bookingRules } = await officeOf(context, offer)
  const block = await blockOf(context, offer.person_id, bookingRules)
  if (block) return { ok: false, failure: block }
  const served = await servedWith(db, loaded)
  const before = await activeFor(
    db,
    offer,
    served.map(({ record }) => record.id)
  )
  for (const booking of before) {
    if (booking.person_id !== offer.person_id) return refuse('already-booked')
    const place = { date: booking.date, start: booking.start_minute }
    const rules = (await officeOf(context, booking)).bookingRules
    const stands = changeObstacle({ ...booking, place }, 'cancel', rules, now)
    if (stands) return refuse(stands === 'wrong-state' ? 'already-booked' : stands)
  }
  return answer(before)
}

async function book(context: SignedIn, offer: BookingRecord): Promise<Result<BookingRecord>> {
  const { perDay } = (await officeOf(context, offer)).bookingRules
  const day = await freeDayPlace(context.db, offer.person_id, offer.date, perDay)
  if (day === undefined) return refuse('day-limit', { field: 'date', facts: { perDay } })
  const change = {
    action: 'confirm',
    ...by(context, 'resident'),
    now: context.now,
    data: { date: offer.date, start: offer.start_minute }
  }
  try {
    const changes = { hold_until: null, day_place: day }
    const moved = await moveBooking(context.db, offer, 'booked', changes, change)
    return moved ? answer(moved) : refuse('conflict')
  } catch (error) {
    // Another booking of theirs was faster: the next attempt sees it.
    if (constraintOf(error) !== null) throw new TryAgain()
    throw error
  }
}
