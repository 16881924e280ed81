import type { Person } from '../../../make'
import { roomyTown, told, TUESDAY } from '../stories'
import { atWork, count, handlerOf, queue, type Office } from './offices'

let office: Office
let li: Person
let wang: Person

const service = 'pension-application'
const at = (person: Person, date: string, time = '10:00') => office.town.as(person).at(date, time)

beforeEach(async () => {
  const town = await roomyTown()
  const clerk = await town.staff(['clerk'])
  const dispatcher = await town.staff(['dispatcher'])
  office = { town, clerk, dispatcher }
  li = await handlerOf(town, 'human-resources', '李强')
  wang = await handlerOf(town, 'human-resources', '王建')
})
afterEach(() => office.town.drop())

describe('what the board shows', () => {
  test('what nobody holds waits in a queue of its own until somebody is given it', async () => {
    const { id: caseId } = await atWork(office, service)
    const board = at(office.dispatcher, TUESDAY, '11:00')
    const before = await board.must('dispatch.board', {})
    expect(before.list).toMatchObject({ group: 'unassigned', next: null })
    expect(before.list.rows.map(({ stepId }) => stepId).sort()).toEqual(['check', 'file'])
    expect(before.figures).toMatchObject({ since: '2026-10-01', received: 1, decided: 0, share: 0 })
    const given = { caseId, stepId: 'check', handlerId: li.id, onlyIfFree: true }
    const view = await board.must('dispatch.assign', given)
    expect(view.steps[0]).toMatchObject({ handler: '李*', mine: false })
    const after = await board.must('dispatch.board', { group: 'unassigned' })
    expect(after.list.rows.map(({ stepId }) => stepId)).toEqual(['file'])
    expect([count(after, 'unassigned'), count(after, 'all')]).toEqual([1, 2])
    expect(await told(at(li, TUESDAY, '11:01'))).toEqual(['step-assigned'])
  })

  test('each department is counted, with the lights and with who could handle for it', async () => {
    await atWork(office, service)
    await atWork(office, 'legal-aid')
    const board = await at(office.dispatcher, '2026-12-09').must('dispatch.board', {})
    const named = new Map(board.departments.map((one) => [one.id, one]))
    expect(named.get('human-resources')).toMatchObject({
      name: '人力资源和社会保障局',
      open: 2,
      unassigned: 2,
      overdue: 1,
      handlers: 2
    })
    expect(named.get('justice')).toMatchObject({ handlers: 0 })
    expect(board.figures.inHand).toBe(2)
    expect(board.figures.lights.overdue).toBeGreaterThanOrEqual(1)
  })

  test('a queue can be narrowed to a light and to a department', async () => {
    await atWork(office, service)
    await atWork(office, 'legal-aid')
    const board = at(office.dispatcher, '2026-12-03', '09:00')
    const yellow = await queue(board, 'all', { light: 'yellow', departmentId: 'human-resources' })
    expect(yellow.map(({ stepId, light }) => [stepId, light])).toEqual([
      ['check', 'yellow'],
      ['file', 'yellow']
    ])
    expect(await queue(board, 'red', { departmentId: 'human-resources' })).toEqual([])
    const overdue = await queue(at(office.dispatcher, '2026-12-09'), 'overdue')
    expect(overdue.find(({ stepId }) => stepId === 'check')).toMatchObject({
      due: '2026-12-08',
      workingDaysLeft: -1
    })
  })

  test('a step whose holder left, or that nobody could hold, falls into the catch-all', async () => {
    const { id: caseId } = await atWork(office, service)
    const board = at(office.dispatcher, TUESDAY, '11:00')
    for (const stepId of ['check', 'file']) {
      await board.must('dispatch.assign', { caseId, stepId, handlerId: li.id })
    }
    expect(await queue(board, 'ownerless')).toEqual([])
    await office.town.db.deleteFrom('staff').where('person_id', '=', li.id).execute()
    const rows = await queue(board, 'ownerless')
    expect(rows).toMatchObject([
      { stepId: 'check', handler: '李*', handlerGone: true },
      { stepId: 'file', handlerGone: true }
    ])
    expect(count(await board.must('dispatch.board', {}), 'ownerless')).toBe(2)
  })

  test('a case that runs without a step is not lost: it is in the catch-all', async () => {
    const { id: caseId } = await atWork(office, service)
    await office.town.db
      .updateTable('case_steps')
      .set({ status: 'done' })
      .where('case_id', '=', caseId)
      .execute()
    const rows = await queue(at(office.dispatcher, TUESDAY, '11:00'), 'ownerless')
    expect(rows).toMatchObject([{ caseId, stepId: null, handler: null }])
  })

  test('AL-44 what is decided and not handed over is seen before its ten days are over', async () => {
    const { id: caseId } = await atWork(office, 'sole-trader')
    const decided = at(li, TUESDAY, '15:00')
    await office.town.db
      .updateTable('staff')
      .set({ department_id: null })
      .where('person_id', '=', li.id)
      .execute()
    await decided.must('case.decide', { caseId, granted: true })
    const on = (date: string) => queue(at(office.dispatcher, date), 'not-delivered')
    expect(await on('2026-12-01')).toEqual([])
    expect(await on('2026-12-02')).toMatchObject([
      { caseId, status: 'decided', due: '2026-12-08', light: 'yellow', workingDaysLeft: 4 }
    ])
    expect(await on('2026-12-09')).toMatchObject([{ caseId, light: 'overdue' }])
  })

  test('a long queue comes a page at a time, and no row twice', async () => {
    const { id: caseId } = await atWork(office, service)
    const { db } = office.town
    const steps = db.selectFrom('case_steps').selectAll().where('step_id', '=', 'check')
    const step = await steps.executeTakeFirstOrThrow()
    const more = Array.from({ length: 60 }, (_, i) => ({ ...step, step_id: `more-${i}` }))
    await db.insertInto('case_steps').values(more).execute()
    const board = at(office.dispatcher, TUESDAY, '11:00')
    const first = (await board.must('dispatch.board', { group: 'all' })).list
    expect(first.rows).toHaveLength(50)
    const second = (await board.must('dispatch.board', { group: 'all', after: first.next! })).list
    expect(second.next).toBeNull()
    const ids = [...first.rows, ...second.rows].map(({ stepId }) => stepId)
    expect(new Set(ids).size).toBe(62)
    expect(first.rows[0]?.caseId).toBe(caseId)
  })

  test('who is not a dispatcher of this office sees nothing of it', async () => {
    await atWork(office, service)
    expect(await at(li, TUESDAY).refusal('dispatch.board', {})).toMatchObject({
      code: 'not-allowed'
    })
    const elsewhere = await office.town.staff(['dispatcher'], 'tonggong')
    const board = await at(elsewhere, TUESDAY, '11:00').must('dispatch.board', {})
    expect([board.figures.inHand, count(board, 'all'), board.departments]).toEqual([0, 0, []])
  })
})

describe('my steps', () => {
  test('mine come first, then what nobody of my department holds', async () => {
    const { id: caseId } = await atWork(office, service)
    const other = await atWork(office, 'legal-aid')
    const board = at(office.dispatcher, TUESDAY, '11:00')
    await board.must('dispatch.assign', { caseId, stepId: 'file', handlerId: li.id })
    const mine = await at(li, '2026-12-04').must('step.list', {})
    expect(mine.steps.map(({ stepId, mine: own, light }) => [stepId, own, light])).toEqual([
      ['file', true, 'yellow'],
      ['check', false, 'yellow']
    ])
    expect(mine.steps[0]).toMatchObject({ name: '王*', workingDaysLeft: 5, urged: false })
    const free = (await at(wang, '2026-12-04').must('step.list', {})).steps
    expect(free.map(({ stepId }) => stepId)).toEqual(['check'])
    expect(free.some((step) => step.caseId === other.id)).toBe(false)
  })
})
