// A clerk receives the documents of somebody who has checked in: the case gets its code, and with it
// the others of its life event (ZJ-2).
import { refuse } from '@/contract/failure'
import { findCase } from '../../database/cases'
import { findOffice } from '../../database/offered'
import { isInHall } from '@/domain/booking/status'
import type { UseCase } from '../environment'
import { serveVisit } from '../hall/visit-ticket'
import { visitOf } from '../life-event/bundle-visit'
import { receiveSiblings } from '../life-event/receive-bundle'
import { actAtOffice } from './act'
import { isOfOffice } from './load-case'
import { reception } from './reception'

export const receiveCase: UseCase<'case.receive'> = async (context, { caseId }) => {
  const record = await findCase(context.db, caseId)
  if (!record || !isOfOffice(context.actor, record)) return refuse('not-found', { field: 'caseId' })
  const booking = await visitOf(context.db, record)
  if (!booking || !isInHall(booking.status)) {
    return refuse('wrong-state', { detail: 'not-checked-in' })
  }
  const office = await findOffice(context.db, booking.office_id)
  if (!office) throw new Error(`booking ${booking.id} at an unknown office`)
  return actAtOffice(
    context,
    caseId,
    (loaded) => reception(context, loaded, office, 'booking'),
    async (moved) => {
      const served = await serveVisit(context, booking)
      if (!served.ok) return served
      return receiveSiblings(context, moved, (one) => reception(context, one, office, 'booking'))
    }
  )
}
