// What a notice says on the phone: the fields of its subscribe message. The inbox says the same in a
// sentence; here each word has to fit (src/domain/notice/templates.ts).
import { fieldLimits } from '@/domain/notice/fields'
import { shortenedList, shortenedPlace } from '@/domain/notice/fit'
import type { Template } from '@/domain/notice/kinds'
import type { NoticeContent, NoticeKind } from '@/domain/notice/notice'
import type { ValuesOf } from '@/domain/notice/templates'
import { clockText, dateText } from '../format'
import { failedWhy } from './errand-fail'
import { progressMessages } from './message-progress'

/** The content of one kind; a content may stand for two kinds. */
type Of<K extends NoticeKind, C = NoticeContent> = C extends { kind: infer Kinds }
  ? K extends Kinds
    ? C
    : never
  : never

/** A message: its template, with a value for each of its fields. */
export type Said = { readonly [T in Template]: { readonly template: T } & Filling<T> }[Template]
interface Filling<T extends Template> {
  readonly values: ValuesOf<T>
}
type Messages = { readonly [K in NoticeKind]?: (content: Of<K>) => Said }

const LIMIT = fieldLimits.thing
const byPhone = '手机上补，或带到窗口'

const messages: Messages = {
  'correction-asked': (c) =>
    correction(c.serviceName, `${c.count} 处要改，一次告诉你了`, c.due, byPhone),
  'correction-due': (c) =>
    correction(c.serviceName, `快到期了，${c.count} 处要补齐`, c.due, byPhone),
  'accepted-provisionally': (c) =>
    correction(c.serviceName, deferred(c.missing), c.deferredDue, '已先受理，补上就行'),
  'deferred-due': (c) =>
    correction(c.serviceName, deferred(c.missing), c.due, '快到期了，补上就行'),
  'booking-tomorrow': (c) => ({
    template: 'visit',
    values: {
      service: c.serviceName,
      office: place(c.officeName),
      at: { date: c.date, start: c.start },
      bring: c.missing.length === 0 ? '材料都齐了，带上身份证' : missing(c.missing),
      address: place(c.address ?? c.officeName)
    }
  }),
  'booking-moved': (c) => change(c, '已改期', `${closed(c)}，不方便可再改`),
  'booking-released': (c) => change(c, '已取消', `${closed(c)}，可以重新约`),
  'waitlist-offer': (c) => change(c, '有名额', `留到${clockText(c.until)}，请点开确认`),
  'called-soon': (c) => ({
    template: 'queue',
    values: {
      number: c.number,
      service: c.serviceName,
      office: place(c.officeName),
      ahead: c.ahead === 0 ? '下一个就是你' : `前面还有 ${c.ahead} 位，请回到大厅`
    }
  }),
  'errand-on-its-way': (c) => ({
    template: 'delivery',
    values: {
      service: c.serviceName,
      what: c.document === null ? '正在送来' : '来取材料',
      worker: `网格员${c.workerName}`,
      how: '见面先报交接码，再核对工作码'
    }
  }),
  'errand-failed': (c) => ({
    template: 'delivery',
    values: {
      service: c.serviceName,
      what: c.document === null ? '没有送到' : '没有取到',
      worker: '网格员',
      how: `${failedWhy[c.reason]}，${dateText(c.nextTryOn)}再来`
    }
  }),
  ...progressMessages
}

/** What a kind says on the phone; null for those that stay in the inbox. */
export function saidOnPhone(content: NoticeContent): Said | null {
  const say = messages[content.kind] as ((c: NoticeContent) => Said) | undefined
  return say ? say(content) : null
}

function correction(
  service: string,
  problem: string,
  due: ValuesOf<'correction'>['due'],
  how: string
): Said {
  return { template: 'correction', values: { service, problem, due, how } }
}

function change(
  c: Of<'booking-moved' | 'booking-released' | 'waitlist-offer'>,
  what: string,
  why: string
): Said {
  const office = place(c.officeName)
  const at = { date: c.date, start: c.start }
  return { template: 'change', values: { service: c.serviceName, what, office, at, why } }
}

function closed({ reason }: { reason: string | null }): string {
  return reason === null ? '办公时间有调整' : '那天停办'
}

function missing(names: readonly string[]): string {
  return counted('还差', names)
}

function deferred(names: readonly string[]): string {
  return counted('还缺', names)
}

/** 还差户口簿、照片等 3 份. */
function counted(head: string, names: readonly string[]): string {
  return shortenedList(names, LIMIT, (shown, count) => {
    const list = `${head}${shown.join('、')}`
    return shown.length === count ? list : `${list}等 ${count} 份`
  })
}

function place(name: string): string {
  return shortenedPlace(name, LIMIT)
}
