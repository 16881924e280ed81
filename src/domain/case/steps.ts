// Which steps of a flow are open, when does each end, and on which days does the whole case stand
// still? ZJ-5 (series and parallel), AL-45 and ZJ-28 (stops), public notices as the guide says.
import { nextWorkingDay, workingDaysBetween, type Calendar } from '../time/calendar'
import { addDays, type DateString } from '../time/date'
import type { FlowStep, TimeLimit } from '../service/guide'
import type { Stop } from './clock'

export const stepStatuses = ['waiting', 'open', 'stopped', 'done', 'closed'] as const
/** closed: the case ended before the step did. */
export type StepStatus = (typeof stepStatuses)[number]

/** One step of one case as it now is. */
export interface StepState {
  readonly stepId: string
  readonly status: StepStatus
  readonly openedOn: DateString | null
  readonly doneOn: DateString | null
}

/** A stop of one step; half-open, `until` null while it lasts. */
export interface StepStop extends Stop {
  readonly stepId: string
}

/** True for the steps that are being worked on, or stand still. */
export function isOpenStep({ status }: { readonly status: StepStatus }): boolean {
  return status === 'open' || status === 'stopped'
}

/** The waiting steps whose every predecessor is done; all of them open together (ZJ-5). */
export function openableSteps(flow: readonly FlowStep[], states: readonly StepState[]): FlowStep[] {
  const status = new Map(states.map((s) => [s.stepId, s.status]))
  return flow.filter(
    (step) =>
      (status.get(step.id) ?? 'waiting') === 'waiting' &&
      step.after.every((id) => status.get(id) === 'done')
  )
}

/** The step in which the case is decided: the last of the flow. */
export function decidingStep(flow: readonly FlowStep[]): FlowStep | undefined {
  return flow[flow.length - 1]
}

/** True while every open step stands still, and at least one is open. */
export function standsStill(states: readonly StepState[]): boolean {
  const open = states.filter(isOpenStep)
  return open.length > 0 && open.every((s) => s.status === 'stopped')
}

/** Working days that a limit gives from `accepted` on; a calendar limit is counted out. */
export function limitInWorkingDays(
  calendar: Calendar,
  accepted: DateString,
  limit: TimeLimit
): number {
  if (limit.unit === 'working-days') return limit.days
  const end = nextWorkingDay(calendar, addDays(accepted, limit.days))
  return workingDaysBetween(calendar, accepted, end)
}

/**
 * Working days for each step (D): what the guide names, else one day, and of what is left of the
 * limit the step's share by its standard minutes. Along no way through the flow do they sum up to
 * more than the limit, unless there are fewer days than steps.
 */
export function stepDays(flow: readonly FlowStep[], limitDays: number): Record<string, number> {
  const minutes = longestWays(flow, work)
  const steps = longestWays(flow, () => 1)
  return Object.fromEntries(
    flow.map((step) => {
      const way = minutes.get(step.id) ?? 0
      const free = Math.max(0, limitDays - (steps.get(step.id) ?? 0))
      const share = way > 0 ? Math.floor((free * work(step)) / way) : 0
      return [step.id, step.days ?? 1 + share]
    })
  )
}

/** The last day of a public notice that was put up on `opened`; null for other steps. */
export function noticeUntil(step: FlowStep, opened: DateString | null): DateString | null {
  return step.noticeDays && opened ? addDays(opened, step.noticeDays) : null
}

/** A notice outside the promise stands still for its days, or for as long as it was open. */
export function noticeStops(flow: readonly FlowStep[], states: readonly StepState[]): StepStop[] {
  return flow.flatMap((step) => {
    const state = states.find((s) => s.stepId === step.id)
    const end = noticeUntil(step, state?.openedOn ?? null)
    if (!step.noticeOutside || !state?.openedOn || !end) return []
    const until = state.doneOn && state.doneOn < end ? state.doneOn : end
    return [{ stepId: step.id, from: state.openedOn, until }]
  })
}

/**
 * The times in which every open step of a case stands still, in order: they move the
 * due date. A time that lasts has no end; one that ends on the day it begins is none.
 */
export function standstill(states: readonly StepState[], stops: readonly StepStop[]): Stop[] {
  const cuts = new Set<DateString>()
  for (const { openedOn, doneOn } of states) addAll(cuts, openedOn, doneOn)
  for (const { from, until } of stops) addAll(cuts, from, until)
  const days = [...cuts].sort()
  const found: { from: DateString; until: DateString | null }[] = []
  for (const [i, from] of days.entries()) {
    if (!isStill(states, stops, from)) continue
    const until = days[i + 1] ?? null
    const last = found[found.length - 1]
    if (last?.until === from) last.until = until
    else found.push({ from, until })
  }
  return found
}

/** Does the case stand still from this day on, until something changes? */
function isStill(
  states: readonly StepState[],
  stops: readonly StepStop[],
  day: DateString
): boolean {
  const open = states.filter((s) => covers(s.openedOn, s.doneOn, day))
  if (open.length === 0) return false
  return open.every((s) =>
    stops.some((stop) => stop.stepId === s.stepId && covers(stop.from, stop.until, day))
  )
}

function covers(from: DateString | null, until: DateString | null, day: DateString): boolean {
  return from !== null && from <= day && (until === null || day < until)
}

function addAll(set: Set<DateString>, ...days: (DateString | null)[]) {
  for (const day of days) if (day) set.add(day)
}

/** A notice outside the promise takes none of its days. */
function work(step: FlowStep): number {
  return step.noticeOutside ? 0 : step.minutes
}

/** For each step, the longest way through the flow that it is on, itself included. */
function longestWays(
  flow: readonly FlowStep[],
  weight: (step: FlowStep) => number
): Map<string, number> {
  const before = longestOver(flow, weight, (step) => step.after)
  const after = longestOver(flow, weight, (step) =>
    flow.filter((other) => other.after.includes(step.id)).map(({ id }) => id)
  )
  return new Map(
    flow.map((step) => [
      step.id,
      (before.get(step.id) ?? 0) + weight(step) + (after.get(step.id) ?? 0)
    ])
  )
}

/** For each step, the longest way over the steps that `next` names, itself left out. */
function longestOver(
  flow: readonly FlowStep[],
  weight: (step: FlowStep) => number,
  next: (step: FlowStep) => readonly string[]
): Map<string, number> {
  const found = new Map<string, number>()
  const measure = (step: FlowStep): number => {
    const known = found.get(step.id)
    if (known !== undefined) return known
    const ways = next(step).flatMap((id) => {
      const other = flow.find((one) => one.id === id)
      return other ? [measure(other) + weight(other)] : []
    })
    const longest = Math.max(0, ...ways)
    found.set(step.id, longest)
    return longest
  }
  for (const step of flow) measure(step)
  return found
}
