// A clerk says of one document whether it is right, wrong and why, or missing (ZJ-43).
import { refuse } from '@/contract/failure'
import { reviewObstacle } from '@/domain/checklist/review'
import { saveSupply } from '../../database/case-documents'
import { eventsOf } from '../../database/cases'
import type { UseCase } from '../environment'
import { showCase } from './act'
import { advance } from './advance'
import { loadOfficeCase } from './load-case'
import { presentNotice } from './present-notice'

export const reviewDocument: UseCase<'case.review'> = async (context, input) => {
  const loaded = await loadOfficeCase(context, input.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const { record, guide, items } = loaded
  const notice = presentNotice(guide, await eventsOf(context.db, record.id))
  const named = notice?.items.map(({ documentId }) => documentId) ?? []
  const look = { status: record.status, named }
  const stands = reviewObstacle(items, input.documentId, input.verdict, look)
  if (stands) return refuse(stands, { field: 'documentId' })
  if (input.verdict === 'wrong' && input.reason.length < 2) {
    return refuse('invalid-input', { field: 'reason', detail: 'empty' })
  }
  const item = items.find((i) => i.document.id === input.documentId)
  if (!item) return refuse('document-not-in-guide', { field: 'documentId' })
  const reason = input.verdict === 'wrong' ? input.reason : ''
  await saveSupply(context.db, record.id, item.document.kind, {
    documentId: input.documentId,
    way: item.supply?.way ?? null,
    fileIds: item.supply?.fileIds ?? [],
    note: item.supply?.note ?? '',
    verdict: input.verdict,
    reason,
    deferredUntil: item.supply?.deferredUntil ?? null
  })
  const moved = await advance(context, loaded, {
    action: 'review',
    as: 'clerk',
    data: { documentId: input.documentId, verdict: input.verdict, reason }
  })
  return moved.ok ? showCase(context, moved.data) : moved
}
