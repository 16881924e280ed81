// The handler of the last step decides; whoever is denied is told why (AL-38). What follows is the
// result's way to the resident (ZJ-15, AL-44).
import type { CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { stepObstacle } from '@/domain/case/step-acts'
import { decidingStep } from '@/domain/case/steps'
import { dateAt } from '@/domain/time/instant'
import { updateStep } from '../../database/steps'
import { closeUrges } from '../dispatch/close-urges'
import type { SignedIn, UseCase } from '../environment'
import { afterDecision } from '../errand/after-decision'
import { stepActor, stepFacts } from '../step/act-on-step'
import { actAtOffice } from './act'
import type { Move } from './advance'
import { endWork } from './end-work'
import type { LoadedCase } from './load-case'

export const decideCase: UseCase<'case.decide'> = async (context, input) => {
  if (!input.granted && input.reasons.length < 2) {
    return refuse('invalid-input', { field: 'reasons', detail: 'empty' })
  }
  return actAtOffice(
    context,
    input.caseId,
    (loaded) => decision(context, loaded, input),
    (moved) => afterDecision(context, moved)
  )
}

function decision(
  context: SignedIn,
  loaded: LoadedCase,
  { granted, reasons }: CheckedInput<'case.decide'>
): Move | Failure {
  const stands = mayNotDecide(context, loaded)
  if (stands) return { code: 'obstacle', detail: stands, rule: 'AL-42' }
  const { guide } = loaded
  const today = dateAt(context.now)
  return {
    action: 'decide',
    as: 'handler',
    data: { granted: granted ? 'yes' : 'no', reasons },
    changes: { decided_on: today, granted, reasons: reasons || null },
    paper: { granted, reasons },
    notice: { kind: 'decided', serviceName: guide.name, granted },
    write: async (db, { id }) => {
      const step = decidingStep(guide.flow)
      const done = { status: 'done' as const, done_on: today, done_at: new Date(context.now) }
      const by = { opinion: reasons, handler_id: context.actor.personId }
      if (step) await updateStep(db, { caseId: id, stepId: step.id }, { ...done, ...by })
      await closeUrges(context, db, id, null)
    }
  }
}

/** At the counter; a grid worker's delivery needs both sides' codes (use-cases/errand). */
export const deliverCase: UseCase<'case.deliver'> = (context, { caseId }) =>
  actAtOffice(context, caseId, ({ guide }) => ({
    action: 'deliver',
    as: 'clerk',
    changes: { delivered_on: dateAt(context.now) },
    notice: { kind: 'delivered', serviceName: guide.name },
    write: (db, { id }) => endWork(context, db, id)
  }))

/** Only the handler of the deciding step decides: its department, and whoever holds it. */
function mayNotDecide(context: SignedIn, loaded: LoadedCase): string | null {
  const step = loaded.steps.find((s) => s.step_id === decidingStep(loaded.guide.flow)?.id)
  const facts = step && stepFacts(context, loaded, step)
  if (facts?.state.status !== 'open') return null
  const stands = stepObstacle(facts, stepActor(context), 'take')
  if (stands) return stands
  const other = facts.handlerId !== null && facts.handlerId !== context.actor.personId
  return other ? 'other-handler' : null
}
