// What residents read about a case: its timeline, its papers.
import { dateWithWeekday } from '../format'
import { dueNote, grounds, provisionalDate, whyMoved, whyStopped } from './case-due'
import { holdupBrief, holdupText } from './case-holdup'
import { caseLedger } from './case-ledger'
import { caseNow, together, visitsText } from './case-now'
import { nextSteps } from './case-next'
import { lineText, timelineText } from './case-timeline'
import { comesNext, heldBy } from './case-waits'
import { paper } from './paper'
import type { DateString } from '@/domain/time/date'

const statuses = {
  draft: '准备中',
  received: '已收件',
  accepted: '已受理',
  'in-progress': '办理中',
  suspended: '计时暂停',
  'awaiting-correction': '待补正',
  decided: '已办结',
  delivered: '已送达',
  refused: '不予受理',
  revoked: '已撤销',
  withdrawn: '已撤回'
} as const

export const caseWords = {
  progressTitle: '办理进度',
  noneTitle: '没有指明是哪一件事',
  noneText: '从「进度」里打开就能看到。',
  statuses,
  grounds,
  now: caseNow,
  code: (code: string) => `办件编号 ${code}`,
  due: {
    title: '最晚办好',
    note: dueNote,
    light: { green: '进度正常', yellow: '时间过半', red: '快到期了', overdue: '已超期' },
    bar: (percent: number) => `时限已用 ${percent}%`,
    why: whyStopped,
    moved: whyMoved,
    provisional: provisionalDate
  },
  deferred: {
    what: '容缺受理：缺的材料可以先不交，期限内补上就行，办理不停。',
    due: (due: DateString) => `${dateWithWeekday(due)}前补交`,
    wrong: (reason: string) => `补来的还要改：${reason}`,
    chips: { open: '待补交', given: '等窗口看', wrong: '要改', right: '没有问题' },
    late: '过期没有补交，会撤销受理，并书面告诉你理由。'
  },
  correction: {
    title: '要改的',
    missing: '没有提交',
    chips: { open: '待补', given: '已补，等窗口看', right: '没有问题' }
  },
  next: { title: '接下来可以做', steps: nextSteps, reasons: '理由' },
  timeline: {
    title: '办理经过',
    text: timelineText,
    line: lineText,
    together
  },
  waits: {
    why: '为什么还没办好',
    text: holdupText,
    brief: holdupBrief,
    held: '现在在谁手里',
    heldBy,
    next: '接下来',
    comesNext
  },
  delivery: {
    title: '怎么领结果',
    due: (due: DateString) => `最晚 ${dateWithWeekday(due)}送到你手上`,
    change: '换一种领取方式'
  },
  visits: { title: '到窗口的次数', text: visitsText },
  do: {
    correct: '现在补',
    seeNotice: '看要改什么',
    supplyDeferred: '补交材料',
    prepare: '准备材料',
    ticket: '看预约凭证',
    call: '打电话问',
    callFailed: (phone: string) => `没能打开拨号，电话是 ${phone}`,
    withdraw: '撤回申请',
    again: '重新申请',
    withdrawTitle: '撤回这次申请',
    withdrawText: '撤回后这件事不再办理，约好的时间也会取消。以后可以重新申请。',
    withdrawYes: '撤回',
    withdrawNo: '先不撤回',
    withdrawn: '已撤回'
  },
  ledger: caseLedger,
  paper
} as const
