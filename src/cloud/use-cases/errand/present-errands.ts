// The errands of a case as its reader sees them: address and code are the resident's alone.
import type { Output } from '@/contract/calls'
import { deliveryDue, type CaseRules } from '@/domain/case/clock'
import { maskName } from '@/domain/person/mask'
import type { Calendar } from '@/domain/time/calendar'
import type { CaseRecord } from '../../database/cases'
import { errandsOfCases, type ErrandRecord } from '../../database/errands'
import { gridsOf } from '../../database/grids'
import { peopleById } from '../../database/people'
import type { LoadedCase } from '../case/load-case'
import type { SignedIn } from '../environment'
import { documentName } from './move-errand'

type View = Output<'case.show'>

/** All of a case's errands but those that were called off, the oldest first. */
export async function presentErrands(
  context: SignedIn,
  loaded: LoadedCase
): Promise<View['errands']> {
  const { db, actor, sealer } = context
  const errands = await errandsOfCases(db, [loaded.record.id])
  const shown = errands.filter(({ status }) => status !== 'cancelled')
  if (shown.length === 0) return []
  const grids = await gridsOf(db, loaded.record.office_id ?? '')
  const workers = await peopleById(db, [...new Set(shown.flatMap((e) => e.worker_id ?? []))])
  const own = loaded.record.person_id === actor.personId
  return shown.map((errand) => ({
    ...publicPart(errand),
    documentName: documentName({ errand, loaded }),
    gridName: grids.find(({ id }) => id === errand.grid_id)?.name ?? errand.grid_id,
    address: own ? sealer.open(errand.address_sealed) : null,
    workerName: maskedOrNull(workers.get(errand.worker_id ?? '')?.name),
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

function maskedOrNull(name: string | null | undefined): string | null {
  return name ? maskName(name) : null
}
