// A legal ground stops the clock of a step, with written notice of the time needed (AL-45, ZJ-28).
// The case stands still, and its due date moves, while every open step does.
import { answer, type Result } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { newId } from '../../database/new-id'
import { loadCalendar } from '../../database/offered'
import { endStop, insertStop, updateStep, type StopRecord } from '../../database/steps'
import { clockFacts } from '../case/case-facts'
import { stepDates } from '../case/case-clock'
import { stepName } from '../dispatch/step-name'
import type { UseCase } from '../environment'
import { actOnStep } from './act-on-step'
import { followSteps, movedDates } from './open-steps'

export const stopStep: UseCase<'step.stop'> = (context, input) => {
  const { caseId, stepId, ground, workingDays, note } = input
  return actOnStep(
    context,
    { caseId, stepId, ground, action: 'stop' },
    async ({ guide }) => ({
      action: 'stop-step',
      as: 'handler',
      data: { step: stepId, ground, workingDays, note },
      paper: {
        step: stepName(guide, stepId),
        ground,
        workingDays,
        reasons: note
      },
      notice: { kind: 'suspended', serviceName: guide.name, ground, workingDays },
      write: async (db) => {
        const from = dateAt(context.now)
        await insertStop(db, { id: newId(context.now), ...input, from })
        await updateStep(db, input, { status: 'stopped', handler_id: context.actor.personId })
      }
    }),
    (moved) => followSteps(context, moved)
  )
}

export const resumeStep: UseCase<'step.resume'> = (context, input) => {
  const today = dateAt(context.now)
  const { caseId, stepId } = input
  return actOnStep(
    context,
    { caseId, stepId, action: 'resume' },
    async (loaded) => {
      const stops = loaded.stops.map((stop) => ended(stop, stepId, today))
      const after = { ...loaded, stops }
      const dates = await movedDates(context, after)
      const calendar = await loadCalendar(context.db)
      return {
        action: 'resume-step',
        as: 'handler',
        data: dates.due_on ? { step: stepId, due: dates.due_on } : { step: stepId },
        changes: dates,
        notice: { kind: 'resumed', serviceName: loaded.guide.name, due: dates.due_on },
        write: async (db) => {
          await endStop(db, input, today)
          await updateStep(db, input, {
            status: 'open',
            ...stepDates(calendar, clockFacts(after), stepId, today)
          })
        }
      }
    },
    (moved): Promise<Result<CaseRecord>> => Promise.resolve(answer(moved))
  )
}

function ended(stop: StopRecord, stepId: string, today: StopRecord['from_on']): StopRecord {
  const open = stop.step_id === stepId && stop.until_on === null
  return open ? { ...stop, until_on: today } : stop
}
