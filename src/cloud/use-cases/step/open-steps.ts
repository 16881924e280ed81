// Work begins: the steps whose predecessors are done open together, each with a clock of its own (ZJ-5).
import type { Result } from '@/contract/failure'
import { answer } from '@/contract/failure'
import { openableSteps, standsStill } from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import { dateAt } from '@/domain/time/instant'
import type { CaseChanges, CaseRecord } from '../../database/cases'
import { loadCalendar } from '../../database/offered'
import { insertSteps, updateStep, type StepRecord } from '../../database/steps'
import { soleHandlers } from '../../database/staff'
import { advance } from '../case/advance'
import { asStates, clockFacts } from '../case/case-facts'
import { caseDates, stepDates } from '../case/case-clock'
import { loadCase, type LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/** An accepted case starts: its steps are written, and the first ones open (ZJ-5). */
export async function startWork(context: Context, record: CaseRecord): Promise<Result<CaseRecord>> {
  const loaded = await loadCase(context.db, record)
  const waiting = loaded.guide.flow.map((step) => waitingStep(record, step))
  const { steps, opened, changes } = await openingOf(context, { ...loaded, steps: waiting })
  return advance(context, loaded, {
    action: 'start',
    as: 'system',
    data: { steps: opened.map(({ step_id }) => step_id) },
    changes,
    write: (db) => insertSteps(db, steps)
  })
}

/**
 * What follows by itself when a step has changed: the next steps open, and the case stands still or
 * runs again with its open steps (AL-45). `record` is the case after the change.
 */
export async function followSteps(
  context: Context,
  record: CaseRecord
): Promise<Result<CaseRecord>> {
  if (record.status !== 'in-progress') return answer(record)
  const loaded = await loadCase(context.db, record)
  const { opened, changes } = await openingOf(context, loaded)
  if (opened.length > 0) {
    return advance(context, loaded, {
      action: 'open-steps',
      as: 'system',
      data: { steps: opened.map(({ step_id }) => step_id) },
      changes,
      write: async (db) => {
        for (const { case_id: caseId, step_id: stepId, ...row } of opened) {
          await updateStep(db, { caseId, stepId }, row)
        }
      }
    })
  }
  if (!standsStill(asStates(loaded.steps))) return answer(record)
  return advance(context, loaded, { action: 'suspend', as: 'system' })
}

/** The dates of a case whose steps or stops have changed. */
export async function movedDates(
  context: Context,
  loaded: LoadedCase
): Promise<ReturnType<typeof caseDates>> {
  return caseDates(await loadCalendar(context.db), clockFacts(loaded), dateAt(context.now))
}

interface Opening {
  /** All steps of the case, those that open already open. */
  readonly steps: readonly StepRecord[]
  readonly opened: readonly StepRecord[]
  /** The dates of the case, where a step opens. */
  readonly changes: CaseChanges
}

async function openingOf(context: Context, loaded: LoadedCase): Promise<Opening> {
  const { guide, record } = loaded
  const today = dateAt(context.now)
  const opening = openableSteps(guide.flow, asStates(loaded.steps))
  if (opening.length === 0) return { steps: loaded.steps, opened: [], changes: {} }
  const ids = new Set(opening.map(({ id }) => id))
  const handlers = await soleHandlers(context.db, record.office_id ?? '')
  const begun = loaded.steps.map((step) =>
    ids.has(step.step_id) ? openedStep(context, step, handlers) : step
  )
  const clock = clockFacts({ ...loaded, steps: begun })
  const calendar = await loadCalendar(context.db)
  const steps = begun.map((step) =>
    ids.has(step.step_id) ? { ...step, ...stepDates(calendar, clock, step.step_id, today) } : step
  )
  return {
    steps,
    opened: steps.filter(({ step_id }) => ids.has(step_id)),
    changes: caseDates(calendar, clock, today)
  }
}

function openedStep(
  { now }: Context,
  step: StepRecord,
  handlers: ReadonlyMap<string, string>
): StepRecord {
  const opened = { opened_on: dateAt(now), opened_at: new Date(now) }
  const handler_id = handlers.get(step.department_id) ?? null
  return { ...step, ...opened, handler_id, status: 'open' }
}

function waitingStep(record: CaseRecord, step: FlowStep): StepRecord {
  return {
    case_id: record.id,
    step_id: step.id,
    office_id: record.office_id ?? '',
    department_id: step.department,
    status: 'waiting',
    opened_on: null,
    opened_at: null,
    due_on: null,
    yellow_on: null,
    red_on: null,
    done_on: null,
    done_at: null,
    opinion: '',
    handler_id: null,
    told_light: null
  }
}
