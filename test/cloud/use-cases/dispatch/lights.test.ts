import type { Person } from '../../../make'
import { atHome, prepared, roomyTown, told, TUESDAY } from '../stories'
import { atWork, handlerOf, queue, type Office } from './offices'

let office: Office
let li: Person
let resident: Person
let town: Office['town']
let caseId: string

const at = (person: Person, date: string, time = '10:00') => town.as(person).at(date, time)

beforeEach(async () => {
  town = await roomyTown()
  office = {
    town,
    clerk: await town.staff(['clerk']),
    dispatcher: await town.staff(['dispatcher'])
  }
  li = await handlerOf(town, 'human-resources', '李强')
  resident = await town.resident()
  const view = await atWork(office, 'pension-application', resident)
  caseId = view.id
})
afterEach(() => town.drop())

/** A department with one handler needs no assigning: both steps are Li's. */
async function lights(date: string) {
  const view = await at(office.dispatcher, date, '12:00').must('case.show', { caseId })
  return view.timeline.filter(({ action }) => action === 'turn-light').map(({ facts }) => facts)
}

describe('lights turn by themselves', () => {
  test('ZJ-43 yellow, red and overdue are told once each, to who holds it and to the dispatcher', async () => {
    await town.jobs('2026-12-01', '23:00')
    expect(await lights('2026-12-01')).toEqual([])
    await town.jobs('2026-12-02', '00:01')
    await town.jobs('2026-12-02', '00:02')
    expect(await lights('2026-12-02')).toMatchObject([{ light: 'yellow', steps: ['check'] }])
    const mine = await told(at(li, '2026-12-02', '08:00'))
    expect(mine.filter((kind) => kind === 'light-turned')).toHaveLength(1)
    expect(await told(at(office.dispatcher, '2026-12-02', '08:00'))).toEqual(['light-watched'])
    await town.jobs('2026-12-08', '00:01')
    expect((await lights('2026-12-08'))[0]).toMatchObject({ light: 'red' })
    await town.jobs('2026-12-09', '00:01')
    await town.jobs('2026-12-09', '00:02')
    expect((await lights('2026-12-09'))[0]).toMatchObject({ light: 'overdue', steps: ['check'] })
    const urges = await queue(at(office.dispatcher, '2026-12-09'), 'urges')
    expect(urges).toMatchObject([
      { stepId: 'check', handler: '李*', urge: { reason: 'overdue', answerBy: '2026-12-10' } }
    ])
    expect(await told(at(li, '2026-12-09', '08:00'))).toContain('step-urged')
  })

  test('ZJ-43 after an outage only the light that is now is told, and the late step is urged once', async () => {
    await town.jobs('2026-12-01', '18:00')
    await town.jobs('2026-12-12', '08:00')
    const turned = await lights('2026-12-12')
    expect(turned).toMatchObject([{ light: 'overdue', whole: 'yellow', steps: ['check', 'file'] }])
    const urges = await queue(at(office.dispatcher, '2026-12-12', '09:00'), 'urges')
    const waiting = urges.map(({ stepId, urge }) => [stepId, urge?.reason, urge?.answerBy])
    // Made in one moment, they have no order of their own.
    expect(waiting.sort()).toEqual([
      ['check', 'overdue', '2026-12-14'],
      ['file', 'overdue', '2026-12-14']
    ])
    expect(urges[0]?.urge?.late).toBe(false)
    await town.jobs('2026-12-12', '08:05')
    expect(await lights('2026-12-12')).toHaveLength(1)
  })

  test('two machines at once turn a light once', async () => {
    await Promise.all([1, 2, 3].map(() => town.jobs('2026-12-09', '08:00')))
    expect(await lights('2026-12-09')).toHaveLength(1)
    expect(await queue(at(office.dispatcher, '2026-12-09', '09:00'), 'urges')).toHaveLength(1)
    const home = at(resident, '2026-12-09', '09:00')
    expect((await home.must('ledger.verify', { caseId })).intact).toBe(true)
  })

  test('ZJ-12 a promise that was not kept is told to the resident, once', async () => {
    await town.jobs('2026-12-22', '23:00')
    const home = () => at(resident, '2026-12-23', '09:00')
    expect(await told(home())).not.toContain('overdue')
    await town.jobs('2026-12-23', '00:01')
    await town.jobs('2026-12-23', '00:02')
    expect((await told(home())).filter((kind) => kind === 'overdue')).toHaveLength(1)
    const view = await home().must('case.show', { caseId })
    expect(view.timeline.some(({ action }) => action === 'turn-light')).toBe(false)
    expect(view.due?.light).toBe('overdue')
  })
})

async function filedOnFriday() {
  const home = atHome(town, await town.resident())
  const answers = { reason: 'work', 'half-year': 'yes' }
  const { id: caseId } = await prepared(home, { serviceId: 'residence-permit', answers })
  await home.must('case.file', { caseId, officeId: 'qiuchuan' })
  return caseId
}

describe('what waits at the counter', () => {
  test('ZJ-43 an online filing that nobody looked at within a working day is urged, once', async () => {
    const [seen, unseen] = [await filedOnFriday(), await filedOnFriday()]
    const [first] = (await at(office.clerk, '2026-11-23').must('case.show', { caseId: seen })).items
    const look = { caseId: seen, documentId: first!.documentId, verdict: 'right' as const }
    await at(office.clerk, '2026-11-23').must('case.review', look)
    const urges = async (date: string) =>
      (await queue(at(office.dispatcher, date), 'urges')).filter(({ stepId }) => stepId === null)
    await town.jobs('2026-11-23', '23:59')
    expect(await urges('2026-11-23')).toEqual([])
    await town.jobs(TUESDAY, '00:01')
    await Promise.all([town.jobs(TUESDAY, '00:02'), town.jobs(TUESDAY, '00:02')])
    expect(await urges(TUESDAY)).toMatchObject([
      {
        caseId: unseen,
        status: 'received',
        urge: { reason: 'not-looked-at', answerBy: '2026-11-25' }
      }
    ])
    const counter = await told(at(office.clerk, TUESDAY))
    expect(counter.filter((kind) => kind === 'case-urged')).toHaveLength(1)
    const watching = await told(at(office.dispatcher, TUESDAY))
    expect(watching.filter((kind) => kind === 'urge-watched')).toHaveLength(1)
  })

  test('ZJ-43 a result that lies is urged when its ten days are over, once (AL-44)', async () => {
    const { id } = await atWork(office, 'sole-trader')
    const all = await handlerOf(town, null, '孙悦')
    await at(all, TUESDAY, '15:00').must('case.decide', { caseId: id, granted: true })
    await town.jobs('2026-12-08', '12:00')
    expect(await queue(at(office.dispatcher, '2026-12-08'), 'urges')).toEqual([])
    await town.jobs('2026-12-09', '00:01')
    await town.jobs('2026-12-09', '00:02')
    const urges = await queue(at(office.dispatcher, '2026-12-09'), 'urges')
    expect(urges.filter(({ caseId: one }) => one === id)).toMatchObject([
      { stepId: null, status: 'decided', urge: { reason: 'not-delivered' } }
    ])
    const counter = at(office.clerk, '2026-12-09', '09:00')
    expect((await told(counter))[0]).toBe('case-urged')
    const mine = (await counter.must('case.show', { caseId: id })).urges[0]!
    expect(mine.mine).toBe(true)
    await counter.must('dispatch.report-back', { urgeId: mine.id, text: '已联系，今天来取' })
    await counter.must('case.deliver', { caseId: id })
    await town.jobs('2026-12-10', '00:01')
    const later = await queue(at(office.dispatcher, '2026-12-10'), 'urges')
    expect(later.filter(({ caseId: one }) => one === id)).toEqual([])
  })
})
