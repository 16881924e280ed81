// What does a paper say, line by line? Drawn as a picture that one can keep or print in a shop.
import type { Output } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { words } from '@/words'
import type { PaperKind } from '@/words/zh/case-paper'
import { paperEntry } from './paper-of'

interface Line {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}

/** Its lines, in the order of the sheet. */
export function paperLines(kind: PaperKind, view: Output<'case.show'>, name: string): Line[] {
  const text = words.case.paper
  const { paragraphs, list, next } = text.text(kind, view)
  const entry = paperEntry(view, kind)
  return [
    { as: 'title', text: text.titles[kind] },
    ...(view.code ? [line('note', words.case.code(view.code))] : []),
    line('text', text.to(name, view.forRelative)),
    ...paragraphs.map((paragraph) => line('text', paragraph)),
    ...list.flatMap((item, index) => [
      line('heading', text.item(index + 1, item.name)),
      ...(item.note ? [line('note', item.note)] : [])
    ]),
    ...next.map((sentence) => line('text', sentence)),
    line('heading', view.office?.name ?? view.departmentName),
    ...(entry ? [line('text', text.date(dateAt(entry.at)))] : []),
    line('note', text.electronic)
  ]
}

function line(as: Line['as'], text: string): Line {
  return { as, text }
}
