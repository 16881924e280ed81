// The checklist as a paper: for somebody without a phone, or to take along.
import type { Output } from '@/contract/calls'
import { words } from '@/words'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

interface Line {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}

/** Its lines: what to prepare, what to bring, what is done, whom to ask. */
export function checklistPaper(view: CaseView): Line[] {
  const { paper } = words.checklist.keep
  const todo = view.items.filter(({ state }) =>
    ['missing', 'wrong', 'deferrable', 'deferred'].includes(state)
  )
  const bring = view.items.filter((item) => item.state === 'bringing' || item.state === 'replaced')
  const have = view.items.filter(({ state }) => state === 'have')
  const shared = view.items.filter(({ state }) => state === 'shared' || state === 'confirmed')
  return [
    { as: 'title', text: paper.title(view.serviceName) },
    ...(view.forRelative ? [note(paper.forWhom(view.forRelative))] : []),
    ...part(paper.todo, todo, toPrepare),
    ...part(paper.bring, bring, (item) => [text(`${paper.box}${item.name}`)]),
    ...part(paper.have, have, (item) => [text(`${paper.tick}${item.name}`)]),
    ...part(paper.shared, shared, (item) => [text(`${paper.tick}${item.name}`)]),
    ...(view.office ? [note(paper.call(view.office.name, view.office.phone))] : [])
  ]
}

function toPrepare(item: Item): Line[] {
  const { box, deferrable, where } = words.checklist.keep.paper
  const later = item.state === 'deferrable' || item.state === 'deferred' ? deferrable : ''
  return [
    text(`${box}${item.name}${later}`),
    note(item.reason || item.hint),
    note(where(item.where))
  ]
}

function part(title: string, items: readonly Item[], lines: (item: Item) => Line[]): Line[] {
  return items.length === 0 ? [] : [{ as: 'heading', text: title }, ...items.flatMap(lines)]
}

function text(words: string): Line {
  return { as: 'text', text: words }
}

function note(words: string): Line {
  return { as: 'note', text: words }
}
