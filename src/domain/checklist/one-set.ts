// Which documents do the cases of a life event need, each kind once, and what does one that was
// given, or looked at, in one of them make of the others? ZJ-7: given once, given everywhere.
import { caseTransition, isFinal, type CaseStatus } from '../case/status'
import type { ChecklistItem, ItemState } from './checklist'
import { reviewObstacle, supplyObstacle } from './review'
import type { Supply, Verdict } from './supply'

/** One case of a life event, all of them for the same person. */
export interface SetCase {
  readonly status: CaseStatus
  readonly items: readonly ChecklistItem[]
}

export interface SetDocument<C extends SetCase> {
  readonly kind: string
  /** How it stands where it asks for most; there it is given for all of them. */
  readonly item: ChecklistItem
  readonly through: C
  /** The cases that need it. */
  readonly cases: readonly C[]
}

/** What asks for most comes first. */
const asksMost: readonly ItemState[] = [
  'wrong',
  'missing',
  'shared',
  'deferrable',
  'deferred',
  'bringing',
  'have',
  'replaced',
  'confirmed'
]

/** The documents of the cases that still run, each kind once, in the order in which they appear. */
export function oneSet<C extends SetCase>(cases: readonly C[]): SetDocument<C>[] {
  const byKind = new Map<string, SetDocument<C>>()
  for (const one of cases) {
    if (isFinal(one.status)) continue
    for (const item of one.items) {
      const { kind } = item.document
      const known = byKind.get(kind)
      const asksMore = !known || rank(item) < rank(known.item)
      byKind.set(kind, {
        kind,
        item: asksMore ? item : known.item,
        through: asksMore ? one : known.through,
        cases: known?.cases.includes(one) ? known.cases : [...(known?.cases ?? []), one]
      })
    }
  }
  return [...byKind.values()]
}

/**
 * What a document that was given in one case writes to another: the same, wherever the other could
 * be given it by itself. What is confirmed counts where departments share it there too.
 */
export function followingSupplies(
  { items, status }: SetCase,
  kind: string,
  given: Supply
): Supply[] {
  if (!caseTransition(status, 'supply')) return []
  return items
    .filter(({ document }) => document.kind === kind)
    .filter(({ document }) => !supplyObstacle(items, document.id, given.way, status))
    .filter(({ supply }) => !isSame(supply, given))
    .map(({ document, supply }) => carried(given, document.id, supply))
}

/** What a case lacks that another one already has: given there, so not asked for here. */
export function gapsFilled(one: SetCase, others: readonly SetCase[]): Supply[] {
  const gaps = one.items.filter(({ supply }) => (supply?.way ?? null) === null && !supply?.verdict)
  return gaps.flatMap(({ document }) => {
    const found = others
      .flatMap(({ items }) => items)
      .find((item) => item.document.kind === document.kind && isGiven(item.supply))
    const given = found?.supply && { ...found.supply, verdict: null, reason: '' }
    if (!given || supplyObstacle(one.items, document.id, given.way, one.status)) return []
    return [carried(given, document.id, null)]
  })
}

/** What a clerk's word on a document writes to another case at the counter; `named` by its notice. */
export function followingVerdicts(
  { items, status }: SetCase,
  named: readonly string[],
  kind: string,
  said: Supply
): Supply[] {
  const { verdict } = said
  if (!verdict || (status !== 'received' && status !== 'awaiting-correction')) return []
  return items
    .filter(({ document }) => document.kind === kind)
    .filter(({ document }) => !reviewObstacle(items, document.id, verdict, { status, named }))
    .map(({ document, supply }) => {
      // What only this case has of it stays: the clerk has spoken of the paper, not taken it away.
      const kept = said.way === null && supply ? { ...supply, verdict, reason: said.reason } : said
      return carried(kept, document.id, supply)
    })
}

/**
 * ZJ-43: true where a document can't be called missing, because another case of the life event has
 * it: sent, or found right in a case that is already accepted.
 */
export function isInAnotherCase(
  verdict: Verdict,
  kind: string,
  others: readonly SetCase[]
): boolean {
  if (verdict !== 'missing') return false
  return others.some(({ items, status }) =>
    items.some(({ document, supply }) => {
      if (document.kind !== kind || !supply) return false
      const settled = status !== 'received' && status !== 'awaiting-correction'
      return isSent(supply) || (settled && supply.verdict === 'right')
    })
  )
}

function rank({ state }: ChecklistItem): number {
  return asksMost.indexOf(state)
}

function carried(given: Supply, documentId: string, own: Supply | null): Supply {
  return { ...given, documentId, deferredUntil: own?.deferredUntil ?? null }
}

function isSame(own: Supply | null, given: Supply): boolean {
  if (!own) return given.way === null && given.verdict === null
  const files = own.fileIds.join() === given.fileIds.join()
  return files && own.way === given.way && own.note === given.note && own.verdict === given.verdict
}

function isGiven(supply: Supply | null): boolean {
  return supply?.way != null && supply.verdict !== 'wrong' && supply.verdict !== 'missing'
}

function isSent({ way, verdict }: Supply): boolean {
  const sent = way === 'file' || way === 'other-proof' || way === 'fetched'
  return sent && verdict !== 'wrong'
}
