// What may a clerk say of a document, and a resident supply? ZJ-7, ZJ-43: what is not allowed
// is refused here, whoever asks.
import type { CaseStatus } from '../case/status'
import type { ChecklistItem } from './checklist'
import type { SupplyWay, Verdict } from './supply'

export type DocumentObstacle =
  'document-not-in-guide' | 'document-shared' | 'document-already-given' | 'document-not-needed'

/**
 * Why a verdict can't be given (ZJ-43): the guide does not list the document, a department
 * shares it, or it is already there and can only be right or wrong. Null where it can.
 */
export function reviewObstacle(
  items: readonly ChecklistItem[],
  documentId: string,
  verdict: Verdict
): DocumentObstacle | null {
  const item = items.find((i) => i.document.id === documentId)
  if (!item) return 'document-not-in-guide'
  if (verdict === 'right') return null
  const held = item.shared !== null && (item.state === 'shared' || item.state === 'confirmed')
  if (held) return 'document-shared'
  const given = item.supply?.way === 'file' || item.supply?.way === 'other-proof'
  return verdict === 'missing' && given ? 'document-already-given' : null
}

/**
 * Why a resident can't supply a document this way now; null where they can. After acceptance
 * only what was deferred is still open (ZJ-11.2); in a correction only what the one-time notice
 * named (ZJ-11.3); `confirm` and `contradict` need something that is shared (ZJ-7).
 */
export function supplyObstacle(
  items: readonly ChecklistItem[],
  documentId: string,
  way: SupplyWay | null,
  status: CaseStatus
): DocumentObstacle | null {
  const item = items.find((i) => i.document.id === documentId)
  if (!item) return 'document-not-in-guide'
  if ((way === 'confirm' || way === 'contradict') && !item.shared) return 'document-not-needed'
  if (status === 'draft' || status === 'received') return null
  if (status === 'awaiting-correction') return isOpen(item) ? null : 'document-already-given'
  return item.state === 'deferred' ? null : 'document-not-needed'
}

/** Still asked for by the notice, or answered since then and not looked at yet. */
function isOpen(item: ChecklistItem): boolean {
  return item.supply?.verdict !== 'right' && item.state !== 'confirmed'
}
