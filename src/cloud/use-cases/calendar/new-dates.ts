// What does another schedule make of the dates of one open case? AL-82. The day by which it must be
// decided and those of its steps follow the calendar both ways; a day that a resident was given in
// writing to bring something only ever moves later (D: to the resident's advantage).
import { caseStops, deferredUntil } from '@/domain/case/case-clock'
import { lights, type CaseRules, type Light } from '@/domain/case/clock'
import { datedLight } from '@/domain/case/dated-light'
import { isOpenStep } from '@/domain/case/steps'
import { addWorkingDays, type Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { caseDates, stepDates, type ClockDates } from '../case/case-clock'
import { clockFacts } from '../case/case-facts'
import type { LoadedCase } from '../case/load-case'

/** The parts of a case on which its dates depend. */
export type DatedCase = Pick<LoadedCase, 'record' | 'guide' | 'steps' | 'stops'>

export interface Recount {
  /** The calendar before the changes and after them. */
  readonly before: Calendar
  readonly after: Calendar
  readonly today: DateString
  readonly rules: CaseRules
  /** The day of the one-time notice, where the case waits for a correction. */
  readonly noticeOn: DateString | null
  /** What the resident was last told of these very changes; null where they were not told yet. */
  readonly told: { readonly change: string; readonly to: DateString } | null
  /** The last of the changes. */
  readonly change: string
}

export interface DateMove {
  readonly from: DateString
  readonly to: DateString
}

export interface NewDates {
  /** The day by which the case must be decided, where it moves. */
  readonly due: DateMove | null
  readonly correction: DateMove | null
  readonly deferred: DateMove | null
  /** The dates of the case and of its open steps, where any of them changes. */
  readonly clock: (ClockDates & { readonly told_light: Light | null }) | null
  readonly steps: readonly ({
    readonly stepId: string
    readonly told_light: Light | null
  } & ClockDates)[]
}

/** The dates that change, each with what it was. */
export function newDates(one: DatedCase, recount: Recount): NewDates {
  const { record } = one
  const still = standsStill(one)
  const clock = still ? stillClock(one, recount) : changedClock(one, recount)
  const was = still ? stillDue(one, recount) : record.due_on
  return {
    due: clock && moveOf(was, clock.due_on),
    correction: correctionMove(one, recount),
    deferred: deferredMove(one, recount),
    clock: clock && { ...clock, told_light: toldLight(record, clock, recount) },
    steps: changedSteps(one, recount)
  }
}

/** Null where the dates are those that the schedule gives. */
function changedClock(one: DatedCase, recount: Recount): ClockDates | null {
  if (!one.record.accepted_on) return null
  const is = liveDates(one, recount.after, recount)
  return same(one.record, is) ? null : is
}

/** While a case stands still its date moves day by day: only what the schedule adds is told, once. */
function stillClock(one: DatedCase, recount: Recount): ClockDates | null {
  if (recount.told?.change === recount.change) return null
  const is = liveDates(one, recount.after, recount)
  return is.due_on === stillDue(one, recount) ? null : is
}

function stillDue(one: DatedCase, recount: Recount): DateString | null {
  return recount.told?.to ?? liveDates(one, recount.before, recount).due_on
}

function changedSteps(one: DatedCase, recount: Recount): NewDates['steps'] {
  const facts = clockFacts(one)
  return one.steps.filter(isOpenStep).flatMap((step) => {
    const on = (calendar: Calendar) => stepDates(calendar, facts, step.step_id, recount.today)
    const is = on(recount.after)
    if (same(step, is)) return []
    if (step.status === 'stopped' && same(on(recount.before), is)) return []
    return [{ stepId: step.step_id, told_light: toldLight(step, is, recount), ...is }]
  })
}

/** ZJ-11.3: as many working days from the notice on. */
function correctionMove({ record }: DatedCase, recount: Recount): DateMove | null {
  if (record.status !== 'awaiting-correction' || !recount.noticeOn) return null
  const days = recount.rules.correctionWorkingDays
  return laterMove(record.correction_due, addWorkingDays(recount.after, recount.noticeOn, days))
}

/** ZJ-11.2: as it would have been said on the day of acceptance. */
function deferredMove({ record, guide }: DatedCase, recount: Recount): DateMove | null {
  const { deferred_due: told, accepted_on: from } = record
  if (!told || !from) return null
  return laterMove(told, deferredUntil(recount.after, guide, from, recount.rules))
}

function liveDates(one: DatedCase, calendar: Calendar, { today }: Recount): ClockDates {
  return caseDates(calendar, clockFacts(one), today)
}

function standsStill(one: DatedCase): boolean {
  return caseStops(clockFacts(one)).some(({ until }) => until === null)
}

function same(one: ClockDates, other: ClockDates): boolean {
  return (
    one.due_on === other.due_on && one.yellow_on === other.yellow_on && one.red_on === other.red_on
  )
}

function moveOf(from: DateString | null, to: DateString | null): DateMove | null {
  return from && to && from !== to ? { from, to } : null
}

function laterMove(from: DateString | null, to: DateString): DateMove | null {
  return from && to > from ? { from, to } : null
}

/** The light that was told, or a better one: it is told again when it turns again. */
function toldLight(
  { told_light: told }: { readonly told_light: Light | null },
  dates: ClockDates,
  { today }: Recount
): Light | null {
  const now = datedLight(dates, today)
  return told && now && lights.indexOf(now) < lights.indexOf(told) ? now : told
}
