// The errands of a case as its reader sees them: address and code are the resident's alone.
import type { Output } from '@/contract/calls'
import { deliveryDue, type CaseRules } from '@/domain/case/clock'
import type { Calendar } from '@/domain/time/calendar'
import type { CaseRecord } from '../../database/cases'
import type { ErrandRecord } from '../../database/errands'
import { gridsOf } from '../../database/grids'
import type { ShownCase } from '../case/load-case'
import { staffName } from '../case/present-people'
import type { SignedIn } from '../environment'
import { documentName } from './move-errand'

type View = Output<'case.show'>

/** All of a case's errands but those that were called off, the oldest first. */
export async function presentErrands(
  context: SignedIn,
  loaded: ShownCase
): Promise<View['errands']> {
  const { db, actor, sealer } = context
  const errands = loaded.shown.errands.filter(({ status }) => status !== 'cancelled')
  if (errands.length === 0) return []
  const grids = await gridsOf(db, loaded.record.office_id ?? '')
  const own = loaded.record.person_id === actor.personId
  return errands.map((errand) => ({
    ...publicPart(errand),
    documentName: documentName({ errand, loaded }),
    gridName: grids.find(({ id }) => id === errand.grid_id)?.name ?? errand.grid_id,
    address: own ? sealer.open(errand.address_sealed) : null,
    workerName: staffName(loaded.shown, errand.worker_id),
    myCode: own && errand.status === 'taken' ? errand.resident_code : null
  }))
}

/** How the result comes, and until when; no date before there is a result. */
export function presentDelivery(
  calendar: Calendar,
  record: Pick<CaseRecord, 'delivery' | 'status' | 'decided_on'>,
  rules: CaseRules | null
): View['delivery'] {
  const decided = record.status === 'decided' ? record.decided_on : null
  return {
    way: record.delivery,
    due: decided && rules ? deliveryDue(calendar, decided, rules) : null
  }
}

function publicPart(errand: ErrandRecord) {
  return {
    id: errand.id,
    kind: errand.kind,
    status: errand.status,
    handedOver: errand.worker_side_at !== null,
    received: errand.resident_side_at !== null,
    tries: errand.tries,
    lastFailure: errand.last_failure,
    nextTryOn: errand.next_try_on
  }
}
