// A missed visit is not to count: its resident says why, in time and once (BOOK-no-show).
import { answer, refuse } from '@/contract/failure'
import { appealObstacle, appealUntil } from '@/domain/booking/missed'
import { dateAt } from '@/domain/time/instant'
import { addAppeal, appealsOf, noteAppeal } from '../../database/appeals'
import type { UseCase } from '../environment'
import { by } from './move-on'
import { ownBooking } from './own-booking'
import { standingView } from './show-standing'

export const appealMissed: UseCase<'booking.appeal'> = async (context, { bookingId, reason }) => {
  const booking = await ownBooking(context, bookingId)
  if (!booking) return refuse('not-found', { field: 'bookingId' })
  const appealed = (await appealsOf(context.db, [booking.id])).has(booking.id)
  const stands = appealObstacle({ ...booking, appealed }, dateAt(context.now))
  if (stands === 'too-late') {
    const facts = { appealUntil: appealUntil(booking.date) }
    return refuse(stands, { rule: 'BOOK-no-show', facts })
  }
  if (stands) return refuse(stands, { detail: booking.status, rule: 'BOOK-no-show' })
  const added = await addAppeal(context.db, booking, { reason, at: new Date(context.now) })
  if (!added) return refuse('conflict')
  const event = { action: 'appeal', ...by(context, 'resident'), now: context.now }
  await noteAppeal(context.db, booking, event)
  return answer(await standingView(context))
}
