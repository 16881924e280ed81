// A new errand: where to, sealed; and the two codes that prove the handover, one a side.
import type { CarriedKind } from '@/domain/errand/errand'
import type { CaseRecord } from '../../database/cases'
import { insertErrand } from '../../database/errands'
import { newId, randomDigits } from '../../database/new-id'
import type { Context } from '../environment'

export interface ErrandPlan {
  readonly id?: string
  readonly kind: CarriedKind
  readonly status: 'planned' | 'open'
  readonly documentId: string | null
  readonly gridId: string
  readonly address: string
}

const DIGITS = 6

/** Writes the errand of a case that an office has. */
export async function newErrand(
  context: Context,
  record: Pick<CaseRecord, 'id' | 'office_id'>,
  plan: ErrandPlan
): Promise<void> {
  const [residentCode, workerCode] = twoCodes()
  await insertErrand(context.db, {
    id: plan.id ?? newId(context.now),
    case_id: record.id,
    office_id: record.office_id ?? '',
    grid_id: plan.gridId,
    kind: plan.kind,
    document_id: plan.documentId,
    status: plan.status,
    address_sealed: context.sealer.seal(plan.address),
    resident_code: residentCode,
    worker_code: workerCode,
    created_at: new Date(context.now)
  })
}

/** Two codes that differ: one read aloud by mistake proves nothing. */
function twoCodes(): [string, string] {
  const one = randomDigits(DIGITS)
  for (;;) {
    const other = randomDigits(DIGITS)
    if (other !== one) return [one, other]
  }
}
