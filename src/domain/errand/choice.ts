// May this way of delivery be chosen now? ZJ-15: none of them takes the electronic result away.
import { isRunning, type CaseStatus } from '../case/status'
import type { ChecklistItem } from '../checklist/checklist'
import type { CarriedKind, ErrandStatus } from './errand'

export interface ErrandState {
  readonly kind: CarriedKind
  readonly status: ErrandStatus
  readonly documentId: string | null
}

/** on-its-way: somebody has set out with the result already; it is handed over or comes back. */
export type DeliveryObstacle = 'on-its-way'
/** not-deferred: nothing of the kind is asked for; errand-there: somebody is to fetch it already. */
export type AskObstacle = 'not-deferred' | 'errand-there'

/** What stands against another way of delivery; null where nothing does. */
export function deliveryObstacle(errands: readonly ErrandState[]): DeliveryObstacle | null {
  const away = errands.some((e) => e.kind === 'deliver-result' && e.status === 'taken')
  return away ? 'on-its-way' : null
}

/** What stands against having a document fetched: only a deferred one that is still owed (ZJ-11.2). */
export function askObstacle(
  status: CaseStatus,
  item: ChecklistItem | undefined,
  errands: readonly ErrandState[]
): AskObstacle | null {
  const given = item?.supply?.verdict === 'right'
  if (!isRunning(status) || item?.state !== 'deferred' || given) return 'not-deferred'
  const there = errands.some(
    (e) => e.documentId === item.document.id && (e.status === 'open' || e.status === 'taken')
  )
  return there ? 'errand-there' : null
}
