// What dispatchers read on the board: figures, queues, who holds what.
import type { Output } from '@/contract/calls'
import type { Light } from '@/domain/case/clock'
import type { BoardGroup } from '@/domain/dispatch/group'
import type { DateString } from '@/domain/time/date'
import { dateText, dateWithWeekday } from '../format'
import { daysLeft } from './case-due'
import { dispatchWorks } from './dispatch-works'

type Board = Output<'dispatch.board'>
type Row = Board['list']['rows'][number]
type Handler = Output<'dispatch.handlers'>['handlers'][number]

const groups: Readonly<Record<BoardGroup, string>> = {
  overdue: '超期',
  unassigned: '待交办',
  ownerless: '一网兜底',
  red: '红灯',
  extensions: '延期待批',
  urges: '等反馈',
  'not-looked-at': '网上没人看',
  'not-delivered': '结果没送达',
  yellow: '黄灯',
  all: '全部在办'
}

const empty: Readonly<Record<BoardGroup, string>> = {
  overdue: '没有超期的。',
  unassigned: '都有人办。',
  ownerless: '没有落下的：每个环节都有人管。',
  red: '没有红灯。',
  extensions: '没有等批准的延期。',
  urges: '没有等反馈的督办。',
  'not-looked-at': '网上提交的都有人看过。',
  'not-delivered': '办结的结果都在按时送。',
  yellow: '没有黄灯。',
  all: '现在没有在办的。'
}

const lights: Readonly<Record<Light, string>> = {
  green: '绿灯',
  yellow: '黄灯',
  red: '红灯',
  overdue: '超期'
}

export const dispatch = {
  title: '调度台',
  works: dispatchWorks,
  groups,
  lights,
  figures: {
    since: (date: DateString) => `${dateText(date)}以来`,
    received: '收件',
    decided: '办结',
    share: '办结率',
    percent,
    inHand: '在办',
    visits: '平均跑',
    trips: (average: number) => `${average.toFixed(1)} 趟`,
    none: '—'
  },
  queues: '队列',
  departments: '部门',
  everyDepartment: '全部部门',
  department: (one: Board['departments'][number]) =>
    [
      `在办 ${one.open}`,
      one.unassigned > 0 && `待交办 ${one.unassigned}`,
      one.overdue > 0 && `超期 ${one.overdue}`,
      one.handlers === 0 && '没有经办人'
    ]
      .filter(Boolean)
      .join(' · '),
  list: {
    count: (group: BoardGroup, count: number) => `${groups[group]} ${count}`,
    empty: (group: BoardGroup) => empty[group],
    more: '看后面的 50 件',
    first: '回到最前面',
    days: daysLeft,
    handler: (row: Row) => holder(row),
    urge: (urge: NonNullable<Row['urge']>) =>
      `${dispatchWorks.reason(urge.reason)}，${dateWithWeekday(urge.answerBy)}前反馈`,
    late: '反馈过期',
    waiting: '等反馈',
    extension: (asked: NonNullable<Row['extension']>) =>
      `${asked.askedBy}申请延 ${asked.workingDays} 个工作日`,
    stopped: '计时停着'
  },
  detail: {
    pick: '选一件看详情',
    pickHint: '用 ↑ ↓ 选，A 交办，U 督办。',
    none: '现在没有你要做的。',
    steps: '环节',
    heldBy: (name: string | null) => name ?? '没有人',
    urges: '督办记录',
    by: (name: string | null) => name ?? '系统',
    urged: (note: string, answerBy: DateString) => `${note}（${dateWithWeekday(answerBy)}前反馈）`,
    answered: (answer: string) => `反馈：${answer}`,
    noAnswer: '还没有反馈',
    extension: '延期申请',
    asked: (days: number, reasons: string) => `延 ${days} 个工作日。理由：${reasons}`,
    history: '记录'
  },
  handlers: {
    load: (one: Handler) =>
      [
        one.departmentName ?? '各部门都能办',
        `手上 ${one.open}`,
        one.overdue > 0 && `超期 ${one.overdue}`
      ]
        .filter(Boolean)
        .join(' · '),
    me: (name: string) => `${name}（我）`,
    none: '这个部门还没有经办人。请管理员添加。',
    waiting: '正在看谁有空'
  },
  urge: { note: '请尽快办理，并反馈进展' },
  keys: {
    rows: [
      ['↑ ↓', '在列表里上下选'],
      ['⏎', '打开选中的；已打开时做主要的一步'],
      ['A', '交办，已经选好手上最少的人'],
      ['U', '督办'],
      ['X N', '批准、不批准延期'],
      ['[ ]', '换队列'],
      ['Esc', '关闭']
    ]
  }
} as const

/** 99.0%; never rounded up to a hundred while something is open. */
function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)}%`
}

/** 李* · 没有人 · 李*（已不在岗）. */
function holder({ handler, handlerGone, stepId }: Row): string {
  if (handler === null) return stepId === null ? '' : '没有人'
  return handlerGone ? `${handler}（已不在岗）` : handler
}
