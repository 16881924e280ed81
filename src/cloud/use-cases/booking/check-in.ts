// A clerk checks somebody in, by the QR text or the code of the booking, on its day at its office.
import { answer, refuse, type Result } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { findBooking, findByCode } from '../../database/bookings-read'
import type { CaseRecord } from '../../database/cases'
import { advance } from '../case/advance'
import { loadOfficeCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { moveOn } from './move-on'

const QR = /^suozi:booking:([0-9a-f-]{36})$/i

export const checkIn: UseCase<'booking.check-in'> = async (context, { code }) => {
  const booking = await find(context, code)
  if (!booking) {
    return refuse('not-found', { field: 'code' })
  }
  if (booking.date !== dateAt(context.now)) {
    return refuse('not-today', { field: 'code', facts: { date: booking.date } })
  }
  const moved = await moveOn(context, booking, ['check-in'], {
    checked_in_at: new Date(context.now)
  })
  if (!moved.ok) return moved
  const counted = await countVisit(context, booking.case_id)
  return counted.ok ? answer({ bookingId: booking.id, caseId: booking.case_id }) : counted
}

/** ZJ-2: a visit is counted when somebody stands at the counter, once. */
async function countVisit(context: SignedIn, caseId: string): Promise<Result<CaseRecord>> {
  const loaded = await loadOfficeCase(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'code' })
  const visits = loaded.record.visits + 1
  return advance(context, loaded, {
    action: 'check-in',
    as: 'clerk',
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
