// What follows a clerk's word at the counter: the visit is over, and accepted work starts.
import type { Result } from '@/contract/failure'
import { answer } from '@/contract/failure'
import type { CaseRecord } from '../../database/cases'
import { closeBooking } from '../booking/close-booking'
import type { SignedIn } from '../environment'
import { endServing } from '../hall/visit-ticket'
import { startWork } from '../step/open-steps'

/** Ends the visit; a case that is now accepted starts by itself (ZJ-5). */
export async function afterCounter(
  context: SignedIn,
  record: CaseRecord
): Promise<Result<CaseRecord>> {
  const closed = await closeBooking(context, record, 'clerk')
  if (!closed.ok) return closed
  const ended = await endServing(context, record)
  if (!ended.ok) return ended
  if (record.status !== 'accepted') return answer(record)
  return startWork(context, record)
}
