// Until when must this case, and each of its steps, be done? One answer from the guide's limit, the
// steps, the stops and the extension: ZJ-5, ZJ-12, AL-42, AL-45, ZJ-28, AL-82.
import type { Guide } from '../service/guide'
import type { Calendar } from '../time/calendar'
import type { DateString } from '../time/date'
import { bindingLimit, deferredDue, dueDate, type CaseRules, type Run, type Stop } from './clock'
import {
  limitInWorkingDays,
  noticeStops,
  noticeUntil,
  standstill,
  stepDays,
  type StepState,
  type StepStop
} from './steps'

export interface ClockFacts {
  readonly guide: Pick<Guide, 'flow' | 'promised' | 'statutory'>
  /** Null before acceptance. */
  readonly acceptedOn: DateString | null
  /** Working days by which it was extended (AL-42). */
  readonly extendedDays: number
  readonly steps: readonly StepState[]
  readonly stops: readonly StepStop[]
}

/** The run of a whole case, with the date on which it would end had nothing moved it. */
export interface CaseRun extends Run {
  readonly provisional: boolean
  readonly unmoved: DateString
}

/** The run of a case as of today; null before acceptance and where no limit binds. */
export function caseRun(calendar: Calendar, facts: ClockFacts, today: DateString): CaseRun | null {
  const limit = bindingLimit(facts.guide)
  const from = facts.acceptedOn
  if (!from || !limit) return null
  const stops = caseStops(facts)
  const { date, provisional } = dueDate(calendar, from, limit, stops, today, facts.extendedDays)
  const unmoved = dueDate(calendar, from, limit, [], today).date
  return { from, due: date, stops: counted(stops, date), provisional, unmoved }
}

/** The times in which the whole case stands still, notices outside the promise among them. */
export function caseStops({ guide, steps, stops }: ClockFacts): Stop[] {
  return standstill(steps, [...stops, ...noticeStops(guide.flow, steps)])
}

/**
 * The run of one step from the day on which it opened; null while it waits, and without a limit. What
 * the case was given in addition (AL-42), its steps have as well.
 */
export function stepRun(
  calendar: Calendar,
  facts: ClockFacts,
  stepId: string,
  today: DateString
): Run | null {
  const limit = bindingLimit(facts.guide)
  const step = facts.guide.flow.find(({ id }) => id === stepId)
  const opened = facts.steps.find((s) => s.stepId === stepId)?.openedOn
  if (!step || !opened || !limit || !facts.acceptedOn) return null
  const whole = limitInWorkingDays(calendar, facts.acceptedOn, limit)
  const days = stepDays(facts.guide.flow, whole)[stepId] ?? 1
  // What a notice needs is not the department's work: its days count from the notice's end.
  const from = noticeUntil(step, opened) ?? opened
  const stops = facts.stops.filter((stop) => stop.stepId === stepId)
  const given = { days, unit: 'working-days' } as const
  const { date } = dueDate(calendar, from, given, stops, today, facts.extendedDays)
  return { from, due: date, stops: counted(stops, date) }
}

/** A stop that began when the time had run out is no part of the run (ZJ-43). */
function counted(stops: readonly Stop[], due: DateString): Stop[] {
  return stops.filter(({ from }) => from <= due)
}

/** Until when what is deferred may come where a case of this guide is accepted on a day (ZJ-11.2). */
export function deferredUntil(
  calendar: Calendar,
  guide: Pick<Guide, 'promised' | 'statutory'>,
  accepted: DateString,
  rules: CaseRules
): DateString {
  const limit = bindingLimit(guide)
  const end = limit && dueDate(calendar, accepted, limit, [], accepted).date
  return deferredDue(calendar, accepted, end, rules)
}
