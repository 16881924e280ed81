// What the rules need to know of a case, made from its rows: for deciding, and for its clocks.
import type { CaseFacts } from '@/domain/case/available'
import type { ClockFacts } from '@/domain/case/case-clock'
import { filingObstacle } from '@/domain/case/filing'
import { decidingStep, type StepState } from '@/domain/case/steps'
import { dateAt } from '@/domain/time/instant'
import type { StepRecord, StopRecord } from '../../database/steps'
import type { Context } from '../environment'
import type { LoadedCase } from './load-case'

/** The facts on which the table's obstacles are decided. */
export function caseFacts(context: Context, loaded: LoadedCase): CaseFacts {
  const { record, guide, items, steps, extension } = loaded
  return {
    status: record.status,
    items,
    noticeGiven: record.correction_due !== null,
    today: dateAt(context.now),
    filing: record.status === 'draft' ? filingObstacle(guide, record.answers, items) : null,
    steps: asStates(steps),
    decidingStep: decidingStep(guide.flow)?.id ?? null,
    dueOn: record.due_on,
    extension: extension && { askedBy: extension.asked_by, granted: extension.granted },
    actorId: context.actor?.personId ?? null
  }
}

/** The facts from which the clocks of a case and of its steps are computed. */
export function clockFacts({
  record,
  guide,
  steps,
  stops
}: Pick<LoadedCase, 'record' | 'guide' | 'steps' | 'stops'>): ClockFacts {
  return {
    guide,
    acceptedOn: record.accepted_on,
    extendedDays: record.extended_days,
    steps: asStates(steps),
    stops: asStops(stops)
  }
}

/** Steps as the domain sees them. */
export function asStates(steps: readonly StepRecord[]): StepState[] {
  return steps.map((s) => ({
    stepId: s.step_id,
    status: s.status,
    openedOn: s.opened_on,
    doneOn: s.done_on
  }))
}

/** Stops as the clock counts them. */
function asStops(stops: readonly StopRecord[]): ClockFacts['stops'] {
  return stops.map((s) => ({ stepId: s.step_id, from: s.from_on, until: s.until_on }))
}
