// Who works on a step? A dispatcher assigns it, a handler takes it over or hands it to a colleague.
// Whoever held it stays in the record: nobody can lose a case from hand to hand.
import { refuse, type Result } from '@/contract/failure'
import type { Output } from '@/contract/calls'
import { handlesFor, stepObstacle, type StepAction } from '@/domain/case/step-acts'
import { handlersAt } from '../../database/staff'
import { updateStep, type StepRecord } from '../../database/steps'
import { handUrgesOver } from '../../database/urges'
import { showCase } from '../case/act'
import { advance, type Move } from '../case/advance'
import { officeCaseByLaw } from '../case/lawful-end'
import type { LoadedCase } from '../case/load-case'
import { whatHappened } from '../case/what-happened'
import { stepName } from '../dispatch/step-name'
import { tellStaff } from '../dispatch/tell-staff'
import type { SignedIn, UseCase } from '../environment'
import { stepActor, stepFacts } from './act-on-step'

export const assignStep: UseCase<'dispatch.assign'> = async (context, input) =>
  hand(context, { ...input, action: 'assign' })

export const takeStep: UseCase<'step.take'> = async (context, input) =>
  hand(context, { ...input, action: 'take', handlerId: context.actor.personId, onlyIfFree: false })

interface Handing {
  readonly caseId: string
  readonly stepId: string
  readonly action: StepAction & ('assign' | 'take')
  readonly handlerId: string
  readonly onlyIfFree: boolean
}

async function hand(context: SignedIn, act: Handing): Promise<Result<Output<'dispatch.assign'>>> {
  const loaded = await officeCaseByLaw(context, act.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const step = loaded.steps.find((s) => s.step_id === act.stepId)
  const facts = step && stepFacts(context, loaded, step)
  if (!facts) return refuse('not-found', { field: 'stepId' })
  const stands = stepObstacle(facts, stepActor(context), act.action)
  if (stands) return refuse('obstacle', { detail: stands })
  if (act.onlyIfFree && step.handler_id) return whatHappened(context.db, act.caseId)
  if (step.handler_id === act.handlerId) return refuse('obstacle', { detail: 'same-handler' })
  if (!(await canHold(context, step, act.handlerId))) {
    return refuse('obstacle', { detail: 'other-department' })
  }
  const moved = await advance(context, loaded, handing(context, step, act))
  if (!moved.ok) return moved
  await tellHolder(context, loaded, step, act.handlerId)
  return showCase(context, moved.data)
}

/** True where somebody handles steps of this department at this office. */
async function canHold({ db }: SignedIn, step: StepRecord, handlerId: string): Promise<boolean> {
  const handlers = await handlersAt(db, step.office_id)
  const one = handlers.find(({ personId }) => personId === handlerId)
  return one !== undefined && handlesFor(one.departmentId, step.department_id)
}

/** Ids, not names: the view shows who they are, masked. */
function handing({ actor }: SignedIn, step: StepRecord, { action, handlerId }: Handing): Move {
  const asDispatcher = action === 'assign' && actor.roles.includes('dispatcher')
  const key = { caseId: step.case_id, stepId: step.step_id }
  return {
    action: 'assign',
    as: asDispatcher ? 'dispatcher' : 'handler',
    data: { step: step.step_id, from: step.handler_id, to: handlerId },
    write: async (db) => {
      await updateStep(db, key, { handler_id: handlerId })
      await handUrgesOver(db, key, handlerId)
    }
  }
}

/** Whoever gets it is told; whoever takes it knows. */
async function tellHolder(
  context: SignedIn,
  { record, guide }: LoadedCase,
  step: StepRecord,
  handlerId: string
): Promise<void> {
  await tellStaff(context, [handlerId], record, {
    kind: 'step-assigned',
    serviceName: guide.name,
    stepName: stepName(guide, step.step_id),
    code: record.code ?? '',
    due: step.due_on
  })
}
