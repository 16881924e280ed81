// A clerk receives the documents of somebody who has checked in: the case gets its code.
import { answer, refuse } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import { bookingsOfCases } from '../../database/bookings-read'
import { findCase } from '../../database/cases'
import { randomDigits } from '../../database/new-id'
import { findOffice } from '../../database/offered'
import { moveOn } from '../booking/move-on'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'
import { isOfOffice } from './load-case'

export const receiveCase: UseCase<'case.receive'> = async (context, { caseId }) => {
  const record = await findCase(context.db, caseId)
  if (!record || !isOfOffice(context.actor, record)) return refuse('not-found', { field: 'caseId' })
  const booking = (await bookingsOfCases(context.db, [caseId])).get(caseId)
  if (booking?.status !== 'checked-in') return refuse('wrong-state', { detail: 'not-checked-in' })
  const office = await findOffice(context.db, booking.office_id)
  const today = dateAt(context.now)
  return actAtOffice(
    context,
    caseId,
    ({ guide }) => ({
      action: 'receive',
      as: 'clerk',
      changes: {
        code: `${office?.initials ?? ''}${today.replaceAll('-', '')}${randomDigits(6)}`,
        received_on: today
      },
      notice: {
        kind: 'received',
        serviceName: guide.name,
        officeName: office?.office.name ?? booking.office_id
      }
    }),
    async (moved) => {
      const called = await moveOn(context, booking, ['call', 'serve'])
      return called.ok ? answer(moved) : called
    }
  )
}
