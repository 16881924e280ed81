import type { Person } from '../../../make'
import { roomyTown, told, TUESDAY } from '../stories'
import { atWork, handlerOf, queue, type Office } from './offices'

let office: Office
let li: Person
let wang: Person
let town: Office['town']

const service = 'pension-application'
const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

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

async function held(resident?: Person) {
  const { id: caseId } = await atWork(office, service, resident)
  const step = { caseId, stepId: 'check' }
  await at(office.dispatcher, TUESDAY, '11:00').must('dispatch.assign', {
    ...step,
    handlerId: li.id
  })
  return step
}

describe('urge and report back', () => {
  test('who is urged is told, answers, and the one who urged reads it', async () => {
    const resident = await town.resident()
    const step = await held(resident)
    const board = at(office.dispatcher, '2026-11-26')
    const ask = { ...step, note: '请今天答复进展', answerBy: '2026-11-27' }
    const urged = await board.must('dispatch.urge', ask)
    expect(urged.urges).toMatchObject([{ stepId: 'check', by: '周*', answer: null, mine: false }])
    expect(await board.refusal('dispatch.urge', ask)).toMatchObject({ detail: 'already-urged' })
    expect(await queue(board, 'urges')).toMatchObject([
      { handler: '李*', urge: { note: '请今天答复进展', late: false } }
    ])
    const later = at(li, '2026-11-26', '14:00')
    expect((await told(later))[0]).toBe('step-urged')
    expect(await later.must('step.list', {})).toMatchObject({ urges: 1 })
    const urgeId = urged.urges[0]!.id
    const answer = { urgeId, text: '材料在核，明天办完' }
    expect(await at(wang, '2026-11-26').refusal('dispatch.report-back', answer)).toMatchObject({
      code: 'not-allowed'
    })
    const answered = await later.must('dispatch.report-back', answer)
    expect(answered.urges).toMatchObject([{ answer: '材料在核，明天办完' }])
    expect(await later.refusal('dispatch.report-back', answer)).toMatchObject({
      detail: 'already-answered'
    })
    expect((await told(at(office.dispatcher, '2026-11-26', '15:00')))[0]).toBe('reported-back')
    expect(await queue(at(office.dispatcher, '2026-11-26', '15:00'), 'urges')).toEqual([])
  })

  test('nothing of it reaches the resident', async () => {
    const resident = await town.resident()
    const step = await held(resident)
    const ask = { ...step, note: '内部催办', answerBy: '2026-11-27' }
    await at(office.dispatcher, '2026-11-26').must('dispatch.urge', ask)
    const home = at(resident, '2026-11-26', '18:00')
    const view = await home.must('case.show', { caseId: step.caseId })
    expect(view.urges).toEqual([])
    expect(JSON.stringify(view)).not.toContain('内部催办')
    expect(JSON.stringify(await home.must('notice.list', {}))).not.toContain('内部催办')
  })

  test('the answer is due soon: not yesterday, not in a month', async () => {
    const step = await held()
    const board = at(office.dispatcher, '2026-11-26')
    for (const answerBy of ['2026-11-25', '2026-12-11']) {
      expect(
        await board.refusal('dispatch.urge', { ...step, note: '请答复', answerBy })
      ).toMatchObject({ code: 'invalid-input', field: 'answerBy' })
    }
  })

  test('who takes the step over answers; a finished step answers by itself', async () => {
    const step = await held()
    const ask = { ...step, note: '请答复', answerBy: '2026-11-27' }
    await at(office.dispatcher, '2026-11-26').must('dispatch.urge', ask)
    const taken = await at(wang, '2026-11-26', '11:00').must('step.take', step)
    expect(taken.urges).toMatchObject([{ mine: true }])
    expect(
      await at(li, '2026-11-26', '11:01').must('case.show', { caseId: step.caseId })
    ).toMatchObject({ urges: [{ mine: false }] })
    const done = await at(wang, '2026-11-26', '12:00').must('step.finish', step)
    expect(done.urges).toMatchObject([{ answer: '这个环节已经办完。', mine: false }])
    expect(
      (await at(wang, '2026-11-26', '12:01').must('ledger.verify', { caseId: step.caseId })).intact
    ).toBe(true)
  })
})
