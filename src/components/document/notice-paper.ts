// What does the one-time notice say, line by line? Read on the screen, drawn as a picture.
import type { Output } from '@/contract/calls'
import { words } from '@/words'
import { dateWithWeekday } from '@/words/format'

type CaseView = Output<'case.show'>
type Notice = NonNullable<CaseView['notice']>

interface Line {
  readonly as: 'title' | 'heading' | 'text' | 'note'
  readonly text: string
}

/** Its lines: to whom, what, each point with its reason and where it can be had, until when. */
export function noticePaper(view: CaseView, notice: Notice): Line[] {
  const text = words.document.notice
  const { correction, provisional } = text.titles
  const count = notice.items.length
  return [
    { as: 'title', text: notice.kind === 'correction' ? correction : provisional },
    ...(view.code ? [note(words.case.code(view.code))] : []),
    line(view.forRelative ? text.to(view.forRelative) : text.you),
    line(text.text[notice.kind](view.serviceName, count)),
    ...notice.items.flatMap((item, i) => point(item, i + 1)),
    { as: 'heading', text: text.due(dateWithWeekday(notice.due)) },
    line(text.how),
    line(text.late[notice.kind]),
    ...(view.office ? [note(`${text.from(view.office.name)} ${text.ask(view.office.phone)}`)] : [])
  ]
}

function point(item: Notice['items'][number], number: number): Line[] {
  const text = words.document.notice
  return [
    { as: 'heading', text: text.point(number, item.name, text.problem[item.problem]) },
    ...(item.reason ? [note(text.reason(item.reason))] : []),
    ...(item.where ? [note(text.where(item.where))] : [])
  ]
}

function line(text: string): Line {
  return { as: 'text', text }
}

function note(text: string): Line {
  return { as: 'note', text }
}
