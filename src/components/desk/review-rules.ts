// Which documents of this case can be looked at now, and what can be said of each? The server
// decides (ZJ-7, ZJ-43); this only keeps the desk from offering what it would refuse.
import type { Output } from '@/contract/calls'
import type { ReviewChoice } from '@/domain/checklist/review'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

/** Documents that the clerk can look at now, in the guide's order. */
export function reviewable(view: Pick<CaseView, 'items' | 'actions' | 'status'>): Item[] {
  if (!view.actions.some(({ action }) => action === 'review')) return []
  const atCounter = view.status === 'received' || view.status === 'awaiting-correction'
  return view.items.filter((item) => {
    if (item.state === 'confirmed') return false
    return atCounter || item.state === 'deferred'
  })
}

/** A department holds it: the resident confirms it, nobody asks for it (ZJ-7). */
export function isShared(item: Item): boolean {
  return item.shared !== null && !item.contradicted
}

/**
 * Of what is shared only that it is right, of what was given never that it is missing; anything else
 * may be replaced by other proof (ZJ-9).
 */
export function canSay(item: Item, choice: ReviewChoice): boolean {
  if (choice === 'right') return true
  return !isShared(item) && (choice !== 'missing' || !isGiven(item))
}

/** What the clerk has chosen; null where nothing was said yet. */
export function saidOf(item: Item): ReviewChoice | null {
  return item.verdict === 'right' && item.state === 'replaced' ? 'other-proof' : item.verdict
}

/** Not looked at yet, and to be looked at before anything is told: a notice is given once. */
export function unseen(view: Pick<CaseView, 'items' | 'actions' | 'status'>): Item[] {
  return reviewable(view).filter((item) => item.verdict === null && isGivenOrBrought(item))
}

function isGiven(item: Item): boolean {
  return item.files.length > 0 || item.note !== ''
}

function isGivenOrBrought(item: Item): boolean {
  return isGiven(item) || item.state === 'bringing'
}
