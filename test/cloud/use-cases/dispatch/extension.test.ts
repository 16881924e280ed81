import type { Person } from '../../../make'
import { roomyTown, told, TUESDAY } from '../stories'
import { atWork, handlerOf, queue, type Office } from './offices'

let office: Office
let li: Person
let town: Office['town']

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)
const more = { workingDays: 10, reasons: '要向外省核对以前的缴费记录' }

beforeAll(async () => {
  town = await roomyTown()
  office = {
    town,
    clerk: await town.staff(['clerk']),
    dispatcher: await town.staff(['dispatcher'])
  }
  li = await handlerOf(town, 'human-resources', '李强')
})
afterAll(() => town.drop())

async function running() {
  const resident = await town.resident()
  const { id: caseId } = await atWork(office, 'pension-application', resident)
  return { resident, caseId }
}

describe('more time', () => {
  test('AL-42 asked for by one, approved by another, told to the resident with reasons and date', async () => {
    const { resident, caseId } = await running()
    await at(li, '2026-12-10').must('case.ask-extension', { caseId, ...more })
    expect(await told(at(office.dispatcher, '2026-12-10'))).toContain('extension-asked')
    const home = at(resident, '2026-12-10', '18:00')
    expect((await home.must('case.show', { caseId })).extension).toBeNull()
    const [row] = await queue(at(office.dispatcher, '2026-12-10'), 'extensions')
    expect(row).toMatchObject({ caseId, extension: { workingDays: 10, askedBy: '李*' } })
    const view = await at(office.dispatcher, '2026-12-11').must('case.extend', { caseId })
    expect(view).toMatchObject({
      due: { date: '2027-01-06', movedFrom: '2026-12-22', extendedDays: 10, light: 'green' },
      extension: { granted: true }
    })
    expect(view.papers.map(({ kind }) => kind)).toContain('extension')
    expect((await told(home))[0]).toBe('extended')
    const own = await at(resident, '2026-12-11', '18:00').must('case.show', { caseId })
    expect(own.timeline.find(({ action }) => action === 'extend')).toMatchObject({
      rule: 'AL-42',
      facts: { reasons: more.reasons, due: '2027-01-06' }
    })
    expect((await at(resident, '2026-12-11').must('ledger.verify', { caseId })).intact).toBe(true)
    expect(await told(at(li, '2026-12-11'))).toContain('extension-granted')
  })

  test('AL-42 an extension reaches the open steps: their dates move with their case', async () => {
    const { caseId } = await running()
    const dues = async (date: string) => {
      const { steps } = await at(office.dispatcher, date, '18:00').must('case.show', { caseId })
      return Object.fromEntries(steps.map(({ id, due }) => [id, due]))
    }
    const before = await dues('2026-12-04')
    await at(li, '2026-12-04').must('case.ask-extension', { caseId, ...more, workingDays: 5 })
    await at(office.dispatcher, '2026-12-04').must('case.extend', { caseId })
    const after = await dues('2026-12-04')
    const open = Object.keys(before).filter((id) => before[id] !== null)
    expect(open.map((id) => [id, before[id], after[id]])).toEqual([
      ['check', '2026-12-08', '2026-12-15'],
      ['file', '2026-12-11', '2026-12-18']
    ])
    expect(await kept(caseId)).toEqual(open.map((id) => after[id]))
  })

  /** The dates that are stored with the open steps, by which lights turn. */
  async function kept(caseId: string) {
    const rows = await town.db
      .selectFrom('case_steps')
      .select('due_on')
      .where('case_id', '=', caseId)
      .where('status', '=', 'open')
      .orderBy('step_id')
      .execute()
    return rows.map(({ due_on }) => due_on)
  }

  test('AL-42 who asks does not approve', async () => {
    const both = await town.staff(['handler', 'dispatcher'])
    const { caseId } = await running()
    await at(both, TUESDAY, '14:00').must('dispatch.assign', {
      caseId,
      stepId: 'check',
      handlerId: both.id
    })
    await at(both, '2026-12-10').must('case.ask-extension', { caseId, ...more })
    expect(await at(both, '2026-12-10', '11:00').refusal('case.extend', { caseId })).toMatchObject({
      code: 'obstacle',
      detail: 'own-request',
      rule: 'AL-42'
    })
  })

  test('AL-42 once, by at most ten working days, and only while there is time', async () => {
    const { caseId } = await running()
    const ask = (date: string, workingDays = 10) =>
      at(li, date).refusal('case.ask-extension', { caseId, ...more, workingDays })
    expect(await ask('2026-12-10', 11)).toMatchObject({ code: 'invalid-input' })
    expect(await ask('2026-12-23')).toMatchObject({ detail: 'past-due' })
    expect(await ask('2026-12-22')).toBeNull()
    expect(await ask('2026-12-22')).toMatchObject({ detail: 'extension-asked' })
    const late = at(office.dispatcher, '2026-12-23')
    expect(await late.refusal('case.extend', { caseId })).toMatchObject({ detail: 'past-due' })
    const declined = { caseId, reasons: '已经超期，请马上办' }
    await late.must('case.decline-extension', declined)
    expect(await late.refusal('case.decline-extension', declined)).toMatchObject({
      detail: 'nothing-asked'
    })
    expect((await told(at(li, '2026-12-23', '11:00')))[0]).toBe('extension-declined')
  })

  test('AL-42 a second extension is not granted', async () => {
    const { caseId } = await running()
    await at(li, '2026-12-10').must('case.ask-extension', { caseId, ...more, workingDays: 3 })
    await at(office.dispatcher, '2026-12-10').must('case.extend', { caseId })
    expect(
      await at(li, '2026-12-11').refusal('case.ask-extension', { caseId, ...more })
    ).toMatchObject({ detail: 'extension-asked' })
  })

  test('who has nothing of it in hand does not ask for more time', async () => {
    const { caseId } = await running()
    const stranger = await handlerOf(town, 'health', '赵敏')
    expect(
      await at(stranger, '2026-12-10').refusal('case.ask-extension', { caseId, ...more })
    ).toMatchObject({ detail: 'other-handler' })
  })
})
