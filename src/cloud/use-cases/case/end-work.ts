// A case has ended before its time: nobody works on its steps, nobody is urged, nobody carries
// anything for it any more.
import { errandKinds } from '@/domain/errand/errand'
import type { Database } from '../../database/connect'
import { cancelErrands } from '../../database/errands'
import { closeSteps } from '../../database/steps'
import { closeUrges } from '../dispatch/close-urges'
import type { Context } from '../environment'

/** Part of the move that ends a case. */
export async function endWork(context: Context, db: Database, caseId: string): Promise<void> {
  await closeSteps(db, caseId)
  await closeUrges(context, db, caseId, null)
  await cancelErrands(db, caseId, { kinds: errandKinds, statuses: ['planned', 'open', 'taken'] })
}
