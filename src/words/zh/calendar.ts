// What an administrator reads where the schedule of holidays is kept.
import type { Output } from '@/contract/calls'
import type { DayKind } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

type Preview = Output<'calendar.preview'>

const kinds: Readonly<Record<DayKind, string>> = {
  working: '工作日',
  weekend: '周末',
  holiday: '放假',
  'make-up': '调休上班'
}

export const calendar = {
  title: '放假安排',
  year: (year: number) => `${year} 年`,
  before: '上一年',
  after: '下一年',
  months: '月份',
  month: (month: number) => `${month} 月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  off: '休',
  worked: '班',
  day: (date: DateString, kind: DayKind) => `${dateWithWeekday(date)}，${kinds[kind]}`,
  how: '点一天改成放假，再点改回来。周末先变成调休上班。',
  published: '国务院已公布',
  publishedNote: '没有公布的年份，办理期限会注明是暂定的。',
  unknown: '这一年还没有安排，先按周末休息算。',
  recomputing: '正在按新的安排重新算在办件的期限，几分钟内算好，会告诉有变化的人。',
  unchanged: '没有改动',
  counting: '正在算会影响多少件…',
  effect: ({ cases, later, sooner }: Preview): string => {
    if (cases === 0) return '在办的件都不受影响。'
    const parts = [later > 0 && `${later} 件推后`, sooner > 0 && `${sooner} 件提前`]
    return `${cases} 件在办的期限会变：${parts.filter(Boolean).join('，')}。保存后自动告诉申请人。`
  },
  bookings: (count: number) => `这些放假的日子里有 ${count} 个预约，要另外联系改期。`,
  save: '保存',
  undo: '不改了',
  saved: '保存了'
} as const
