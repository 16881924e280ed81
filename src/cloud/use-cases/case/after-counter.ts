// What follows a clerk's word at the counter: the booking is served, and accepted work starts.
import type { Result } from '@/contract/failure'
import { answer } from '@/contract/failure'
import { bookingsOfCases } from '../../database/bookings-read'
import type { CaseRecord } from '../../database/cases'
import { moveOn } from '../booking/move-on'
import type { SignedIn } from '../environment'
import { advance } from './advance'
import { loadCase } from './load-case'

/** Ends the visit; a case that is now accepted starts by itself (ZJ-5). */
export async function afterCounter(
  context: SignedIn,
  record: CaseRecord
): Promise<Result<CaseRecord>> {
  const booking = (await bookingsOfCases(context.db, [record.id])).get(record.id)
  if (booking?.status === 'serving') {
    const served = await moveOn(context, booking, ['finish'])
    if (!served.ok) return served
  }
  if (record.status !== 'accepted') return answer(record)
  const loaded = await loadCase(context.db, record)
  return advance(context, loaded, { action: 'start', as: 'system' })
}
