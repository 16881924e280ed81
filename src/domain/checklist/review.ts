// What may a clerk say of a document, and a resident supply? ZJ-7, ZJ-43: what is not allowed
// is refused here, whoever asks.
import { isRunning, type CaseStatus } from '../case/status'
import type { ChecklistItem } from './checklist'
import type { SupplyWay, Verdict } from './supply'

export type DocumentObstacle =
  'document-not-in-guide' | 'document-shared' | 'document-already-given' | 'document-not-needed'

/** What a clerk chooses at a document: a verdict, or that other proof shows the fact too (ZJ-9). */
export type ReviewChoice = Verdict | 'other-proof'

/** How far a case has come when a document is looked at. */
export interface Look {
  readonly status: CaseStatus
  /** The documents that the one-time notice named; empty before it. */
  readonly named: readonly string[]
}

/**
 * Why a verdict can't be given (ZJ-43): the guide does not list the document, a department
 * shares it, or it is already there and can only be right or wrong. In a correction only what
 * the notice named is in question (ZJ-11.3), after acceptance only what was deferred (ZJ-11.2).
 */
export function reviewObstacle(
  items: readonly ChecklistItem[],
  documentId: string,
  verdict: Verdict,
  { status, named }: Look
): DocumentObstacle | null {
  const item = items.find((i) => i.document.id === documentId)
  if (!item) return 'document-not-in-guide'
  if (isRunning(status) && item.state !== 'deferred') return 'document-not-needed'
  if (verdict === 'right') return null
  const held = item.shared !== null && (item.state === 'shared' || item.state === 'confirmed')
  if (held) return 'document-shared'
  if (status === 'awaiting-correction' && !named.includes(documentId)) {
    return 'document-already-given'
  }
  const way = item.supply?.way
  const given = way === 'file' || way === 'other-proof' || way === 'fetched'
  return verdict === 'missing' && given ? 'document-already-given' : null
}

/** The rule that refuses: a second round by ZJ-11.3, a shared document by ZJ-7, the rest by ZJ-43. */
export function obstacleRule(obstacle: DocumentObstacle, status: CaseStatus): string {
  if (obstacle === 'document-shared') return 'ZJ-7'
  if (obstacle === 'document-not-needed') return 'ZJ-11.2'
  const again = obstacle === 'document-already-given' && status === 'awaiting-correction'
  return again ? 'ZJ-11.3' : 'ZJ-43'
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
