// What is read in the hall: on paper, on the phone, on its screen, at the counter (HALL-*).
import type { Output } from '@/contract/calls'
import { clockText } from '../format'
import { counterWords } from './hall-counter'
import { displayWords } from './hall-display'
import { doorWords } from './hall-door'
import { liveTicketWords } from './hall-ticket'

type Range = NonNullable<Output<'ticket.show'>['wait']>

export const hall = {
  counter: counterWords,
  display: displayWords,
  door: doorWords,
  ticket: liveTicketWords,
  /** 约 10–25 分钟; nothing is promised to the minute. */
  wait: waitText,
  /** 3号窗口, of 3号窗口 · 社保医保. */
  shortCounter: (name: string) => name.split(' · ')[0] ?? name,
  restOfCounter: (name: string) => name.split(' · ').slice(1).join(' · '),
  people: (places: number) => `${places} 人`,
  priority: '优先',
  booked: '预约',
  walkIn: '现场',
  before: beforeText,
  rule: {
    title: '先叫谁，写明白',
    line: '预约的按约定时间叫，每叫几位预约叫一位现场；老人、残疾人优先；办到一半回来的先叫；过号了到窗口说一声。',
    lines: [
      '办到一半离开、回来取结果的先叫，但不会连着叫两位。',
      '预约的，到了约定时间就按时间先后叫。',
      '每叫几位预约的，就叫一位现场取号的，按取号先后。',
      '同一类里，老人、残疾人先叫，但不会一直叫下去，别的人也轮得到。',
      '来晚了的预约，跟现场取号的一起排。',
      '叫了几次没有人来就过号。到窗口说一声，隔几位再叫，不用重新取号。'
    ]
  },
  paper: {
    label: '排队小票',
    what: (service: string | null, lane: string) => service ?? (lane || '综合业务'),
    before: (count: number | null) => (count === null ? '' : beforeText(count)),
    wait: (range: Range | null) => (range ? `大约等 ${waitText(range)}` : '窗口还没开，先坐一会儿'),
    at: (issuedAt: Output<'ticket.show'>['issuedAt']) => `${clockText(issuedAt)} 取号`,
    scan: '扫一扫，随时看排到哪里',
    passed: '叫了几次没有到会过号。到窗口说一声，隔几位再叫你，不用重新取号。',
    free: '排队、办事都不收费'
  }
} as const

function waitText({ low, high }: Range): string {
  if (high <= 1) return '不到 1 分钟'
  if (low === high) return `${high} 分钟`
  return low === 0 ? `${high} 分钟以内` : `${low}–${high} 分钟`
}

function beforeText(count: number): string {
  return count === 0 ? '下一个就是你' : `前面还有 ${count} 位`
}
