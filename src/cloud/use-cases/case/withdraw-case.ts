// The resident takes a case back; its booking goes back with it.
import { refuse } from '@/contract/failure'
import { isActive } from '@/domain/booking/status'
import { bookingsOfCases } from '../../database/bookings-read'
import { giveBack } from '../booking/give-back'
import type { UseCase } from '../environment'
import { showCase } from './act'
import { advance } from './advance'
import { loadOwnCase } from './load-case'

export const withdrawCase: UseCase<'case.withdraw'> = async (context, { caseId }) => {
  const loaded = await loadOwnCase(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const booking = (await bookingsOfCases(context.db, [caseId])).get(caseId)
  if (booking && isActive(booking.status) && ['held', 'booked'].includes(booking.status)) {
    const freed = await giveBack(context, booking, 'cancel')
    if (!freed.ok) return freed
  }
  const moved = await advance(context, loaded, { action: 'withdraw', as: 'resident' })
  return moved.ok ? showCase(context, moved.data) : moved
}
