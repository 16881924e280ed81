// A resident takes a place, which is kept for them while they look once more (BOOK-hold).
import type { CheckedInput } from '@/contract/calls'
import { answer, refuse, type Failure } from '@/contract/failure'
import { addMinutes } from '@/domain/time/instant'
import { takePlace } from '../../database/bookings'
import { findBooking, lapseHolds } from '../../database/bookings-read'
import { constraintOf, TryAgain } from '../../database/errors'
import { randomDigits } from '../../database/new-id'
import type { OfficeRecord } from '../../database/offered'
import { loadOwnCase, type LoadedCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { visitOf } from '../life-event/bundle-visit'
import { checkPlace } from './check-place'
import { giveBack } from './give-back'
import { presentBooking } from './present-booking'
import { slotFull } from './slot-full'

type In = CheckedInput<'booking.reserve'>

export const reservePlace: UseCase<'booking.reserve'> = async (context, input) => {
  const loaded = await loadOwnCase(context, input.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const office = await checkPlace(context, loaded, input.officeId, input)
  if ('code' in office) return { ok: false, failure: office }
  const before = await visitOf(context.db, loaded.record)
  if (before?.status === 'booked') return refuse('already-booked')
  // Choosing another slot gives the held one back, in the same transaction.
  if (before?.status === 'held') {
    const freed = await giveBack(context, before)
    if (!freed.ok) return freed
  }
  // Lapsed holds still count against slots and residents until they are swept.
  await lapseHolds(context.db, context.now)
  const failure = await take(context, loaded, office, input)
  if (failure) return { ok: false, failure }
  const booking = await findBooking(context.db, input.actionId)
  if (!booking) throw new Error(`booking ${input.actionId} vanished`)
  return answer(await presentBooking(context, booking, loaded))
}

async function take(
  context: SignedIn,
  { record, guide }: LoadedCase,
  office: OfficeRecord,
  input: In
): Promise<Failure | null> {
  const rules = office.bookingRules
  try {
    const outcome = await takePlace(context.db, {
      id: input.actionId,
      caseId: record.id,
      serviceId: guide.id,
      personId: record.person_id,
      subjectId: record.subject_id,
      officeId: office.office.id,
      date: input.date,
      start: input.start,
      code: bookingCode(office, input.date),
      holdUntil: addMinutes(context.now, rules.holdMinutes),
      now: context.now,
      perDay: rules.perDay
    })
    if (outcome === 'taken') return null
    return outcome === 'full'
      ? await slotFull(context, input)
      : { code: 'day-limit', field: 'date', facts: { perDay: rules.perDay } }
  } catch (error) {
    const constraint = constraintOf(error)
    if (constraint === 'bookings_one_service') return { code: 'already-booked' }
    // Two of one resident's taps, or two equal codes, met: the next attempt sees what is there.
    if (constraint === 'bookings_day_place' || constraint === 'bookings_code') throw new TryAgain()
    throw error
  }
}

/** As QC12010937: the office, the day, four random digits. */
export function bookingCode(office: OfficeRecord, date: string): string {
  return `${office.initials}${date.slice(5).replace('-', '')}${randomDigits(4)}`
}
