// What does a paper say, line by line? Drawn as a picture that one can keep or print in a shop.
import { encode } from 'uqr'
import type { Output } from '@/contract/calls'
import { words } from '@/words'

interface TextLine {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}
type Line = TextLine | { readonly as: 'qr'; readonly modules: boolean[][] }

/** Its lines, in the order of the sheet, the code that verifies it last but one. */
export function paperLines(
  { code, content }: Pick<Output<'paper.show'>, 'code' | 'content'>,
  qr: string
): Line[] {
  const text = words.case.paper
  const { paragraphs, list, next } = text.text(content)
  return [
    line('title', text.titles[content.kind]),
    line('note', text.number(code)),
    line('text', text.to(content.applicant)),
    ...paragraphs.map((paragraph) => line('text', paragraph)),
    ...list.flatMap((item, index) => [
      line('heading', text.item(index + 1, item.name, item.problem)),
      ...item.notes.map((note) => line('note', note))
    ]),
    ...next.map((sentence) => line('text', sentence)),
    line('heading', content.officeName || content.departmentName),
    line('text', text.date(content.issuedOn)),
    { as: 'qr', modules: encode(qr, { ecc: 'M', border: 0 }).data },
    line('note', text.scan),
    line('note', text.electronic)
  ]
}

function line(as: TextLine['as'], text: string): TextLine {
  return { as, text }
}
