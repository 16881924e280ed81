// The resident takes a case back; its booking goes back with it.
import { refuse } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import { closeBooking } from '../booking/close-booking'
import type { UseCase } from '../environment'
import { showCase } from './act'
import { advance } from './advance'
import { endWork } from './end-work'
import { loadOwnCase } from './load-case'

export const withdrawCase: UseCase<'case.withdraw'> = async (context, { caseId }) => {
  const loaded = await loadOwnCase(context, caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const closed = await closeBooking(context, loaded.record, 'resident')
  if (!closed.ok) return closed
  const moved = await advance(context, loaded, {
    action: 'withdraw',
    as: 'resident',
    changes: { ended_on: dateAt(context.now) },
    write: (db, { id }) => endWork(context, db, id)
  })
  return moved.ok ? showCase(context, moved.data) : moved
}
