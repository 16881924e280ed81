// Is this the code that the other side says? Compared in constant time; a side that has typed too
// many wrong ones has to wait until tomorrow, so that nobody finds a code by trying.
import { answer, refuse, type Result } from '@/contract/failure'
import { codeTriesLeft } from '@/domain/errand/handover'
import { dateAt } from '@/domain/time/instant'
import { countWrongCode, wrongCodes, type ErrandRecord } from '../../database/errands'
import { isSame } from '../../secrets/sm3'
import type { Context } from '../environment'
import { errandRules } from './errand-due'

/** The case is locked by then, so that tries at the same moment are counted one by one. */
export async function checkCode(
  context: Context,
  errand: ErrandRecord,
  as: 'grid-worker' | 'resident',
  code: string
): Promise<Result<{ accepted: boolean; triesLeft: number }>> {
  const { codeTriesPerDay: most } = await errandRules(context.db, errand)
  const side = as === 'resident' ? ('resident' as const) : ('worker' as const)
  const key = { errandId: errand.id, side, day: dateAt(context.now) }
  const wrong = await wrongCodes(context.db, key)
  if (codeTriesLeft(wrong, most) === 0) return refuse('code-blocked', { facts: { tries: most } })
  const expected = as === 'resident' ? errand.worker_code : errand.resident_code
  if (isSame(Buffer.from(code), Buffer.from(expected))) {
    return answer({ accepted: true, triesLeft: codeTriesLeft(wrong, most) })
  }
  const counted = await countWrongCode(context.db, key)
  return answer({ accepted: false, triesLeft: codeTriesLeft(counted, most) })
}
