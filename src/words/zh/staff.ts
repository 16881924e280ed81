// What staff read at the desk.
import type { Output } from '@/contract/calls'
import type { FailureCode } from '@/contract/failure'
import type { BookingStatus } from '@/domain/booking/status'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday, instantText, limitText, feeText } from '../format'
import type { Instant } from '@/domain/time/instant'
import { noticeDraft } from './staff-notice'
import { reviewWords } from './staff-review'
import { walkInWords } from './staff-walk-in'
import { common } from './common'
import { staffActs } from './staff-acts'
import { daysLeft } from './case-due'

type DeskBooking = Output<'desk.show'>['bookings'][number]
type DeskCase = Output<'desk.show'>['cases'][number]
type CaseView = Output<'case.show'>

const arrivals: Readonly<Record<BookingStatus, string>> = {
  waitlisted: '候补中',
  offered: '候补到号',
  held: '未确认',
  booked: '未到',
  'checked-in': '已签到',
  called: '已叫号',
  serving: '办理中',
  served: '已办',
  cancelled: '已取消',
  expired: '已过期',
  'no-show': '没有来'
}

/** What the desk says where a code can't be checked in. */
const refusals: Partial<Record<FailureCode | 'offline', { title: string; text: string }>> = {
  'not-found': {
    title: '今天没有这个预约号',
    text: '看看有没有输错，或者预约在别的服务点。也可以请申请人打开预约凭证扫码。'
  },
  'wrong-state': { title: '这个预约不能再签到', text: '已经签到过，或者已经取消。' },
  'not-today': {
    title: '不是今天的预约',
    text: '请申请人看一眼凭证上的日期，今天来办可以改到今天。'
  }
}

export const staff = {
  deskTitle: '窗口工作台',
  rail: {
    places: {
      desk: '收件',
      hall: '叫号',
      steps: '环节',
      board: '调度',
      concerns: '诉求',
      errands: '网格',
      office: '服务点',
      calendar: '日历',
      jobs: '运行'
    },
    keys: '快捷键',
    me: '我的',
    label: '工作台'
  },
  today: (date: DateString) => `今天 ${dateWithWeekday(date)}`,
  waiting: (count: number) => (count > 0 ? `等 ${count} 人` : '没有人在等'),
  visits: (average: number) => `办结的每件平均跑 ${average.toFixed(1)} 趟`,
  code: { hint: '扫码，或输入预约号', label: '预约号', go: '签到', scan: '扫码', refusals },
  parts: { label: '看什么', receive: '今天', cases: '在办' },
  walkIn: walkInWords,
  sections: { filings: '网上申请（1 个工作日内要看）', cases: '要处理的办件' },
  list: {
    state: arrivalState,
    byProxy: '（替家人）',
    noBookings: '今天还没有人预约。',
    noCases: '没有要处理的办件。',
    days: daysLeft,
    online: '网上申请',
    lookBy,
    light: { green: '绿灯', yellow: '黄灯', red: '红灯', overdue: '超期' }
  },
  pick: { title: '选一件开始', hint: '用 ↑ ↓ 选，回车打开；或者扫申请人的预约码。' },
  head: {
    noPhone: '没有手机，网格员当面告诉',
    booking: (code: string) => `预约 ${code}`,
    limit: headLimit,
    who: (name: string, byProxy: boolean) => (byProxy ? `${name}（家人代办）` : name),
    visits: (count: number) => (count > 0 ? `已来 ${count} 趟` : ''),
    answers: headAnswers
  },
  review: reviewWords,
  notice: {
    title: '一次性告知（自动生成）',
    titleAccept: '受理告知（自动生成）',
    titleGiven: '已经告知申请人',
    draft: noticeDraft,
    line: (index: number, text: string) => `${index}. ${text}`,
    givenLine,
    once: '告知只有一次：现在没有提出的问题，之后不能再作为补正要求。',
    unseen: (names: readonly string[]) => `还有 ${names.length} 份没看：${names.join('、')}。`,
    givenAt: (at: Instant, due: DateString) =>
      `${instantText(at)}告知，期限 ${dateWithWeekday(due)}`
  },
  acts: staffActs,
  column: {
    title: '可以做',
    none: '这件事现在没有你要做的。',
    history: (name: string) => `${name} 的记录`,
    historyPlain: '办件记录',
    more: '更多',
    checkIn: '签到',
    checkInFirst: '到了先签到，再收件',
    toSteps: '去我的环节',
    toStepsNote: (names: readonly string[]) => `${names.join('、')}在那里办`,
    enter: '⏎',
    confirmKey: 'Ctrl ⏎'
  },
  form: {
    reasons: '理由',
    reasonsHint: '写给申请人看：哪一条不符合，怎么办',
    authority: '应当向哪里申请',
    authorityHint: '部门全称；不需要许可的，写「无需许可」',
    commitment: (names: readonly string[], until: DateString | null) =>
      `办事人已书面承诺，${until ? `${dateWithWeekday(until)}前` : ''}补齐${names.join('、')}`,
    commitmentMore: '承诺书办事人签字，留在窗口。没有承诺，不能容缺受理。',
    decision: '决定',
    granted: '准予',
    denied: '不予',
    problems: {
      reasons: '先写理由，至少 2 个字',
      authority: '写明应当向哪里申请',
      commitment: '先请办事人写下承诺，再勾选'
    }
  },
  delivery: {
    name: '选领取方式',
    what: '申请人没有手机，替他选。送达之前都可以改。'
  },
  changed: {
    title: '这件刚才有变化',
    text: (status: string) => `现在是「${status}」，已经换成最新的。看一眼再做。`
  },
  viewer: {
    page: (index: number, count: number) => `第 ${index} 张，共 ${count} 张`,
    before: '上一张',
    after: '下一张',
    gone: '这份文件现在打不开，请申请人出示原件。'
  },
  keys: {
    title: '快捷键',
    rows: [
      ['↑ ↓', '在列表里上下选'],
      ['⏎', '打开选中的；已打开时做主要的一步'],
      ['/', '输入预约号签到'],
      ['W', '现场收件'],
      ['[ ]', '换「今天」「在办」'],
      ['J K', '下一份、上一份材料'],
      ['1 2 3 4', '对、不对、没带、其他证明'],
      ['空格', '容缺受理时，勾选书面承诺'],
      ['L', '替没有手机的人选领取方式'],
      ['V', '看图'],
      ['Esc', '关闭']
    ]
  }
} as const

/** 已签到，等 6 分钟 · 还差 1 份，可容缺. */
function arrivalState(booking: DeskBooking): string {
  const { status, waitedMinutes, missingCount, deferrableOnly } = booking
  if (status === 'checked-in' && waitedMinutes) return `已签到，等 ${waitedMinutes} 分钟`
  if (status !== 'booked' || missingCount === 0) return arrivals[status]
  return `还差 ${missingCount} 份${deferrableOnly ? '，可容缺' : ''}`
}

/** 今天要看, 12月2日（周三）前看, 过了期限没有看: an online filing that nobody has looked at. */
function lookBy(one: Pick<DeskCase, 'lookBy' | 'workingDaysLeft' | 'light'>): string {
  if (one.light === 'overdue') return '过了期限没有看'
  if (one.workingDaysLeft === 0) return '今天要看'
  return one.lookBy ? `${dateWithWeekday(one.lookBy)}前看` : ''
}

/** 承诺 15 天 · 免费. */
function headLimit({ limit, onTheSpot, feeYuan }: CaseView): string {
  const time = onTheSpot ? '当场办结' : limit ? `承诺 ${limitText(limit)}` : ''
  return [time, feeText(feeYuan)].filter(Boolean).join(' · ')
}

/** 在这里上班，满了: what the resident answered. */
function headAnswers({ situations, answers }: CaseView): string {
  return situations
    .flatMap(({ id, options }) => options.find((o) => o.id === answers[id])?.label ?? [])
    .join(common.comma)
}

/** 1. 一寸照片：没有提交。 */
function givenLine(index: number, item: NonNullable<CaseView['notice']>['items'][number]): string {
  return `${index}. ${item.name}：${item.problem === 'wrong' ? item.reason : '没有提交'}`
}
