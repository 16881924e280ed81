// Until when, why did that date move, and why does the clock stand still? AL-42, AL-45, ZJ-28.
import type { Output } from '@/contract/calls'
import type { StopGround } from '@/domain/service/guide'
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
  const parts = [daysLeft(due)]
  if (due.movedFrom) {
    parts.push(`原定 ${dateWithWeekday(due.movedFrom)}，因停止计时顺延 ${due.stoppedDays} 个工作日`)
  }
  return parts.join(' · ')
}

/** Said of a date that may still move, because a year's holidays are not published yet. */
export const provisionalDate = '涉及的年份还没有公布放假安排，日期可能会调整。'
