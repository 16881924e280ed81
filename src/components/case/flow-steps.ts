// What does each step look like in the picture of a flow: in a guide, and in a case on its way?
import type { Output } from '@/contract/calls'
import type { LaidStep } from '@/domain/case/flow-layout'
import type { FlowStep } from '@/domain/service/guide'
import { words } from '@/words'
import type { IconName } from '../icon'

type CaseStep = Output<'case.show'>['steps'][number]

/** One step, ready to be drawn. */
export interface DrawnStep extends LaidStep {
  readonly name: string
  readonly look: keyof typeof stepIcons | 'plan'
  /** The word of its state; null in a guide, where it has none. */
  readonly state: string | null
  /** Department, dates, what is special: a line each. */
  readonly lines: readonly string[]
}

export const stepIcons = {
  waiting: 'ring',
  open: 'clock',
  stopped: 'pause',
  done: 'ok',
  closed: 'bad',
  notice: 'flag',
  late: 'warn'
} as const satisfies Record<string, IconName>

/** The steps of a guide, with the names of their departments by id. */
export function planSteps(
  flow: readonly FlowStep[],
  departments: Readonly<Record<string, string>>
): DrawnStep[] {
  const { notice, stops } = words.flow
  return flow.map((step) => ({
    id: step.id,
    after: step.after,
    name: step.name,
    look: 'plan',
    state: null,
    lines: [
      departments[step.department] ?? '',
      step.noticeDays ? notice(step) : '',
      step.stopsClock ? stops(step.stopsClock) : ''
    ].filter(Boolean)
  }))
}

/** The steps of a case as they now are. */
export function caseSteps(steps: readonly CaseStep[]): DrawnStep[] {
  return steps.map((step) => {
    const look = stepLook(step)
    return {
      id: step.id,
      after: step.after,
      name: step.name,
      look,
      state: words.flow.states[look],
      lines: [stepWho(step), stepWhen(step)].filter(Boolean)
    }
  })
}

/** How a step stands, in the one way in which it is drawn and named everywhere. */
export function stepLook({
  status,
  light,
  noticeUntil
}: Pick<CaseStep, 'status' | 'light' | 'noticeUntil'>): keyof typeof stepIcons {
  if (status !== 'open') return status
  if (light === 'overdue') return 'late'
  return noticeUntil ? 'notice' : 'open'
}

/** The department, and whoever holds it there. */
export function stepWho({ department, handler }: Pick<CaseStep, 'department' | 'handler'>): string {
  return [department, handler].filter(Boolean).join(words.common.dot)
}

/** The one date that matters in its state. */
export function stepWhen(step: CaseStep): string {
  const { done, due, noticeUntil, stopped } = words.flow
  if (step.status === 'done') return step.doneOn ? done(step.doneOn) : ''
  if (step.status === 'stopped') return step.stop ? stopped(step.stop) : ''
  if (step.status === 'waiting' || step.status === 'closed') return ''
  if (step.noticeUntil) return noticeUntil(step.noticeUntil)
  return step.due ? due(step.due) : ''
}
