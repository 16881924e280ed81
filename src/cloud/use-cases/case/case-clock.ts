// The dates that a case and its steps keep: made anew whenever something moves them, so that lists
// and boards need not compute. ZJ-12, AL-42, AL-45, AL-82.
import { caseRun, stepRun, type ClockFacts } from '@/domain/case/case-clock'
import { lightDates } from '@/domain/case/clock'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'

/** The dates of a case or of a step; all null where no limit binds, or before it runs. */
export interface ClockDates {
  readonly due_on: DateString | null
  readonly yellow_on: DateString | null
  readonly red_on: DateString | null
}

const none: ClockDates = { due_on: null, yellow_on: null, red_on: null }

/** The dates of a whole case as of today. */
export function caseDates(calendar: Calendar, facts: ClockFacts, today: DateString): ClockDates {
  return datesOf(calendar, caseRun(calendar, facts, today), today)
}

/** The dates of one step as of today. */
export function stepDates(
  calendar: Calendar,
  facts: ClockFacts,
  stepId: string,
  today: DateString
): ClockDates {
  return datesOf(calendar, stepRun(calendar, facts, stepId, today), today)
}

function datesOf(
  calendar: Calendar,
  run: Parameters<typeof lightDates>[1] | null,
  today: DateString
): ClockDates {
  if (!run) return none
  const { yellowOn, redOn } = lightDates(calendar, run, today)
  return { due_on: run.due, yellow_on: yellowOn, red_on: redOn }
}
