// Where does this checklist stand, and what is the one thing to do next?
import type { Output } from '@/contract/calls'
import { isFinal } from '@/domain/case/status'
import { canSupply, counts, firstToDo, type ChecklistItem, type Counts } from './checklist-groups'

type CaseView = Output<'case.show'>

/** What of a case decides where its checklist stands; that of a life event has it too. */
export type Listed<I extends ChecklistItem = ChecklistItem> = Pick<
  CaseView,
  'status' | 'actions' | 'openQuestions' | 'booking'
> & { readonly items: readonly I[] }

/** What the big figure says. */
export type Standing =
  | { readonly kind: 'questions' | 'received' | 'corrected' | 'closed' }
  | { readonly kind: 'ready'; readonly booked: boolean }
  | { readonly kind: 'correction'; readonly count: number }
  | { readonly kind: 'missing'; readonly count: number; readonly counts: Counts }

/** Where it stands. */
export function standing(view: Listed): Standing {
  if (isFinal(view.status) || !canSupply(view)) return { kind: 'closed' }
  if (view.status === 'draft' && view.openQuestions.length > 0) return { kind: 'questions' }
  const parts = counts(view.items)
  const count = parts.prepare + parts.confirm + parts.later
  if (view.status === 'awaiting-correction') {
    return count > 0 ? { kind: 'correction', count } : { kind: 'corrected' }
  }
  if (count > 0) return { kind: 'missing', count, counts: parts }
  if (view.status === 'draft') return { kind: 'ready', booked: view.booking?.status === 'booked' }
  return view.status === 'received' ? { kind: 'received' } : { kind: 'closed' }
}

/** What the bar offers: the first document, and the way to the counter. */
export interface NextSteps<I extends ChecklistItem = ChecklistItem> {
  readonly document: I | null
  readonly place: 'book' | 'confirm' | 'ticket' | 'progress'
}

/** The next document to see to, and where the case goes on. */
export function nextSteps<I extends ChecklistItem>(view: Listed<I>): NextSteps<I> {
  const document = canSupply(view) ? firstToDo(view.items) : null
  if (view.status !== 'draft') return { document, place: 'progress' }
  // A hold that lapsed is as if there were none.
  const lapsed = view.booking?.status === 'held' && !view.booking.canConfirm
  const place = lapsed ? 'book' : (places.get(view.booking?.status ?? '') ?? 'book')
  return { document, place }
}

const places = new Map<string, NextSteps['place']>([
  ['held', 'confirm'],
  ['booked', 'ticket'],
  ['checked-in', 'ticket'],
  ['called', 'ticket'],
  ['serving', 'ticket']
])
