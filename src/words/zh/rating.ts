// What is read of 好差评: by who says how it was, and by who follows up on a bad one (整改回访).
import type { Output } from '@/contract/calls'
import type { FollowUp, RatingStatus } from '@/domain/rating/follow-up'
import { isLow, type RatingLevel, type RatingReason } from '@/domain/rating/rating'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday, instantText } from '../format'
import { daysLeft } from './case-due'

type Queue = Output<'rating.queue'>
type Row = Queue['ratings'][number]
type CaseRating = NonNullable<Output<'case.show'>['rating']>

const levels: Readonly<Record<RatingLevel, string>> = {
  'very-satisfied': '非常满意',
  satisfied: '满意',
  fair: '基本满意',
  dissatisfied: '不满意',
  'very-dissatisfied': '非常不满意'
}

const reasons: Readonly<Record<RatingReason, string>> = {
  kind: '态度好',
  quick: '办得快',
  clear: '讲得清楚',
  'few-papers': '材料少',
  'few-visits': '跑得少',
  attitude: '态度不好',
  slow: '办得慢',
  unclear: '没讲清楚',
  'many-papers': '材料太多',
  'many-visits': '多跑了路',
  'long-wait': '排队太久',
  'hard-online': '手机上不好办'
}

/** What the resident reads of what follows. */
const standing: Readonly<Record<RatingStatus, string>> = {
  kept: '谢谢你，服务中心会看到。',
  'to-contact': '服务中心会给你打电话，问清楚是怎么回事。',
  'to-rectify': '服务中心正在改，改好了告诉你。',
  'to-revisit': '已经改了，服务中心会再问你一次满意不满意。',
  closed: '已经改了，这件事跟进完了。'
}

const acts: Readonly<Record<FollowUp, { name: string; effect: string; label: string }>> = {
  contact: {
    name: '已联系',
    effect: '先给居民打电话，问清楚哪里不满意。',
    label: '联系情况'
  },
  rectify: {
    name: '已整改',
    effect: '写下改了什么，会原样发给居民；之后还要回访。',
    label: '改了什么'
  },
  settle: {
    name: '已整改',
    effect: '这条是匿名的，不用回访。写下改了什么，会原样发给居民。',
    label: '改了什么'
  },
  confirm: { name: '回访满意', effect: '再问一次，满意就跟进完了。', label: '回访情况' },
  reopen: { name: '还不满意', effect: '不满意的，写明原因，重新整改。', label: '回访情况' }
}

const next: Readonly<Record<RatingStatus, string>> = {
  kept: '',
  'to-contact': '等联系',
  'to-rectify': '等整改',
  'to-revisit': '等回访',
  closed: ''
}

export const rating = {
  title: '评价',
  levels,
  reasons,
  standing,
  entry: { rate: '评价这次办事', rated: '我的评价' },
  entryNote: ({ level, until }: CaseRating) =>
    level === null ? `满意不满意，点一下就行，${dateWithWeekday(until)}前都可以` : levels[level],
  form: {
    level: '这次办得怎么样',
    reasons: (level: RatingLevel) => (level === 'fair' || isLow(level) ? '哪里不好' : '哪里好'),
    text: '还想说什么（可以不写）',
    hint: '写给服务中心看',
    anonymous: '匿名评价',
    named: '服务中心知道是你评的，不满意会打电话问你',
    hidden: '服务中心只看到是什么事，看不到是谁，也就没法打电话问你',
    followed: '不满意的，1 个工作日内联系你，5 个工作日内整改，改完再问你一次。',
    pick: '先点一个',
    send: '提交评价',
    sent: '评价好了，谢谢你'
  },
  mine: {
    at: (at: Row['at'], anonymous: boolean) =>
      `${instantText(at)}评价${anonymous ? ' · 匿名' : ''}`,
    done: '改了什么'
  },
  late: '评价的时间过了',
  lateText: (until: DateString) =>
    `${dateWithWeekday(until)}之前可以评价。有意见的话，随时可以在「咨询和投诉」里说。`,
  of: (serviceName: string, officeName: string) => `${serviceName} · ${officeName}`,
  staff: {
    title: (count: number) => `差评跟进（${count}）`,
    list: '差评跟进',
    figures: figuresText,
    days: daysLeft,
    row: ({ level, serviceName }: Row) => `${levels[level]} · ${serviceName}`,
    next: ({ status }: Row) => next[status],
    who: ({ from }: Row) => from ?? '匿名',
    said: ({ reasons: chosen, text }: Row) =>
      [...chosen.map((one) => reasons[one]), text].filter(Boolean).join('，') || '没有写原因',
    from: ({ from, code, at }: Row) =>
      [from ?? '匿名', code, `${instantText(at)} 评价`].filter(Boolean).join(' · '),
    until: ({ due }: Row) => `最晚${dateWithWeekday(due)}做下一步`,
    past: ({ action, at, note }: Row['past'][number]) =>
      `${instantText(at)} ${acts[action].name}${note ? `：${note}` : ''}`,
    ring: (phone: string) => `打电话 ${phone}`,
    acts,
    hint: '写清楚，以后能看明白',
    problem: '先写清楚，至少 2 个字',
    done: '已经记下'
  }
} as const

/** 近 30 天 120 条评价，满意率 98%: 基本满意 and better, as the national figure counts it. */
function figuresText({ days, levels: counts }: Queue['figures']): string {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return `近 ${days} 天还没有评价`
  const low = counts.filter(({ level }) => isLow(level)).reduce((sum, { count }) => sum + count, 0)
  return `近 ${days} 天 ${all} 条评价，满意率 ${Math.floor(((all - low) / all) * 100)}%`
}
