// What a grid worker reads who tells somebody something by word of mouth (当面告知): the card, and the
// very words to say, so that everybody hears the same.
import type { Listener } from '@/domain/errand/tell'
import type { NoticeContent, NoticeKind } from '@/domain/notice/notice'
import { dateWithWeekday, timeText } from '../format'
import { notice } from './notice'

type Of<K extends NoticeKind> = Extract<NoticeContent, { kind: K }>
type Said = { readonly [K in NoticeKind]?: (content: Of<K>) => string }

/** Kinds that are said otherwise than written; the others are said as they stand in the inbox. */
const said: Said = {
  'booking-tomorrow': (c) =>
    `你约了${dateWithWeekday(c.date)}${timeText(c.start)}，到${c.officeName}办${c.serviceName}。` +
    (c.missing.length === 0
      ? '材料都齐了，带上身份证。'
      : `还差 ${c.missing.length} 份，记得带上：${c.missing.join('、')}。`),
  'accepted-provisionally': (c) =>
    `你办的${c.serviceName}已经先受理了，正在办。还缺${c.missing.join('、')}，${dateWithWeekday(c.deferredDue)}前补到窗口就行。`,
  'deferred-due': (c) =>
    `你办的${c.serviceName}还缺${c.missing.join('、')}，${dateWithWeekday(c.due)}前要补到窗口。`,
  'correction-asked': corrected,
  'correction-due': corrected,
  decided: (c) =>
    c.granted
      ? `你办的${c.serviceName}办好了，带身份证到窗口领。走不开就跟我说，窗口安排送到家，不收钱。`
      : `你办的${c.serviceName}办结了，没有批准。理由写在决定书里，带身份证到窗口拿。`
}

function corrected(c: Of<'correction-asked'> | Of<'correction-due'>): string {
  return `你办的${c.serviceName}有 ${c.count} 处要改，${dateWithWeekday(c.due)}前补到窗口就行。`
}

/** What to say; it stands alone, because nobody sees what it is about. */
function say(content: NoticeContent): string {
  const own = said[content.kind] as ((c: NoticeContent) => string) | undefined
  if (own) return own(content)
  const about = 'serviceName' in content ? `你办的${content.serviceName}：` : ''
  return `${about}${notice.text(content)}`
}

const told: Readonly<Record<Listener, string>> = {
  self: '已记下：告诉了本人',
  family: '已记下：告诉了家人'
}

const subjects: Readonly<Record<string, string>> = {
  visit: '预约',
  documents: '材料',
  result: '结果'
}

/** A line of the case's history. */
function toldOf(to: string, group: string): string {
  return `网格员当面告诉了${to === 'self' ? '本人' : '家人'}${subjects[group] ?? '进度'}的事`
}

export const tellErrand = {
  title: '当面告知',
  what: (serviceName: string) => `对方没有手机，要当面告诉${serviceName ? `：${serviceName}` : ''}`,
  later: '接单以后能看到要说什么、去哪里。',
  take: '接单，我去说',
  say,
  sayLabel: '照着说',
  problems: '要改的，一样一样说清楚',
  problem: ({ name, problem, reason }: ToldProblem) =>
    problem === 'missing' ? `${name}：还没有交` : `${name}：${reason || '要重新交'}`,
  to: { self: '已经告诉本人', family: '告诉了家人' },
  told,
  toldOf
} as const

interface ToldProblem {
  readonly name: string
  readonly problem: 'missing' | 'wrong'
  readonly reason: string
}
