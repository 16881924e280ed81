// An errand with its case, for somebody who is about to act on it: nobody else can, meanwhile.
import { refuse, type Result } from '@/contract/failure'
import { errandTransition, type ErrandAction } from '@/domain/errand/errand'
import type { Role } from '@/domain/person/role'
import { lockErrand, type ErrandRecord } from '../../database/errands'
import { worksInGrid } from '../../database/grids'
import { loadCase, type LoadedCase } from '../case/load-case'
import type { SignedIn } from '../environment'

export interface LoadedErrand {
  readonly errand: ErrandRecord
  readonly loaded: LoadedCase
}

/** An errand of one's grids (ZJ-30); undefined for anybody else's, and for one on one's own case. */
export async function loadForWorker(
  context: SignedIn,
  errandId: string
): Promise<LoadedErrand | undefined> {
  const { actor, db } = context
  const found = await lockErrand(db, errandId)
  if (!found || found.record.person_id === actor.personId) return undefined
  const here = actor.officeId === found.errand.office_id
  if (!here || !(await worksInGrid(db, found.errand, actor.personId))) return undefined
  return { errand: found.errand, loaded: await loadCase(db, found.record) }
}

/** An errand of one of one's own cases. */
export async function loadForResident(
  context: SignedIn,
  errandId: string
): Promise<LoadedErrand | undefined> {
  const found = await lockErrand(context.db, errandId)
  if (found?.record.person_id !== context.actor.personId) return undefined
  return { errand: found.errand, loaded: await loadCase(context.db, found.record) }
}

/** Null where the table allows it; else wrong-state with what the errand is. */
export function errandRefusal(
  errand: Pick<ErrandRecord, 'status'>,
  action: ErrandAction,
  as: Role
): Result<never> | null {
  const transition = errandTransition(errand.status, action)
  if (!transition) return refuse('wrong-state', { detail: `errand-${errand.status}` })
  return transition.by.includes(as) ? null : refuse('not-allowed')
}
