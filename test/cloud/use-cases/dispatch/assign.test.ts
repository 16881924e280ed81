import type { Person } from '../../../make'
import { roomyTown, told, TUESDAY } from '../stories'
import { atWork, handlerOf, type Office } from './offices'

let office: Office
let li: Person
let wang: Person
let town: Office['town']

const service = 'pension-application'
const at = (person: Person, time = '11:00') => town.as(person).at(TUESDAY, time)

beforeAll(async () => {
  town = await roomyTown()
  office = {
    town,
    clerk: await town.staff(['clerk']),
    dispatcher: await town.staff(['dispatcher'])
  }
  li = await handlerOf(town, 'human-resources', '李强')
  wang = await handlerOf(town, 'human-resources', '王建')
})
afterAll(() => town.drop())

describe('from hand to hand', () => {
  test('ZJ-12 whoever held a step stays in the record, and the resident sees who holds it', async () => {
    const resident = await town.resident()
    const { id: caseId } = await atWork(office, service, resident)
    const step = { caseId, stepId: 'check' }
    await at(office.dispatcher).must('dispatch.assign', { ...step, handlerId: li.id })
    await at(li, '11:10').must('dispatch.assign', { ...step, handlerId: wang.id })
    const taken = await at(li, '11:20').must('step.take', step)
    expect(taken.steps[0]).toMatchObject({ handler: '李*', mine: true })
    const hands = taken.timeline.filter(({ action }) => action === 'assign')
    expect(hands.map(({ facts, actorRole }) => [facts.from, facts.to, actorRole])).toEqual([
      ['王*', '李*', 'handler'],
      ['李*', '王*', 'handler'],
      [undefined, '李*', 'dispatcher']
    ])
    const own = await town.as(resident).at(TUESDAY, '12:00').must('case.show', { caseId })
    expect(own.steps[0]?.handler).toBe('李*')
    expect(own.timeline.some(({ action }) => action === 'assign')).toBe(false)
    expect((await at(resident, '12:00').must('ledger.verify', { caseId })).intact).toBe(true)
    expect(await told(at(wang, '12:00'))).toContain('step-assigned')
  })

  test('a step goes to nobody who can not handle it', async () => {
    const { id: caseId } = await atWork(office, service)
    const step = { caseId, stepId: 'check' }
    const stranger = await handlerOf(town, 'health', '赵敏')
    const board = at(office.dispatcher)
    expect(
      await board.refusal('dispatch.assign', { ...step, handlerId: stranger.id })
    ).toMatchObject({ code: 'obstacle', detail: 'other-department' })
    expect(await at(stranger).refusal('step.take', step)).toMatchObject({
      detail: 'other-department'
    })
    const elsewhere = await town.staff(['handler'], 'tonggong')
    expect(
      await board.refusal('dispatch.assign', { ...step, handlerId: elsewhere.id })
    ).toMatchObject({ code: 'obstacle' })
    await board.must('dispatch.assign', { ...step, handlerId: li.id })
    expect(await board.refusal('dispatch.assign', { ...step, handlerId: li.id })).toMatchObject({
      detail: 'same-handler'
    })
    expect(
      await at(wang).refusal('dispatch.assign', { ...step, handlerId: wang.id })
    ).toMatchObject({ detail: 'other-handler' })
  })

  test('two dispatchers assign at once: one wins, the other is told what happened', async () => {
    const second = await town.staff(['dispatcher'])
    for (let round = 0; round < 5; round += 1) {
      const { id: caseId } = await atWork(office, service)
      const step = { caseId, stepId: 'check', onlyIfFree: true }
      const answers = await Promise.all([
        at(office.dispatcher).do('dispatch.assign', { ...step, handlerId: li.id }),
        at(second).do('dispatch.assign', { ...step, handlerId: wang.id })
      ])
      const lost = answers.flatMap((one) => (one.ok ? [] : [one.failure]))
      expect(lost).toMatchObject([{ code: 'conflict', detail: 'assign', facts: { by: '周*' } }])
      const view = await at(office.dispatcher, '11:30').must('case.show', { caseId })
      const hands = view.timeline.filter(({ action }) => action === 'assign')
      expect(hands.map(({ facts }) => facts.to)).toEqual([view.steps[0]?.handler])
    }
  })

  test('the one with the least to do is offered first', async () => {
    const { id: caseId } = await atWork(office, service)
    const board = at(office.dispatcher)
    const before = (await board.must('dispatch.handlers', { departmentId: 'human-resources' }))
      .handlers
    const least = before[0]!
    expect(before.every(({ open }) => open >= least.open)).toBe(true)
    for (const stepId of ['check', 'file']) {
      await board.must('dispatch.assign', { caseId, stepId, handlerId: least.id })
    }
    const after = (await board.must('dispatch.handlers', { departmentId: 'human-resources' }))
      .handlers
    expect(after.find(({ id }) => id === least.id)?.open).toBe(least.open + 2)
    expect(after.map(({ name }) => name).sort()).toEqual(['李强', '王建'])
  })
})
