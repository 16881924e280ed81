// Is a missed visit to count, after what its resident said? Staff of its office decide (BOOK-no-show).
import { answer, refuse } from '@/contract/failure'
import { blockedUntil } from '@/domain/booking/missed'
import { dateAt } from '@/domain/time/instant'
import { appealsOf, noteAppeal, writeDecision } from '../../database/appeals'
import type { BookingRecord } from '../../database/bookings'
import { findBooking } from '../../database/bookings-read'
import { missedDays } from '../../database/missed'
import { tell } from '../../database/notices'
import type { SignedIn, UseCase } from '../environment'
import { by } from './move-on'
import { officeOf } from './office-of'
import { servicesOf } from './standing'

export const decideAppeal: UseCase<'appeal.decide'> = async (context, input) => {
  const { bookingId, granted } = input
  const booking = await findBooking(context.db, bookingId)
  const ours = booking?.office_id === context.actor.officeId
  const foreign = booking?.person_id !== context.actor.personId
  if (!booking || !ours || !foreign) return refuse('not-found', { field: 'bookingId' })
  const appeal = (await appealsOf(context.db, [bookingId])).get(bookingId)
  if (!appeal) return refuse('not-found', { field: 'bookingId' })
  if (appeal.granted !== null) return refuse('wrong-state', { rule: 'BOOK-no-show' })
  if (!granted && input.answer.length < 2) {
    return refuse('invalid-input', { field: 'answer', detail: 'empty', rule: 'BOOK-no-show' })
  }
  const decided = await writeDecision(context.db, bookingId, {
    granted,
    answer: input.answer,
    decided_by: context.actor.personId,
    decided_at: new Date(context.now)
  })
  if (!decided) return refuse('conflict')
  await settle(context, booking, { granted, said: input.answer })
  return answer({ bookingId, granted })
}

/** A granted appeal takes the visit out of the count, and with it a block that stood on it. */
async function settle(
  context: SignedIn,
  booking: BookingRecord,
  { granted, said }: { readonly granted: boolean; readonly said: string }
): Promise<void> {
  const as = context.actor.roles.includes('dispatcher') ? 'dispatcher' : 'admin'
  const action = granted ? 'grant-appeal' : 'decline-appeal'
  const event = { action, ...by(context, as), now: context.now }
  await noteAppeal(context.db, booking, event, granted ? { counted: false } : {})
  const { office, bookingRules } = await officeOf(context, booking)
  const missed = await missedDays(context.db, booking.person_id)
  const services = await servicesOf(context, [booking])
  await tell(context.db, context.now, {
    personId: booking.person_id,
    caseId: booking.case_id,
    bookingId: booking.id,
    content: {
      kind: 'appeal-decided',
      granted,
      answer: said,
      serviceName: services.get(booking.id) ?? '',
      officeName: office.name,
      date: booking.date,
      start: booking.start_minute,
      blockedUntil: blockedUntil(missed, bookingRules, dateAt(context.now))
    }
  })
}
