// A department is done with its step: recorded, and what waits for it opens (ZJ-5).
import { dateAt } from '@/domain/time/instant'
import type { Database } from '../../database/connect'
import { updateStep } from '../../database/steps'
import type { Move } from '../case/advance'
import type { LoadedCase } from '../case/load-case'
import { closeUrges } from '../dispatch/close-urges'
import type { UseCase } from '../environment'
import { actOnStep } from './act-on-step'
import { followSteps, movedDates } from './open-steps'

export const finishStep: UseCase<'step.finish'> = (context, input) => {
  const today = dateAt(context.now)
  return actOnStep(
    context,
    { caseId: input.caseId, stepId: input.stepId, action: 'finish' },
    async (loaded) => {
      const done = { status: 'done' as const, done_on: today }
      const steps = loaded.steps.map((s) => (s.step_id === input.stepId ? { ...s, ...done } : s))
      return {
        action: 'finish-step',
        as: 'handler',
        data: { step: input.stepId, opinion: input.opinion },
        changes: await movedDates(context, { ...loaded, steps }),
        write: async (db: Database) => {
          const { actor, now } = context
          await updateStep(db, input, {
            ...done,
            done_at: new Date(now),
            opinion: input.opinion,
            handler_id: actor.personId
          })
          await closeUrges(context, db, input.caseId, input.stepId)
        },
        ...told({ ...loaded, steps }, input.stepId)
      }
    },
    (moved) => followSteps(context, moved)
  )
}

/** The last step says nothing of its own: the decision is told. */
function told({ guide, steps }: LoadedCase, stepId: string): Pick<Move, 'notice'> {
  const done = steps.filter(({ status }) => status === 'done').length
  const step = guide.flow.find(({ id }) => id === stepId)
  if (!step || done >= guide.flow.length) return {}
  const { name: serviceName, flow } = guide
  const notice = { kind: 'step-done', serviceName, stepName: step.name, done } as const
  return { notice: { ...notice, of: flow.length } }
}
