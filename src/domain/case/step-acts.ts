// What may a handler do to one step now, and what stands in the way? ZJ-5, AL-45, ZJ-28.
import type { FlowStep, StopGround } from '../service/guide'
import type { DateString } from '../time/date'
import { decidingStep, isOpenStep, noticeUntil, type StepState } from './steps'
import type { CaseStatus } from './status'

export const stepActions = ['finish', 'stop', 'resume', 'take', 'assign'] as const
export type StepAction = (typeof stepActions)[number]

export type StepObstacle =
  | 'step-not-open'
  | 'step-stopped'
  | 'step-not-stopped'
  | 'step-decides'
  | 'other-department'
  | 'other-handler'
  | 'notice-running'
  | 'ground-not-allowed'

/** Who acts on a step. */
export interface StepActor {
  readonly personId: string
  /** True where the person has this role. */
  readonly handler: boolean
  readonly dispatcher: boolean
  /** The department somebody handles for; null for those who handle for all (一窗授权). */
  readonly departmentId: string | null
}

export interface StepFacts {
  readonly caseStatus: CaseStatus
  readonly flow: readonly FlowStep[]
  readonly step: FlowStep
  readonly state: StepState
  readonly handlerId: string | null
  readonly today: DateString
}

/** The actions of this person on this step, each with its obstacle if any; none for others. */
export function stepActionsFor(
  facts: StepFacts,
  actor: StepActor
): { action: StepAction; obstacle: StepObstacle | null }[] {
  if (!isOpenStep(facts.state) || !['in-progress', 'suspended'].includes(facts.caseStatus))
    return []
  const found: StepAction[] = []
  if (actor.handler && mayHandle(facts, actor)) {
    if (decidingStep(facts.flow)?.id !== facts.step.id) found.push('finish')
    found.push(facts.state.status === 'stopped' ? 'resume' : 'stop')
    if (facts.handlerId !== actor.personId) found.push('take')
  }
  if (actor.dispatcher || facts.handlerId === actor.personId) found.push('assign')
  return found.map((action) => ({ action, obstacle: stepObstacle(facts, actor, action) }))
}

/** Why this person can't do this to the step now; null where they can. */
export function stepObstacle(
  facts: StepFacts,
  actor: StepActor,
  action: StepAction,
  ground?: StopGround
): StepObstacle | null {
  if (!isOpenStep(facts.state)) return 'step-not-open'
  if (action === 'assign') {
    return actor.dispatcher || facts.handlerId === actor.personId ? null : 'other-handler'
  }
  if (!mayHandle(facts, actor)) return 'other-department'
  if (action === 'take') return null
  if (facts.handlerId !== null && facts.handlerId !== actor.personId) return 'other-handler'
  if (action === 'resume') return facts.state.status === 'stopped' ? null : 'step-not-stopped'
  if (facts.state.status === 'stopped') return 'step-stopped'
  return action === 'stop' ? stopObstacle(facts, ground) : finishObstacle(facts)
}

/** Does somebody who handles for this department, or for all (null), handle for that one? */
export function handlesFor(departmentId: string | null, department: string | null): boolean {
  return departmentId === null || departmentId === department
}

/**
 * The grounds on which a step may stand still: what the guide names, because the law requires it
 * there (ZJ-28), and a hearing, to which people have a right in any step (AL-45).
 */
export function stopGroundsOf(step: FlowStep): StopGround[] {
  return step.stopsClock ? [step.stopsClock, 'hearing'] : ['hearing']
}

function stopObstacle({ step }: StepFacts, ground?: StopGround): StepObstacle | null {
  return ground && !stopGroundsOf(step).includes(ground) ? 'ground-not-allowed' : null
}

function finishObstacle({ flow, step, state, today }: StepFacts): StepObstacle | null {
  if (decidingStep(flow)?.id === step.id) return 'step-decides'
  const until = noticeUntil(step, state.openedOn)
  return until !== null && today <= until ? 'notice-running' : null
}

function mayHandle({ step }: StepFacts, actor: StepActor): boolean {
  return handlesFor(actor.departmentId, step.department)
}
