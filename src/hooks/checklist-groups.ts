// How does a checklist divide for the person who reads it, and what comes first? ZJ-7, ZJ-11.2.
import type { Output } from '@/contract/calls'
import type { ItemState } from '@/domain/checklist/checklist'

type CaseView = Output<'case.show'>
export type ChecklistItem = CaseView['items'][number]

export const groupNames = ['missing', 'confirm', 'later', 'have', 'confirmed'] as const
export type GroupName = (typeof groupNames)[number]

export interface Group<I extends ChecklistItem = ChecklistItem> {
  readonly name: GroupName
  readonly items: readonly I[]
}

const groupOf: Readonly<Record<ItemState, GroupName>> = {
  missing: 'missing',
  wrong: 'missing',
  shared: 'confirm',
  deferrable: 'later',
  deferred: 'later',
  have: 'have',
  bringing: 'have',
  replaced: 'have',
  confirmed: 'confirmed'
}

/** The groups that have something in them, what asks for an act first. */
export function groups<I extends ChecklistItem>(items: readonly I[]): Group<I>[] {
  return groupNames
    .map((name) => ({ name, items: items.filter((item) => groupOf[item.state] === name) }))
    .filter((group) => group.items.length > 0)
}

/** The document to see to first; null where nothing is asked of the resident. */
export function firstToDo<I extends ChecklistItem>(items: readonly I[]): I | null {
  const open = items.filter((item) => !isDone(item))
  const wanted = ['missing', 'confirm', 'later']
  return (
    wanted
      .map((name) => open.find((item) => groupOf[item.state] === name))
      .find((item) => item !== undefined) ?? null
  )
}

export interface Counts {
  /** To be prepared, or to be given again. */
  readonly prepare: number
  /** Only to be confirmed (ZJ-7). */
  readonly confirm: number
  /** May come later (ZJ-11.2). */
  readonly later: number
}

/** How many documents wait for which kind of act. */
export function counts(items: readonly ChecklistItem[]): Counts {
  const count = (name: GroupName) =>
    items.filter((item) => groupOf[item.state] === name && !isDone(item)).length
  return { prepare: count('missing'), confirm: count('confirm'), later: count('later') }
}

/** True for a deferred document that has come since: the counter looks at it now. */
export function isGivenLater(item: ChecklistItem): boolean {
  const given = item.files.length > 0 || item.note !== ''
  return item.state === 'deferred' && given && item.verdict !== 'wrong'
}

/** True while the resident may still give, confirm or replace documents at all. */
export function canSupply(view: Pick<CaseView, 'actions'>): boolean {
  return view.actions.some(({ action, obstacle }) => action === 'supply' && obstacle === null)
}

/**
 * True while this one may be given or changed: all before acceptance, in a correction what is not
 * yet found right (ZJ-11.3), afterwards what was deferred (ZJ-11.2).
 */
export function isOpen(view: Pick<CaseView, 'actions' | 'status'>, item: ChecklistItem): boolean {
  if (!canSupply(view)) return false
  if (view.status === 'draft' || view.status === 'received') return true
  if (view.status !== 'awaiting-correction') return item.state === 'deferred'
  return item.verdict !== 'right' && item.state !== 'confirmed'
}

function isDone(item: ChecklistItem): boolean {
  return groupOf[item.state] === 'have' || item.state === 'confirmed' || isGivenLater(item)
}
