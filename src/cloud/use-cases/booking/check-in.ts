// Somebody who has booked is here: a clerk checks them in by the QR text or the code of the booking, on
// its day at its office, and they get the number with which they are called (HALL-order).
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { findBooking, findByCode } from '../../database/bookings-read'
import type { CaseRecord } from '../../database/cases'
import { advance } from '../case/advance'
import { findLoadedCase, isOfOffice } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { issueForBooking } from '../hall/visit-ticket'
import { isElder } from '../person/elder'
import { moveOn } from './move-on'
import { officeOf } from './office-of'

const QR = /^suozi:booking:([0-9a-f-]{36})$/i

export const checkIn: UseCase<'booking.check-in'> = async (context, { code, priority }) => {
  const booking = await find(context, code)
  if (!booking) {
    return refuse('not-found', { field: 'code' })
  }
  if (booking.date !== dateAt(context.now)) {
    return refuse('not-today', { field: 'code', facts: { date: booking.date } })
  }
  return checkInBooking(context, booking, { priority, as: 'clerk' })
}

/** Checks a booking of today in: it moves, the visit is counted, a ticket is issued, or none of it. */
export async function checkInBooking(
  context: SignedIn,
  booking: BookingRecord,
  { priority, as }: { readonly priority: boolean; readonly as: 'clerk' | 'resident' }
): Promise<Result<Output<'booking.check-in'>>> {
  const arrived = { checked_in_at: new Date(context.now) }
  const moved = await moveOn(context, booking, ['check-in'], arrived, as)
  if (!moved.ok) return moved
  const counted = await countVisit(context, booking.case_id, as)
  if (!counted.ok) return counted
  const { elderAge } = (await officeOf(context, booking)).bookingRules
  const whose = { subjectId: booking.subject_id, date: dateAt(context.now) }
  const first = priority || (await isElder(context, whose, elderAge))
  const { id: ticketId, number } = await issueForBooking(context, booking, first, as)
  return answer({ bookingId: booking.id, caseId: booking.case_id, ticketId, number })
}

/** ZJ-2: a visit is counted when somebody stands at the counter or in the hall, once. */
async function countVisit(
  context: SignedIn,
  caseId: string,
  as: 'clerk' | 'resident'
): Promise<Result<CaseRecord>> {
  const loaded = await findLoadedCase(context.db, caseId)
  const isTheirs =
    as === 'clerk'
      ? loaded && isOfOffice(context.actor, loaded.record)
      : loaded?.record.person_id === context.actor.personId
  if (!loaded || !isTheirs) return refuse('not-found', { field: 'code' })
  const visits = loaded.record.visits + 1
  return advance(context, loaded, {
    action: 'check-in',
    // The code at the door is the software's own proof that a resident is here.
    as: as === 'clerk' ? as : 'system',
    data: { visits },
    changes: { visits }
  })
}

/** A booking of another office is as if it were not there. */
function ofOffice(context: SignedIn, booking?: BookingRecord): BookingRecord | undefined {
  return booking?.office_id === context.actor.officeId ? booking : undefined
}

async function find(context: SignedIn, text: string): Promise<BookingRecord | undefined> {
  const qr = QR.exec(text)?.[1]
  if (qr) return ofOffice(context, await findBooking(context.db, qr))
  const code = text.replace(/\s/g, '').toUpperCase()
  const officeId = context.actor.officeId ?? ''
  return findByCode(context.db, { officeId, date: dateAt(context.now), code })
}
