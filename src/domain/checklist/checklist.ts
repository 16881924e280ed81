// Which documents does this resident need, and which are still missing?
// ZJ-7 (shared ones are confirmed, not supplied), ZJ-9 (other proof), ZJ-11.2 (deferrable ones).
import type { Guide, RequiredDocument } from '../service/guide'
import { applies, type Answers } from '../service/condition'
import { givenAnswers } from '../service/guide-answers'
import type { DateString } from '../time/date'
import type { SharedRecord, Supply } from './supply'

/**
 * missing: to be supplied; deferrable: missing, but may come later; shared: held by a department,
 * to be confirmed; confirmed: that was done; have: supplied; bringing: comes along to the counter;
 * replaced: other proof stands in; wrong: the clerk said why; deferred: accepted without it.
 */
export type ItemState =
  | 'missing'
  | 'deferrable'
  | 'shared'
  | 'confirmed'
  | 'have'
  | 'bringing'
  | 'replaced'
  | 'wrong'
  | 'deferred'

export interface ChecklistItem {
  readonly document: RequiredDocument
  readonly state: ItemState
  readonly supply: Supply | null
  /** What the department holds, where it holds something. */
  readonly shared: SharedRecord | null
  readonly due: DateString | null
}

export type Readiness = 'ready' | 'deferrable-missing' | 'missing'

/** The documents that apply under the answers, in the guide's order. */
export function neededDocuments(guide: Guide, answers: Answers): RequiredDocument[] {
  const given = givenAnswers(guide, answers)
  return guide.documents.filter((document) => applies(document.when, given))
}

/** One item per needed document, each with its state for this resident. */
export function checklist(
  guide: Guide,
  answers: Answers,
  supplies: readonly Supply[],
  records: readonly SharedRecord[]
): ChecklistItem[] {
  return neededDocuments(guide, answers).map((document) => {
    const supply = supplies.find((s) => s.documentId === document.id) ?? null
    const shared = document.sharedFrom
      ? (records.find((r) => r.kind === document.kind) ?? null)
      : null
    const state = itemState(document, supply, shared)
    return { document, state, supply, shared, due: supply?.deferredUntil ?? null }
  })
}

/** The items that nobody has supplied rightly yet, deferrable ones included. */
export function missingItems(items: readonly ChecklistItem[]): ChecklistItem[] {
  return items.filter((item) => ['missing', 'deferrable', 'wrong', 'shared'].includes(item.state))
}

/** Whether the resident can go: nothing missing, only deferrable ones, or something that matters. */
export function readiness(items: readonly ChecklistItem[]): Readiness {
  if (items.some((item) => ['missing', 'wrong', 'shared'].includes(item.state))) return 'missing'
  return items.some((item) => item.state === 'deferrable') ? 'deferrable-missing' : 'ready'
}

const suppliedState = {
  file: 'have',
  bring: 'bringing',
  fetched: 'have',
  confirm: 'confirmed',
  'other-proof': 'replaced'
} as const

function itemState(
  document: RequiredDocument,
  supply: Supply | null,
  shared: SharedRecord | null
): ItemState {
  if (supply?.deferredUntil) return 'deferred'
  if (supply?.verdict === 'wrong') return 'wrong'
  if (supply?.verdict === 'missing') return document.deferrable ? 'deferrable' : 'missing'
  if (supply?.verdict === 'right' && !supply.way) return 'have'
  const way = supply?.way ?? null
  if (way !== null && way !== 'contradict') return suppliedState[way]
  if (shared && way === null) return 'shared'
  return document.deferrable ? 'deferrable' : 'missing'
}
