// Parts of the lines of a timeline: dates, steps and errands, from what the events say.
import type { Output } from '@/contract/calls'
import type { Light } from '@/domain/case/clock'
import type { ErrandAction } from '@/domain/errand/errand'
import { stopGrounds } from '@/domain/service/guide'
import { isDateString, type Minutes } from '@/domain/time/date'
import { dateWithWeekday, timeText } from '../format'
import { grounds } from './case-due'
import { common } from './common'
import { errand } from './errand'
import { failedWhy } from './errand-fail'

type CaseView = Output<'case.show'>
export type Facts = CaseView['timeline'][number]['facts']
export type Steps = Pick<CaseView, 'steps'>

/** What an event says under this key, where it is text. */
export function word(facts: Facts, key: string): string {
  const value = facts[key]
  return typeof value === 'string' ? value : ''
}

/** 最晚办好 12月14日（周一）; empty where the event names no day. */
export function until(facts: Facts, key: string, what: string): string {
  const date = word(facts, key)
  return isDateString(date) ? `${what} ${dateWithWeekday(date)}` : ''
}

/** The time of a booking. */
export function slot(facts: Facts): string {
  const date = word(facts, 'date')
  if (!isDateString(date)) return ''
  const time = typeof facts.start === 'number' ? timeText(facts.start as Minutes) : ''
  return `${dateWithWeekday(date)}${time}`
}

/** 「现场踏勘」: the step that an event is about. */
export function stepName(facts: Facts, known: Steps): string {
  return nameOf(word(facts, 'step'), known)
}

/** Several steps that open together run side by side (ZJ-5). */
export function opened({ steps }: Facts, known: Steps): string {
  const ids = Array.isArray(steps) ? steps : []
  if (ids.length === 0) return ''
  const names = ids.map((id) => nameOf(id, known)).join('')
  return ids.length > 1 ? `${names}同时开始办` : `开始办${names}`
}

/** Why the clock of a step stands still, and for how long (AL-45). */
export function stopText(facts: Facts): string {
  const ground = stopGrounds.find((g) => g === facts.ground)
  const why = ground ? `要做${grounds[ground]}` : ''
  return [why, workingDays(facts, '预计')].filter(Boolean).join(common.comma)
}

/** 延长 10 个工作日. */
export function workingDays({ workingDays: days }: Facts, what: string): string {
  return typeof days === 'number' ? `${what} ${days} 个工作日` : what
}

/** Which date moved (AL-82). */
export function movedTitle(facts: Facts): string {
  const titles: Readonly<Record<string, string>> = {
    correction: '补正期限变了',
    deferred: '补交期限变了'
  }
  return titles[word(facts, 'what')] ?? '最晚办好的日期变了'
}

/** How the due date moved, and why (AL-82). */
export function moved(facts: Facts): string {
  const [from, to] = [word(facts, 'from'), word(facts, 'to')]
  if (!isDateString(from) || !isDateString(to)) return ''
  return `放假安排有调整，从 ${dateWithWeekday(from)}改到 ${dateWithWeekday(to)}`
}

/** Who held a step and who holds it now, masked, where the reader may know. */
export function handedOver(facts: Facts): string {
  const [from, to] = [word(facts, 'from'), word(facts, 'to')]
  return from && to ? `从 ${from} 到 ${to}` : to
}

export const lights: Readonly<Record<Light, string>> = {
  green: '时限正常',
  yellow: '时间过半，亮了黄灯',
  red: '快到期了，亮了红灯',
  overdue: '过了时限'
}

/** How the result comes to its owner. */
export function wayName(facts: Facts): string {
  const names: Readonly<Record<string, { readonly name: string }>> = errand.choose.ways
  return names[word(facts, 'way')]?.name ?? errand.choose.ways.counter.name
}

/** What happened with an errand (ZJ-30). */
export function errandTitle(facts: Facts): string {
  const fetches = word(facts, 'kind') === 'fetch-document'
  const titles: Readonly<Record<ErrandAction | 'ask', string>> = {
    ask: `请网格员上门取${word(facts, 'document') || '材料'}`,
    open: fetches ? '等网格员来取材料' : '结果交给网格员去送',
    take: fetches ? '网格员准备来取材料' : '网格员准备送过去',
    fail: fetches ? '这次没有取到' : '这次没有送到',
    'hand-over': '网格员确认已交接',
    receive: '你确认已交接',
    finish: fetches ? '材料取到了' : '结果送到了',
    cancel: fetches ? '不用上门取材料了' : '不用网格员送了'
  }
  const said: Readonly<Record<string, string>> = titles
  return said[word(facts, 'act')] ?? '网格员跑了一趟'
}

/** Why it did not work, and when it is tried again. */
export function errandNote(facts: Facts): string {
  const reasons: Readonly<Record<string, string>> = failedWhy
  const reason = reasons[word(facts, 'reason')] ?? ''
  return [reason, until(facts, 'nextTryOn', '下次去')].filter(Boolean).join(common.comma)
}

function nameOf(stepId: string, { steps }: Steps): string {
  const name = steps.find((step) => step.id === stepId)?.name
  return name ? `「${name}」` : '一个环节'
}
