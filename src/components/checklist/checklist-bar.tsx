// The bar of a checklist: the one thing to do next, and beside it the way to the counter.
import { words } from '@/words'
import { Button } from '../button'

export interface ChecklistBarProps {
  /** What the first document asks for; null where none does. */
  readonly first: 'supply' | 'confirm' | null
  /** How many wait for which kind of act. */
  readonly counts: { readonly prepare: number; readonly confirm: number; readonly later: number }
  readonly place: 'book' | 'confirm' | 'ticket' | 'progress'
  readonly busy: boolean
  readonly onDocument: () => void
  readonly onPlace: () => void
  /** Files the case online; left out where that can't be done now (ZJ-6). */
  readonly onFile?: () => void
}

/** What is missing is the main thing, unless it may come later. */
export function ChecklistBar(props: ChecklistBarProps) {
  const { first, counts, place, busy, onDocument, onPlace, onFile } = props
  const { act, filing } = words.checklist
  const way = {
    book: act.book,
    confirm: act.goOnBooking,
    ticket: act.ticket,
    progress: act.progress
  }
  if (onFile) {
    return (
      <>
        <Button kind="second" onTap={onPlace}>
          {way[place]}
        </Button>
        <Button onTap={onFile}>{filing.act}</Button>
      </>
    )
  }
  if (!first) return <Button onTap={onPlace}>{way[place]}</Button>
  const onlyLater = counts.prepare === 0 && counts.confirm === 0
  const mainIsPlace = onlyLater && place !== 'progress'
  const supply = act.first(counts.prepare > 0 ? counts.prepare : counts.later)
  return (
    <>
      {mainIsPlace ? (
        <Button kind="second" loading={busy} onTap={onDocument}>
          {supply}
        </Button>
      ) : (
        <Button kind="second" onTap={onPlace}>
          {place === 'book' ? act.bookFirst : way[place]}
        </Button>
      )}
      {mainIsPlace ? (
        <Button onTap={onPlace}>{way[place]}</Button>
      ) : (
        <Button loading={busy} onTap={onDocument}>
          {first === 'confirm' ? act.confirmFirst(counts.confirm) : supply}
        </Button>
      )}
    </>
  )
}
