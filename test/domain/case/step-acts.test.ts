import {
  stepActionsFor,
  stepObstacle,
  type StepActor,
  type StepFacts
} from '@/domain/case/step-acts'
import type { FlowStep } from '@/domain/service/guide'
import { dateString } from '@/domain/time/date'

const step: FlowStep = { id: 'test', name: '', department: 'health', after: [], minutes: 30 }
const last: FlowStep = { ...step, id: 'decide', after: ['test'] }
const opened = dateString('2026-12-01')

const facts: StepFacts = {
  caseStatus: 'in-progress',
  flow: [step, last],
  step,
  state: { stepId: 'test', status: 'open', openedOn: opened, doneOn: null },
  handlerId: null,
  today: opened
}
const actor: StepActor = {
  personId: 'me',
  handler: true,
  dispatcher: false,
  departmentId: 'health'
}
const stopped: StepFacts = { ...facts, state: { ...facts.state, status: 'stopped' } }

test('ZJ-5 a step is finished by a handler of its department who holds it, or when nobody does', () => {
  expect(stepObstacle(facts, actor, 'finish')).toBeNull()
  expect(stepObstacle({ ...facts, handlerId: 'me' }, actor, 'finish')).toBeNull()
  expect(stepObstacle({ ...facts, handlerId: 'other' }, actor, 'finish')).toBe('other-handler')
  const tax = { ...actor, departmentId: 'tax' }
  expect(stepObstacle(facts, tax, 'finish')).toBe('other-department')
  expect(stepObstacle(facts, { ...actor, departmentId: null }, 'finish')).toBeNull()
})

test('ZJ-5 a step that waits or is done is not touched', () => {
  for (const status of ['waiting', 'done', 'closed'] as const) {
    const shut = { ...facts, state: { ...facts.state, status } }
    expect(stepActionsFor(shut, actor)).toEqual([])
    expect(stepObstacle(shut, actor, 'finish')).toBe('step-not-open')
  }
})

test('the deciding step is decided, not ticked off', () => {
  const deciding = { ...facts, step: last, state: { ...facts.state, stepId: 'decide' } }
  expect(stepObstacle(deciding, actor, 'finish')).toBe('step-decides')
  expect(stepActionsFor(deciding, actor).map(({ action }) => action)).not.toContain('finish')
})

test('ZJ-28 only the ground that the guide names stops a step, or a hearing', () => {
  expect(stepObstacle(facts, actor, 'stop', 'testing')).toBe('ground-not-allowed')
  expect(stepObstacle(facts, actor, 'stop', 'hearing')).toBeNull()
  const tested = { ...facts, step: { ...step, stopsClock: 'testing' as const } }
  expect(stepObstacle(tested, actor, 'stop', 'testing')).toBeNull()
  expect(stepObstacle(tested, actor, 'stop', 'commissioned-report')).toBe('ground-not-allowed')
})

test('AL-45 what stands still is resumed before anything else', () => {
  expect(stepObstacle(stopped, actor, 'finish')).toBe('step-stopped')
  expect(stepObstacle(stopped, actor, 'stop', 'hearing')).toBe('step-stopped')
  expect(stepObstacle(stopped, actor, 'resume')).toBeNull()
  expect(stepObstacle(facts, actor, 'resume')).toBe('step-not-stopped')
})

test('a public notice hangs for all of its days', () => {
  const notice = { ...facts, step: { ...step, noticeDays: 7 } }
  const on = (day: string) => stepObstacle({ ...notice, today: dateString(day) }, actor, 'finish')
  expect(on('2026-12-08')).toBe('notice-running')
  expect(on('2026-12-09')).toBeNull()
})

test('a dispatcher assigns any open step; a handler hands on what they hold, or takes what nobody does', () => {
  const names = (f: StepFacts, who: StepActor) => stepActionsFor(f, who).map((a) => a.action)
  const dispatcher = { ...actor, handler: false, dispatcher: true }
  expect(names(facts, dispatcher)).toEqual(['assign'])
  expect(names(facts, actor)).toEqual(['finish', 'stop', 'take'])
  expect(names({ ...facts, handlerId: 'me' }, actor)).toEqual(['finish', 'stop', 'assign'])
  expect(stepObstacle({ ...facts, handlerId: 'other' }, actor, 'assign')).toBe('other-handler')
})
