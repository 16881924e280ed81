// What every act on a step has in common: the case is of this office, the step is open, the actor is
// its handler. Two handlers of parallel steps do not stand in each other's way.
import type { Output } from '@/contract/calls'
import { refuse, type Result } from '@/contract/failure'
import {
  stepObstacle,
  type StepAction,
  type StepActor,
  type StepFacts
} from '@/domain/case/step-acts'
import type { StopGround } from '@/domain/service/guide'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord } from '../../database/cases'
import { TryAgain } from '../../database/errors'
import type { StepRecord } from '../../database/steps'
import { showCase } from '../case/act'
import { advance, type Move } from '../case/advance'
import { asStates } from '../case/case-facts'
import { officeCaseByLaw } from '../case/lawful-end'
import type { LoadedCase } from '../case/load-case'
import type { Context, SignedIn } from '../environment'

export interface StepAct {
  readonly caseId: string
  readonly stepId: string
  readonly action: StepAction
  readonly ground?: StopGround
}

/** Acts on one open step, lets follow what follows, and shows the case. */
export async function actOnStep(
  context: SignedIn,
  act: StepAct,
  plan: (loaded: LoadedCase, step: StepRecord) => Promise<Move>,
  after: (moved: CaseRecord) => Promise<Result<CaseRecord>>
): Promise<Result<Output<'case.show'>>> {
  const loaded = await officeCaseByLaw(context, act.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const step = loaded.steps.find((s) => s.step_id === act.stepId)
  const facts = step && stepFacts(context, loaded, step)
  if (!facts) return refuse('not-found', { field: 'stepId' })
  const stands = stepObstacle(facts, stepActor(context), act.action, act.ground)
  if (stands) return refuse('obstacle', { detail: stands, rule: ruleOf(act.action) })
  const moved = await advance(context, loaded, await plan(loaded, step))
  // Somebody has moved another step meanwhile; that does not stand in the way of this one.
  if (!moved.ok && moved.failure.code === 'conflict') throw new TryAgain()
  if (!moved.ok) return moved
  const last = await after(moved.data)
  return last.ok ? showCase(context, last.data) : last
}

/** The person who acts, as the rules for steps see them. */
export function stepActor({ actor }: SignedIn): StepActor {
  return {
    personId: actor.personId,
    handler: actor.roles.includes('handler'),
    dispatcher: actor.roles.includes('dispatcher'),
    departmentId: actor.departmentId
  }
}

/** A step with what decides on it; null where the guide knows it no more. */
export function stepFacts(
  context: Context,
  { record, guide, steps }: LoadedCase,
  row: StepRecord
): StepFacts | null {
  const step = guide.flow.find(({ id }) => id === row.step_id)
  const state = asStates(steps).find(({ stepId }) => stepId === row.step_id)
  if (!step || !state) return null
  return {
    caseStatus: record.status,
    flow: guide.flow,
    step,
    state,
    handlerId: row.handler_id,
    today: dateAt(context.now)
  }
}

function ruleOf(action: StepAction): string {
  return action === 'stop' || action === 'resume' ? 'AL-45' : 'ZJ-5'
}
