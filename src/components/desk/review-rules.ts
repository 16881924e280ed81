// Which documents of this case can be looked at now, and what can be said of each? The server
// decides (ZJ-7, ZJ-43); this only keeps the desk from offering what it would refuse.
import type { Output } from '@/contract/calls'
import type { Verdict } from '@/domain/checklist/supply'

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

/** Of what is shared only that it is right, of what was given never that it is missing. */
export function canSay(item: Item, verdict: Verdict): boolean {
  if (verdict === 'right') return true
  return !isShared(item) && (verdict === 'wrong' || !isGiven(item))
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
