// How the result comes is the resident's choice until it is there (ZJ-15): fetched at the counter,
// electronic, or brought home by a grid worker, free of charge (ZJ-30). A clerk chooses for somebody
// without a phone. The electronic result is there in any case, and the paper can always be fetched.
import type { CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { deliveryObstacle } from '@/domain/errand/choice'
import type { Role } from '@/domain/person/role'
import { findCase, type CaseRecord } from '../../database/cases'
import { cancelErrands, errandState, errandsOfCases } from '../../database/errands'
import { gridsOf } from '../../database/grids'
import { showCase } from '../case/act'
import { advance } from '../case/advance'
import { isOfOffice, loadCase } from '../case/load-case'
import type { SignedIn, UseCase } from '../environment'
import { afterDecision } from './after-decision'
import { newErrand } from './new-errand'

type In = CheckedInput<'case.choose-delivery'>

export const chooseDelivery: UseCase<'case.choose-delivery'> = async (context, input) => {
  const record = await findCase(context.db, input.caseId)
  const as = record ? chooser(context, record) : null
  if (!record || !as) return refuse('not-found', { field: 'caseId' })
  const wrong = await problem(context, record, input)
  if (wrong) return { ok: false, failure: wrong }
  const moved = await advance(context, await loadCase(context.db, record), {
    action: 'choose-delivery',
    as,
    data: { way: input.way },
    changes: { delivery: input.way },
    write: async (db) => {
      const kinds = ['deliver-result'] as const
      await cancelErrands(db, record.id, { kinds, statuses: ['planned', 'open'] })
      if (input.way === 'grid') await newErrand({ ...context, db }, record, errandOf(input))
    }
  })
  const last = moved.ok ? await afterDecision(context, moved.data) : moved
  return last.ok ? showCase(context, last.data) : last
}

/** The resident themselves, or a clerk of the office for somebody without a phone. */
function chooser({ actor }: SignedIn, record: CaseRecord): Role | null {
  if (record.person_id === actor.personId) return 'resident'
  return isOfOffice(actor, record) && actor.roles.includes('clerk') ? 'clerk' : null
}

async function problem(
  context: SignedIn,
  record: CaseRecord,
  { way, gridId, address }: In
): Promise<Failure | null> {
  const errands = await errandsOfCases(context.db, [record.id])
  const stands = deliveryObstacle(errands.map(errandState))
  if (stands) return { code: 'obstacle', detail: stands, rule: 'ZJ-15' }
  if (way !== 'grid') return null
  // A worker is sent by an office, so there must be one that has the case.
  if (record.status === 'draft' || !record.office_id)
    return { code: 'wrong-state', detail: 'draft' }
  if (!address) return { code: 'invalid-input', field: 'address', detail: 'empty' }
  return gridProblem(context, record.office_id, gridId)
}

/** Not-found where the office has no such grid; null where it has. */
export async function gridProblem(
  { db }: SignedIn,
  officeId: string,
  gridId: string | undefined
): Promise<Failure | null> {
  if (!gridId) return { code: 'invalid-input', field: 'gridId', detail: 'empty' }
  const grids = await gridsOf(db, officeId)
  return grids.some(({ id }) => id === gridId) ? null : { code: 'not-found', field: 'gridId' }
}

function errandOf({ gridId = '', address = '' }: In) {
  return { kind: 'deliver-result', status: 'planned', documentId: null, gridId, address } as const
}
