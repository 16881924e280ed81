// What an administrator reads of messages that wait to go out, and of those that no way has taken.
import type { Output } from '@/contract/calls'
import { told, type Lane } from '@/domain/notice/kinds'
import type { PhoneChannel } from '@/domain/notice/outbox'
import type { Instant } from '@/domain/time/instant'
import { durationText, spaced, whenText } from './jobs-times'
import { templateWords } from './message-template'

type Letter = Output<'outbox.list'>['dead'][number]

const lanes: Readonly<Record<Lane, string>> = { urgent: '急的', normal: '平常的', bulk: '成批的' }

const ways: Readonly<Record<PhoneChannel, string>> = {
  phone: '微信',
  sms: '短信',
  errand: '网格员上门'
}

/** What a message is called that is none of WeChat's. */
const lettersElse = '通知'

export const waitingWords = {
  title: '等着发到手机的',
  lanes,
  count: (count: number) => `${count} 条`,
  oldest: oldestText,
  none: '没有在等的。'
}

export const deadWords = {
  title: '没发出去的',
  none: '没有。发不出去的会列在这里。',
  more: (hidden: number) => `还有 ${hidden} 条更早的，处理完上面的会列出来。`,
  how: '收件箱里都有，只是没有到手机。先看是哪里不通，通了再发一次。',
  what: ({ kind, serviceName }: Letter): string => {
    const { template } = told[kind]
    const what = template ? templateWords[template].title : lettersElse
    return serviceName === null ? what : `${what} · ${serviceName}`
  },
  when: ({ toldAt, diedAt }: Letter, now: Instant) =>
    `${whenText(toldAt, now)} 告知，${whenText(diedAt, now)} 放弃`,
  ways: ({ tried }: Letter) =>
    tried.length === 0 ? '' : `试过${tried.map((way) => ways[way]).join('、')}`,
  retry: '再发一次',
  retryLabel: (what: string) => `再发一次：${what}`,
  retried: '放回去了，马上再发。',
  drop: '不发了',
  dropLabel: (what: string) => `不发了：${what}`,
  dropTitle: '不再发到手机？',
  dropText: '消息留在申请人的收件箱里，不会再用微信或短信告诉本人。',
  dropped: '不再发了，收件箱里还有。'
}

function oldestText(oldestDue: Instant | null, now: Instant): string {
  if (oldestDue === null) return ''
  return oldestDue > now
    ? `最早${spaced(whenText(oldestDue, now))} 发`
    : `最早的等了 ${durationText(now - oldestDue)}`
}
