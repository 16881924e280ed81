// Work begins: the steps whose predecessors are done open together, each with a clock of its own (ZJ-5).
import type { Result } from '@/contract/failure'
import { answer } from '@/contract/failure'
import { openableSteps, standsStill } from '@/domain/case/steps'
import type { FlowStep } from '@/domain/service/guide'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
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
  const opening = await openingOf(context, { ...loaded, steps: waiting })
  return advance(context, loaded, {
    action: 'start',
    as: 'system',
    data: { steps: opening.steps.map(({ id }) => id) },
    changes: opening.changes,
    write: async (db) => {
      await insertSteps(db, waiting)
      await opening.write(db)
    }
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
  const opening = await openingOf(context, loaded)
  if (opening.steps.length > 0) {
    const opened = await advance(context, loaded, {
      action: 'open-steps',
      as: 'system',
      data: { steps: opening.steps.map(({ id }) => id) },
      changes: opening.changes,
      write: opening.write
    })
    return opened.ok ? followSteps(context, opened.data) : opened
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

async function openingOf(context: Context, loaded: LoadedCase) {
  const { guide, record } = loaded
  const today = dateAt(context.now)
  const steps = openableSteps(guide.flow, asStates(loaded.steps))
  const ids = new Set(steps.map(({ id }) => id))
  const opened = loaded.steps.map((step) =>
    ids.has(step.step_id) ? { ...step, status: 'open' as const, opened_on: today } : step
  )
  const after = { ...loaded, steps: opened }
  const calendar = await loadCalendar(context.db)
  const handlers = await soleHandlers(context.db, record.office_id ?? '')
  return {
    steps,
    changes: steps.length > 0 ? caseDates(calendar, clockFacts(after), today) : {},
    write: async (db: Database) => {
      for (const step of steps) {
        await updateStep(
          db,
          { caseId: record.id, stepId: step.id },
          {
            status: 'open',
            opened_on: today,
            opened_at: new Date(context.now),
            handler_id: handlers.get(step.department) ?? null,
            ...stepDates(calendar, clockFacts(after), step.id, today)
          }
        )
      }
    }
  }
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
