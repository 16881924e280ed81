// What is written into the picture of a flow: the state of each step, and what is special about it.
import type { StepStatus } from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'
import { dateText, dateWithWeekday } from '../format'
import { grounds } from './case-due'

const states: Readonly<Record<StepStatus | 'notice' | 'late', string>> = {
  waiting: '还没开始',
  open: '正在办',
  stopped: '停止计时',
  done: '已办好',
  closed: '不再办',
  notice: '正在公示',
  late: '超过期限'
}

/** What a screen reader says of one step. */
interface Spoken {
  readonly level: number
  readonly name: string
  readonly state: string | null
  readonly lines: readonly string[]
  readonly after: readonly string[]
  readonly beside: readonly string[]
}

export const flow = {
  label: (count: number) => `办理流程，共 ${count} 个环节`,
  title: '办理流程',
  states,
  together: '同时进行',
  done: (on: DateString) => `${dateText(on)}办好`,
  due: (on: DateString) => `${dateWithWeekday(on)}前`,
  noticeUntil: (on: DateString) => `公示到 ${dateWithWeekday(on)}`,
  stopped: (stop: { ground: keyof typeof grounds; workingDays: number }) =>
    `做${grounds[stop.ground]}，约 ${stop.workingDays} 个工作日`,
  notice: ({ noticeDays = 0, noticeOutside }: Pick<FlowStep, 'noticeDays' | 'noticeOutside'>) =>
    `公示 ${noticeDays} 天${noticeOutside ? '，不计入时限' : ''}`,
  stops: (ground: keyof typeof grounds) => `可能要做${grounds[ground]}，那几天不计入时限`,
  spoken: ({ level, name, state, lines, after, beside }: Spoken) =>
    [
      `第 ${level} 步，${name}`,
      state ?? '',
      ...lines,
      beside.length > 0 ? `和${quoted(beside)}同时进行` : '',
      after.length > 0 ? `在${quoted(after)}之后` : ''
    ]
      .filter(Boolean)
      .join('，')
} as const

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('')
}
