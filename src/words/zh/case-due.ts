// Until when, why did that date move, and why does the clock stand still? AL-42, AL-45, ZJ-28.
import type { Output } from '@/contract/calls'
import { stopGrounds, type StopGround } from '@/domain/service/guide'
import { isDateString, type DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

type CaseView = Output<'case.show'>
type Due = NonNullable<CaseView['due']>
type Stop = NonNullable<CaseView['stop']>

/** What is being done while the clock stands still: only these stop it. */
export const grounds: Readonly<Record<StopGround, string>> = {
  hearing: '听证',
  tender: '招标',
  auction: '拍卖',
  inspection: '检验',
  testing: '检测',
  quarantine: '检疫',
  appraisal: '鉴定',
  'expert-review': '专家评审',
  'commissioned-report': '委托编制报告'
}

/** The law that lets this ground stop the clock. */
export function groundBasis(ground: StopGround): string {
  return ground === 'commissioned-report'
    ? '《浙江省保障“最多跑一次”改革规定》第二十八条'
    : '《行政许可法》第四十五条'
}

/** Why the clock stands still: the ground, since when, for how long, and what that does to the date. */
export function whyStopped(stop: Stop): string {
  return [
    `因为要做${grounds[stop.ground]}，${dateWithWeekday(stop.since)}起停止计时，`,
    `预计 ${stop.workingDays} 个工作日。这段时间不算进办理时限，最晚办好的日期会跟着顺延。`,
    `依据是${groundBasis(stop.ground)}。`
  ].join('')
}

/** How much is left, in a few words. */
export function daysLeft(due: Pick<Due, 'workingDaysLeft' | 'light'>): string {
  if (due.light === 'overdue') {
    const over = Math.abs(due.workingDaysLeft)
    return over > 0 ? `超过 ${over} 个工作日` : '已经超过'
  }
  return due.workingDaysLeft === 0 ? '今天到期' : `还有 ${due.workingDaysLeft} 个工作日`
}

/** The line under the bar: what is left, and why the date is not the one first promised. */
export function dueNote(due: Due): string {
  return [daysLeft(due), ...(due.movedFrom ? [movedText(due.movedFrom, due)] : [])].join(' · ')
}

function movedText(from: DateString, { stoppedDays, extendedDays }: Due): string {
  return [
    `原定 ${dateWithWeekday(from)}`,
    stoppedDays > 0 ? `因停止计时顺延 ${stoppedDays} 个工作日` : '',
    extendedDays > 0 ? `经批准延长 ${extendedDays} 个工作日` : ''
  ]
    .filter(Boolean)
    .join('，')
}

type Moved = Pick<CaseView, 'due' | 'steps' | 'extension' | 'timeline'>

/** Why the date is not the one first promised: a sentence for each thing that moved it. */
export function whyMoved({ due, steps, extension, timeline }: Moved): string[] {
  if (!due?.movedFrom && !timeline.some(({ action }) => action === 'move-due')) return []
  const stopped = due && due.stoppedDays > 0
  const why = [
    ...(stopped ? stepStops(steps, timeline) : []),
    ...(extension?.granted
      ? [
          `经批准延长 ${extension.workingDays} 个工作日，理由：${ended(extension.reasons)}依据是《行政许可法》第四十二条。`
        ]
      : []),
    ...timeline.filter(({ action }) => action === 'move-due').map(({ facts }) => holidays(facts))
  ]
  return [...new Set(why.filter(Boolean))]
}

/** The stops that are over, and the public notices: what lasts is told on its own. */
function stepStops(steps: CaseView['steps'], timeline: CaseView['timeline']): string[] {
  const nameOf = (id: unknown) => steps.find((step) => step.id === id)?.name ?? '一个环节'
  const lasting = new Set(steps.filter(({ status }) => status === 'stopped').map(({ id }) => id))
  const stops = timeline.filter(
    ({ action, facts }) => action === 'stop-step' && !lasting.has(String(facts.step))
  )
  const notices = steps.filter((step) => step.noticeOutside && step.noticeUntil)
  return [
    ...stops.map(({ facts }) => {
      const ground = stopGrounds.find((g) => g === facts.ground)
      return `「${nameOf(facts.step)}」${ground ? `做${grounds[ground]}` : ''}期间不算进办理时限。`
    }),
    ...notices.map(({ name }) => `「${name}」的公示期不算进承诺的时限。`)
  ]
}

function holidays(facts: CaseView['timeline'][number]['facts']): string {
  const [from, to] = [String(facts.from), String(facts.to)]
  if (!isDateString(from) || !isDateString(to)) return ''
  return `国务院调整了放假安排，从 ${dateWithWeekday(from)}改到 ${dateWithWeekday(to)}。`
}

function ended(text: string): string {
  return /[。；;.]$/.test(text) ? text : `${text}。`
}

/** Said of a date that may still move, because a year's holidays are not published yet. */
export const provisionalDate = '涉及的年份还没有公布放假安排，日期可能会调整。'
