// What of a step crosses the wire: its department, its clock, who holds it, what may be done to it.
import * as v from 'valibot'
import { lights } from '@/domain/case/clock'
import { stepActions } from '@/domain/case/step-acts'
import { stepStatuses } from '@/domain/case/steps'
import { urgeReasons } from '@/domain/case/urge'
import { stopGrounds } from '@/domain/service/guide'
import { outDate, outInstant, word } from './fields'

export const light = word(lights)

export const stopView = v.object({
  ground: word(stopGrounds),
  since: outDate,
  workingDays: v.number(),
  note: v.string()
})

export const stepView = v.object({
  id: v.string(),
  name: v.string(),
  department: v.string(),
  departmentId: v.string(),
  after: v.array(v.string()),
  status: word(stepStatuses),
  openedOn: v.nullable(outDate),
  due: v.nullable(outDate),
  doneOn: v.nullable(outDate),
  light: v.nullable(light),
  /** Who holds it, masked; null where nobody does. */
  handler: v.nullable(v.string()),
  mine: v.boolean(),
  stop: v.nullable(stopView),
  /** The grounds on which this step may stand still (AL-45, ZJ-28). */
  mayStopOn: v.array(word(stopGrounds)),
  /** The last day of a public notice; its step can't be finished before it is over. */
  noticeUntil: v.nullable(outDate),
  /** True where the guide does not count the notice in the promise. */
  noticeOutside: v.boolean(),
  opinion: v.string(),
  /** What the reader may do to it, each with what stands in the way; empty for the resident. */
  actions: v.array(v.object({ action: word(stepActions), obstacle: v.nullable(v.string()) }))
})

/** 督办: somebody was urged; the answer is due, or is there. */
export const urgeView = v.object({
  id: v.string(),
  stepId: v.nullable(v.string()),
  reason: word(urgeReasons),
  note: v.string(),
  at: outInstant,
  answerBy: outDate,
  /** Masked; null for the timer. */
  by: v.nullable(v.string()),
  answer: v.nullable(v.string()),
  answeredAt: v.nullable(outInstant),
  /** True where the reader is to answer. */
  mine: v.boolean()
})

/** AL-42: more time was asked for, and what came of it. */
export const extensionView = v.object({
  workingDays: v.number(),
  reasons: v.string(),
  askedOn: outDate,
  /** Null while nobody has decided on it. */
  granted: v.nullable(v.boolean()),
  answer: v.string(),
  /** True where the reader asked for it: who asks does not approve (AL-42). */
  mine: v.boolean()
})
