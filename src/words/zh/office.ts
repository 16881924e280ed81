// What an administrator reads where the rules of an office are kept and its days are closed.
import type { Output } from '@/contract/calls'
import type { DayException } from '@/domain/booking/capacity'
import type { Bounds } from '@/domain/booking/rule-bounds'
import type { DateString, Minutes } from '@/domain/time/date'
import { dateWithWeekday, timeRange, timeText } from '../format'
import { ruleGroups, ruleWords } from './office-rules'

type Effect = Output<'office-rules.preview'>
type DayEffect = Effect['days'][number]
type Closure = Output<'closure.list'>['closures'][number]
type Changed = Output<'office-rules.show'>['history'][number]['rules'][number]

const states: Readonly<Record<DayEffect['before'], string>> = {
  open: '可以约',
  closed: '不上班',
  'not-released': '还没放号',
  outside: '还不能约'
}

const structures: Readonly<Record<string, string>> = {
  hours: '开放时间',
  lanes: '窗口分组',
  serviceMinutes: '办得久的事项',
  exceptions: '个别日子的安排'
}

export const office = {
  title: '服务点',
  parts: { label: '看什么', closures: '停办', rules: '规则', history: '记录' },
  groups: ruleGroups,
  rule: ruleWords,
  hours: {
    title: '开放时间',
    note: '写成 08:30-12:00 13:30-17:00，不上班的留空',
    days: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    off: '不上班'
  },
  lanes: {
    title: '窗口和上岗人数',
    all: '全部窗口',
    staff: '上岗',
    staffUnit: '人',
    minutes: '办一件',
    minutesUnit: '分钟',
    counters: (names: readonly string[]) => names.join('、'),
    field: (lane: string, what: string) => `${lane}${what}`
  },
  services: { title: '办得久的事项', unit: '分钟' },
  exceptions: {
    title: '个别日子的安排',
    note: '某一天或某段时间多派人、少派人，只影响那一天',
    when: ({ date, from, to }: DayException) => `${dateWithWeekday(date)}${timeRange(from, to)}`,
    staff: (lane: string, staff: number) => `${lane}上岗 ${staff} 人`,
    add: '加一天',
    remove: '删掉',
    removeLabel: ({ date }: DayException) => `删掉${dateWithWeekday(date)}的安排`,
    hours: '什么时间',
    hoursHint: '写成 08:30-12:00',
    people: '上岗几人',
    yes: '加上'
  },
  problem: {
    number: ({ least, most }: Bounds) => `写 ${least} 到 ${most} 的整数`,
    time: '写成 08:30',
    hours: '写成 08:30-12:00 13:30-17:00，从早到晚'
  },
  preview: {
    title: '接下来两周',
    same: '没有改动，现在是这样：',
    counting: '正在算…',
    wrong: '先把标红的改好，再看会怎么变。',
    day: (date: DateString) => dateWithWeekday(date),
    state: (state: DayEffect['before']) => states[state],
    places: (slots: number, places: number) => `${slots} 时段，${places} 名额`,
    kept: (kept: number) => `，另留 ${kept}`,
    becomes: (before: string, after: string) => `${before} → ${after}`,
    outside: (count: number) => `${count} 个预约在办公时间外，要改期`,
    over: (count: number) => `${count} 个预约超出名额，照常来办`,
    earlier: (dates: readonly DateString[]) =>
      `${dates.map((d) => dateWithWeekday(d)).join('、')}马上可以约`,
    later: (dates: readonly DateString[]) =>
      `${dates.map((d) => dateWithWeekday(d)).join('、')}要晚些才能约`,
    total: ({ outside, over }: Effect): string | null => {
      const parts = [
        outside > 0 && `${outside} 个预约落在办公时间外：会改到最近的时段，并告诉本人`,
        over > 0 && `${over} 个预约超出新的名额：照常来办，只是不再加人`
      ].filter(Boolean)
      return parts.length > 0 ? `${parts.join('；')}。` : null
    }
  },
  bar: {
    unchanged: '没有改动',
    changed: (count: number) => `改了 ${count} 处`,
    wrong: '有一处写得不对，改好才能保存',
    save: '保存',
    undo: '不改了',
    saved: '保存了，名额已经按新的规则重新算好'
  },
  closures: {
    title: '停办的日子',
    close: '停办一天',
    none: '接下来没有停办的日子。遇上台风、停电，可以停办一天或一段时间。',
    when: (closure: Pick<Closure, 'date' | 'hours'>) =>
      `${dateWithWeekday(closure.date)}${closure.hours ? timeRange(closure.hours.from, closure.hours.to) : '全天'}`,
    outcome,
    by: (name: string) => `${name}停办`,
    lift: '恢复办公',
    liftLabel: (date: DateString) => `恢复办公：${dateWithWeekday(date)}`,
    lifted: '已恢复',
    liftTitle: '恢复这一天？',
    liftText: '名额会重新放出来。已经改期的人不用再改回来，照新的时间来办。',
    liftDone: '恢复了，名额重新放出来了',
    closed: '停办了，受影响的人都已告知'
  },
  dialog: {
    title: '停办一天',
    date: '哪一天',
    day: (date: DateString) => dateWithWeekday(date),
    hours: '停办的时间，全天就不用写',
    hoursHint: '比如 13:30-17:00',
    reason: '原因',
    reasonHint: '比如台风，会写进通知',
    yes: '停办',
    counting: '正在算会影响几个预约…',
    effect,
    problems: { date: '选一天', hours: '写成 13:30-17:00', reason: '写一下原因' }
  },
  history: {
    title: '改动记录',
    none: '还没有人改过规则。',
    line,
    who: (name: string, at: string) => `${name} · ${at}`
  },
  noRules: '规则由管理员来改，你可以停办和恢复办公。'
} as const

/** 42 个预约：38 个改到12月2日（周三），4 个只能取消. */
function effect({ bookings, to, released, ended }: Output<'closure.preview'>): string {
  if (bookings === 0 && ended === 0) return '这段时间还没有人预约，没有人受影响。'
  const parts = [
    ...to.map(({ officeName, date, count }, i) => {
      const same = i > 0 && to[i - 1]?.officeName === officeName
      return `${count} 个改到${same ? '' : officeName}${dateWithWeekday(date)}`
    }),
    released > 0 && `${released} 个只能取消`
  ].filter(Boolean)
  const booked = bookings > 0 ? `${bookings} 个预约：${parts.join('，')}。` : ''
  return ended > 0 ? `${booked}还没确认的和候补的 ${ended} 个不再保留。` : booked
}

/** 38 个改期，4 个取消，还有 3 个正在改. */
function outcome({ moved, released, ended, left }: Closure): string {
  const parts = [
    moved > 0 && `${moved} 个预约改了期`,
    released > 0 && `${released} 个取消了`,
    ended > 0 && `${ended} 个未确认或候补的结束了`,
    left > 0 && `还有 ${left} 个正在改期`
  ].filter(Boolean)
  return parts.length > 0 ? parts.join('，') : '没有人受影响'
}

/** 选号后留多久确认：10 → 15 分钟. */
function line({ rule, before, after }: Changed): string {
  const known = Object.entries(ruleWords).find(([id]) => id === rule)?.[1]
  const name = known?.name ?? structures[rule] ?? rule
  if (after === null) return name
  const text = (value: number) =>
    rule === 'releasedAt' ? timeText(value as Minutes) : String(value)
  return `${name}：${before === null ? '' : text(before)} → ${text(after)}${known?.unit ? ` ${known.unit}` : ''}`
}
