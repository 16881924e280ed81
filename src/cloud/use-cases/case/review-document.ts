// A clerk says of one document whether it is right, wrong and why, or missing (ZJ-43), or that other
// proof shows the fact as well (ZJ-9).
import type { CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { obstacleRule, reviewObstacle } from '@/domain/checklist/review'
import type { Supply } from '@/domain/checklist/supply'
import { saveSupply } from '../../database/case-documents'
import { eventsOf } from '../../database/cases'
import type { Context, UseCase } from '../environment'
import { inTurn } from '../life-event/load-bundle'
import { reviewSiblings, siblingObstacle } from '../life-event/review-siblings'
import { showCase } from './act'
import { advance } from './advance'
import { officeCaseByLaw } from './lawful-end'
import type { LoadedCase } from './load-case'
import { firstLook } from './looked'
import { presentNotice } from './present-notice'

type In = CheckedInput<'case.review'>

export const reviewDocument: UseCase<'case.review'> = async (context, input) => {
  const found = await officeCaseByLaw(context, input.caseId)
  if (!found) return refuse('not-found', { field: 'caseId' })
  const loaded = await inTurn(context, found)
  const { record, items } = loaded
  const failure = (await ruledOut(context, loaded, input)) ?? formProblem(input)
  if (failure) return { ok: false, failure }
  const item = items.find((i) => i.document.id === input.documentId)
  if (!item) return refuse('document-not-in-guide', { field: 'documentId', rule: 'ZJ-43' })
  const supply = reviewed(item.supply, input)
  const moved = await advance(context, loaded, {
    action: 'review',
    as: 'clerk',
    data: {
      documentId: input.documentId,
      verdict: input.verdict,
      reason: supply.reason,
      ...(input.otherProof ? { way: 'other-proof' } : {})
    },
    changes: firstLook(context, record, 'clerk'),
    write: (db) => saveSupply(db, record.id, item.document.kind, supply)
  })
  if (!moved.ok) return moved
  await reviewSiblings(context, moved.data, item.document)
  return showCase(context, moved.data)
}

/** What the law rules out (ZJ-7, ZJ-11.3, ZJ-43); only what may be wrong may be replaced. */
async function ruledOut(
  context: Context,
  loaded: LoadedCase,
  { documentId, verdict, otherProof }: In
): Promise<Failure | null> {
  const { record, guide, items } = loaded
  const corrects = record.status === 'awaiting-correction'
  const notice = corrects ? presentNotice(guide, await eventsOf(context.db, record.id)) : null
  const named = notice?.items.map((named) => named.documentId) ?? []
  const look = { status: record.status, named }
  const stands =
    reviewObstacle(items, documentId, otherProof ? 'wrong' : verdict, look) ??
    (await siblingObstacle(context, loaded, documentId, verdict))
  const rule = stands && obstacleRule(stands, record.status)
  return stands && rule ? { code: stands, field: 'documentId', rule } : null
}

function formProblem({ verdict, reason, otherProof }: In): Failure | null {
  if (verdict === 'wrong' && reason.length < 2) {
    return { code: 'invalid-input', field: 'reason', detail: 'empty' }
  }
  if (otherProof === '') return null
  if (otherProof.length < 2) return { code: 'invalid-input', field: 'otherProof', detail: 'empty' }
  // Proof that does not show the fact replaces nothing.
  return verdict === 'right'
    ? null
    : { code: 'invalid-input', field: 'otherProof', detail: 'verdict' }
}

function reviewed(before: Supply | null, { documentId, verdict, reason, otherProof }: In): Supply {
  return {
    documentId,
    way: otherProof ? 'other-proof' : (before?.way ?? null),
    fileIds: before?.fileIds ?? [],
    note: otherProof || (before?.note ?? ''),
    verdict,
    reason: verdict === 'wrong' ? reason : '',
    deferredUntil: before?.deferredUntil ?? null
  }
}
