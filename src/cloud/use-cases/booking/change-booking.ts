// A booking moves to another place; the old one is given up only once the new one is taken.
import type { CheckedInput } from '@/contract/calls'
import { refuse } from '@/contract/failure'
import { changeObstacle } from '@/domain/booking/decide'
import type { DateString } from '@/domain/time/date'
import { freePlace, moveBooking, takeSlot, type BookingRecord } from '../../database/bookings'
import { freeDayPlace } from '../../database/bookings-read'
import { constraintOf, TryAgain } from '../../database/errors'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { findCase } from '../../database/cases'
import { loadCase, type LoadedCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { checkPlace } from './check-place'
import { ownBooking, tellAndShow } from './own-booking'
import { bookingCode } from './reserve-place'
import { slotFull } from './slot-full'

type In = CheckedInput<'booking.change'>

export const changeBooking: UseCase<'booking.change'> = async (context, input) => {
  const booking = await ownBooking(context, input.bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const current = await findOffice(context.db, booking.office_id)
  if (!current) throw new Error(`booking ${booking.id} at an unknown office`)
  const place = { date: booking.date, start: booking.start_minute }
  const stands = changeObstacle({ ...booking, place }, 'change', current.bookingRules, context.now)
  if (stands) return refuse(stands, { detail: booking.status })
  const office = await checkPlace(context, await caseOf(context, booking), input.officeId, input)
  if ('code' in office) return { ok: false, failure: office }
  const end = await takeSlot(context.db, input)
  if (end === undefined) return { ok: false, failure: await slotFull(context, input) }
  const day = await dayPlace(context, booking, input.date, office)
  if (day === undefined) return refuse('day-limit', { field: 'date' })
  const moved = await move(context, booking, input, office, { end, day })
  if (!moved) return refuse('conflict')
  // Only whoever has moved the booking gives its old place back: another change may have done so.
  await freePlace(context.db, booking)
  await context.db
    .updateTable('cases')
    .set({ office_id: moved.office_id, updated_at: new Date(context.now) })
    .where('id', '=', moved.case_id)
    .execute()
  return tellAndShow(context, moved, 'booking-changed')
}

async function move(
  context: SignedIn,
  booking: BookingRecord,
  input: In,
  office: OfficeRecord,
  { end, day }: { end: BookingRecord['end_minute']; day: number }
): Promise<BookingRecord | undefined> {
  const sameDay = booking.date === input.date && booking.office_id === input.officeId
  const changes = {
    office_id: input.officeId,
    date: input.date,
    start_minute: input.start,
    end_minute: end,
    day_place: day,
    code: sameDay ? booking.code : bookingCode(office, input.date),
    changes: booking.changes + 1
  }
  const data = { date: input.date, start: input.start, officeId: input.officeId }
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

async function caseOf(context: SignedIn, booking: BookingRecord): Promise<LoadedCase> {
  const record = await findCase(context.db, booking.case_id)
  if (!record) throw new Error(`booking ${booking.id} of an unknown case`)
  return loadCase(context.db, record)
}
