// What is read about missed visits: what one means, saying why, and what the staff decide about it.
import type { Output } from '@/contract/calls'
import { answerWorkingDays } from '@/domain/booking/missed'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday, instantText, timeRange } from '../format'
import { daysLeft } from './case-due'

type Standing = Output<'booking.standing'>
type Visit = Standing['missed'][number]
type Appeal = Output<'appeal.list'>['appeals'][number]

export const bookingMissed = {
  mine: {
    title: '我的预约',
    entryNote: '约好的、候补的、没来的记录',
    ahead: '要来的',
    before: '以前的',
    empty: '还没有预约',
    emptyText: '选好一件事，挑一个时间，就会出现在这里。',
    toServices: '去看看能办什么'
  },
  standing: {
    title: '没来的记录',
    warning: ({ count, limit, withinDays, blockDays }: Standing) =>
      `${withinDays} 天里记了 ${count} 次没来。满 ${limit} 次，要停 ${blockDays} 天网上预约。`,
    fine: '没有要担心的：这些都没有算，或者已经过了时间。'
  },
  blocked: {
    title: (until: DateString) => `到${dateWithWeekday(until)}为止，不能网上预约`,
    text: ({ limit, withinDays }: Standing) =>
      `${withinDays} 天里约好没来满了 ${limit} 次。窗口照常开着，直接去取号就能办，不用预约。`,
    see: '看记录，说明原因'
  },
  card: {
    counted: '这次没来记了一次',
    notCounted: '这次没来不算',
    meaning: (visit: Visit, { limit, withinDays, blockDays }: Standing) =>
      visit.counted
        ? `${withinDays} 天里满 ${limit} 次，要停 ${blockDays} 天网上预约。直接去窗口取号不受影响。`
        : '不影响以后预约。',
    why: '有原因来不了，或者到了没人办？写下来，会有人看。',
    act: '说明原因',
    until: (date: DateString) => `${dateWithWeekday(date)}前可以说明，只能说明一次`,
    late: '说明原因的时间过了',
    said: '你写的',
    waiting: (due: DateString) => `已经交上去了，最晚${dateWithWeekday(due)}答复`,
    granted: '同意了，这次不算',
    declined: '没有同意，这次还是算',
    answer: '答复'
  },
  form: {
    title: '说明原因',
    label: '为什么没来',
    hint: '比如：孩子发烧去医院；到了窗口关着。',
    note: `由服务中心的人看，${answerWorkingDays} 个工作日内答复。同意了，这次就不算。`,
    send: '交上去',
    problem: '先写清楚，至少 2 个字',
    sent: '交上去了，有结果会告诉你'
  },
  chips: { counted: '算一次', notCounted: '不算', asked: '等答复' },
  staff: {
    title: (count: number) => `没来说明（${count}）`,
    list: '没来说明',
    days: daysLeft,
    row: ({ serviceName }: Appeal) => `没来 · ${serviceName}`,
    from: ({ from, at }: Appeal) => `${from} · ${instantText(at)}提出`,
    visit: ({ date, start, end, code }: Appeal) =>
      `约的是${dateWithWeekday(date)}${timeRange(start, end)}，预约号 ${code}`,
    count: (count: number) => (count > 1 ? `最近一共记了 ${count} 次没来` : '最近只有这一次没来'),
    until: ({ due }: Appeal) => `最晚${dateWithWeekday(due)}答复`,
    effect: '同意：这次不算，停了的网上预约马上恢复。不同意：写明理由，会原样发给居民。',
    label: '答复',
    hint: '不同意时要写理由；同意时可以不写',
    problem: '不同意要写理由，至少 2 个字',
    grant: '同意，不算',
    decline: '不同意',
    done: { granted: '已经同意，这次不算了', declined: '已经答复，理由发给居民了' }
  }
} as const
