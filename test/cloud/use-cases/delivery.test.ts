import { dateString } from '@/domain/time/date'
import type { Scene, Town } from '../../make'
import {
  accepted,
  ADDRESS,
  decide,
  GRID,
  home,
  makeCast,
  otherThan,
  shownErrand,
  tasksOf,
  THURSDAY,
  toBeBrought,
  WEDNESDAY,
  worker,
  type Cast
} from './errand-stories'
import { roomyTown, told, TUESDAY } from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

const evening = ({ resident }: Cast) => town.as(resident).at(TUESDAY, '20:00')

describe('the way of the result', () => {
  test('is the counter unless the resident says otherwise', async () => {
    const who = await makeCast(town)
    const { id: caseId } = await accepted(town, who)
    const view = await decide(town, who, caseId)
    expect(view).toMatchObject({ status: 'decided', errands: [] })
    // Ten working days after Wednesday, 25 November.
    expect(view.delivery).toEqual({ way: 'counter', due: '2026-12-09' })
  })

  test('ZJ-15 electronic is delivered with the decision, and equal to the paper', async () => {
    const who = await makeCast(town)
    const { id: caseId } = await accepted(town, who)
    const chosen = await evening(who).must('case.choose-delivery', { caseId, way: 'electronic' })
    expect(chosen.delivery.way).toBe('electronic')
    const view = await decide(town, who, caseId)
    expect(view.status).toBe('delivered')
    expect(view.papers.map(({ kind }) => kind)).toContain('decision')
    expect(view.timeline[0]).toMatchObject({ action: 'deliver', actorRole: 'system', actor: null })
    // One notice tells it, not two.
    expect((await told(evening(who)))[0]).toBe('decided')
  })

  test('ZJ-15 who has it brought on paper has the electronic one as well, at once', async () => {
    const { resident, caseId } = await toBeBrought(town)
    const view = await town.as(resident).at(WEDNESDAY, '10:05').must('case.show', { caseId })
    expect(view.status).toBe('decided')
    expect(view.papers.map(({ kind }) => kind)).toContain('decision')
  })

  test('ZJ-15 can be changed after the decision too, until somebody has set out', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const at = town.as(resident).at(WEDNESDAY, '12:00')
    const counter = await at.must('case.choose-delivery', { caseId, way: 'counter' })
    expect(counter).toMatchObject({ status: 'decided', errands: [], delivery: { way: 'counter' } })
    const again = await at.must('case.choose-delivery', { caseId, ...home })
    expect(again.errands).toMatchObject([{ status: 'open', address: ADDRESS }])
    expect(again.errands[0]!.id).not.toBe(errandId)
    await town
      .as(await worker(town))
      .at(WEDNESDAY, '13:00')
      .must('errand.take', {
        errandId: again.errands[0]!.id
      })
    expect(await at.refusal('case.choose-delivery', { caseId, way: 'electronic' })).toMatchObject({
      code: 'obstacle',
      detail: 'on-its-way',
      rule: 'ZJ-15'
    })
  })

  test('a clerk chooses for somebody without a phone, nobody else does', async () => {
    const who = await makeCast(town)
    const { id: caseId } = await accepted(town, who)
    const choice = { caseId, ...home }
    const desk = town.as(who.clerk).at(TUESDAY, '10:00')
    expect((await desk.must('case.choose-delivery', choice)).delivery.way).toBe('grid')
    const stranger = town.as(await town.resident()).at(TUESDAY, '10:00')
    expect((await stranger.refusal('case.choose-delivery', choice))?.code).toBe('not-found')
    const elsewhere = town.as(await town.staff(['clerk'], 'tonggong')).at(TUESDAY, '10:00')
    expect((await elsewhere.refusal('case.choose-delivery', choice))?.code).toBe('not-found')
    const handler = town.as(await town.staff(['handler'])).at(TUESDAY, '10:00')
    expect((await handler.refusal('case.choose-delivery', choice))?.code).toBe('not-found')
  })

  test('a grid worker is sent to a grid of the office and an address, or not at all', async () => {
    const who = await makeCast(town)
    const { id: caseId } = await accepted(town, who)
    const at = evening(who)
    const refusal = (more: object) =>
      at.refusal('case.choose-delivery', { caseId, ...home, ...more })
    expect(await refusal({ address: undefined })).toMatchObject({ field: 'address' })
    expect(await refusal({ gridId: undefined })).toMatchObject({ field: 'gridId' })
    expect(await refusal({ gridId: 'tonggong-east' })).toMatchObject({
      code: 'not-found',
      field: 'gridId'
    })
    const draft = await at.must('case.start', {
      serviceId: 'passport',
      answers: {},
      relativeId: null
    })
    expect(await refusal({ caseId: draft.id })).toMatchObject({ code: 'wrong-state' })
  })

  test('the grids of an office are there for anybody', async () => {
    const { grids } = await evening(await makeCast(town)).must('grid.list', {
      officeId: 'qiuchuan'
    })
    expect(grids.map(({ id }) => id)).toContain(GRID)
    expect(grids.length).toBeGreaterThanOrEqual(4)
  })
})

describe('a delivery by a grid worker', () => {
  test('opens with the decision, is handed over with both codes, and ends the case', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const me = await worker(town)
    const at = town.as(me).at(THURSDAY, '09:00')
    await at.must('errand.take', { errandId })
    const mine = (await tasksOf(at)).find(({ id }) => id === errandId)!
    const family = town.as(resident).at(THURSDAY, '09:40')
    const shown = await shownErrand(family, caseId, errandId)
    expect(shown).toMatchObject({ status: 'taken', workerName: '周*' })
    expect(mine.workerCode).toMatch(/^\d{6}$/)
    expect(mine.workerCode).not.toBe(shown.myCode)
    const one = await at.must('errand.hand-over', { errandId, code: shown.myCode! })
    expect(one).toMatchObject({ accepted: true, done: false })
    expect((await family.must('case.show', { caseId })).status).toBe('decided')
    const two = await family.must('errand.receive', { errandId, code: mine.workerCode! })
    expect(two).toMatchObject({ accepted: true, done: true })
    const view = await family.must('case.show', { caseId })
    expect(view.status).toBe('delivered')
    expect(view.errands).toMatchObject([{ status: 'done', handedOver: true, received: true }])
    expect(await told(family)).toEqual(
      expect.arrayContaining(['delivered', 'errand-on-its-way', 'decided'])
    )
    expect(await family.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
  })

  test('AL-44 has ten working days, and its light tells when they run out', async () => {
    const { errandId } = await toBeBrought(town)
    const me = await worker(town)
    const lightOn = async (date: string) => {
      const task = (await tasksOf(town.as(me).at(date, '09:00'))).find(({ id }) => id === errandId)
      return [task?.due, task?.light, task?.workingDaysLeft]
    }
    expect(await lightOn('2026-11-26')).toEqual(['2026-12-09', 'green', 9])
    expect(await lightOn('2026-12-03')).toEqual(['2026-12-09', 'yellow', 4])
    expect(await lightOn('2026-12-09')).toEqual(['2026-12-09', 'red', 0])
    expect(await lightOn('2026-12-10')).toEqual(['2026-12-09', 'overdue', -1])
  })

  test('the address is shown once the errand is taken, and to nobody else', async () => {
    const { clerk, caseId, errandId } = await toBeBrought(town)
    const [me, colleague] = [await worker(town), await worker(town)]
    const see = async (at: Scene) => (await tasksOf(at)).find(({ id }) => id === errandId)
    const before = await see(town.as(me).at(THURSDAY, '08:50'))
    expect(before).toMatchObject({ address: null, workerCode: null, name: '王*' })
    expect(before?.phone).toBe('138****0111')
    await town.as(me).at(THURSDAY, '09:00').must('errand.take', { errandId })
    expect((await see(town.as(me).at(THURSDAY, '09:05')))?.address).toBe(ADDRESS)
    expect(await see(town.as(colleague).at(THURSDAY, '09:05'))).toBeUndefined()
    const desk = await town.as(clerk).at(THURSDAY, '09:05').must('case.show', { caseId })
    expect(desk.errands).toMatchObject([{ address: null, myCode: null }])
    const { rows } = await town.database.pool.query(
      'select address_sealed from errands where id = $1',
      [errandId]
    )
    expect(JSON.stringify(rows)).not.toContain('东坑')
  })

  test('only who serves the grid sees and takes it', async () => {
    const { resident, errandId } = await toBeBrought(town)
    const other = town.as(await worker(town, ['qiuchuan-west'])).at(THURSDAY, '09:00')
    expect((await tasksOf(other)).map(({ id }) => id)).not.toContain(errandId)
    expect((await other.refusal('errand.take', { errandId }))?.code).toBe('not-found')
    const family = town.as(resident).at(THURSDAY, '09:00')
    expect((await family.refusal('errand.take', { errandId }))?.code).toBe('not-allowed')
    const stranger = town.as(await town.resident()).at(THURSDAY, '09:00')
    expect((await stranger.refusal('errand.receive', { errandId, code: '123456' }))?.code).toBe(
      'not-found'
    )
  })

  test('a signature stands for the code of somebody without a phone', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const at = town.as(await worker(town)).at(THURSDAY, '09:00')
    await at.must('errand.take', { errandId })
    expect(await at.refusal('errand.hand-over', { errandId })).toMatchObject({ field: 'code' })
    const done = await at.must('errand.hand-over', { errandId, signedBy: 'family' })
    expect(done).toMatchObject({ accepted: true, done: true })
    const view = await town.as(resident).at(THURSDAY, '12:00').must('case.show', { caseId })
    expect(view.status).toBe('delivered')
    expect(view.timeline[0]).toMatchObject({ action: 'deliver', actorRole: 'grid-worker' })
  })

  test('five wrong codes block the side that typed them, until tomorrow', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const me = await worker(town)
    const at = town.as(me).at(THURSDAY, '09:00')
    await at.must('errand.take', { errandId })
    const family = town.as(resident).at(THURSDAY, '09:10')
    const { myCode } = await shownErrand(family, caseId, errandId)
    const wrong = otherThan(myCode!)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => at.do('errand.hand-over', { errandId, code: wrong }))
    )
    const left = answers.flatMap((one) => (one.ok ? [one.data.triesLeft] : []))
    expect(left.sort()).toEqual([0, 1, 2, 3, 4])
    const refused = answers.flatMap((one) => (one.ok ? [] : [one.failure.code]))
    expect(refused).toEqual(['code-blocked', 'code-blocked', 'code-blocked'])
    expect((await at.refusal('errand.hand-over', { errandId, code: myCode! }))?.code).toBe(
      'code-blocked'
    )
    // The other side is not blocked by it, and tomorrow is another day.
    const task = (await tasksOf(at)).find(({ id }) => id === errandId)!
    await family.must('errand.receive', { errandId, code: task.workerCode! })
    const tomorrow = town.as(me).at('2026-11-27', '09:00')
    expect(await tomorrow.must('errand.hand-over', { errandId, code: myCode! })).toMatchObject({
      done: true
    })
  })

  test('a clerk who hands the result over at the counter calls the errand off', async () => {
    const { clerk, caseId } = await toBeBrought(town)
    const view = await town.as(clerk).at(THURSDAY, '09:00').must('case.deliver', { caseId })
    expect(view).toMatchObject({ status: 'delivered', errands: [] })
  })

  test('a grid worker delivers by handing over, never by saying so', async () => {
    const { caseId } = await toBeBrought(town)
    const at = town.as(await worker(town)).at(THURSDAY, '09:00')
    expect((await at.refusal('case.deliver', { caseId }))?.code).toBe('not-allowed')
  })
})

test('ZJ-30 it is free: no table and no answer has a price for it', async () => {
  const { errandId } = await toBeBrought(town)
  const at = town.as(await worker(town)).at(THURSDAY, '09:00')
  expect((await tasksOf(at)).find(({ id }) => id === errandId)?.feeYuan).toBe(0)
  const { rows } = await town.database.pool.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'public' and table_name in ('errands', 'errand_tries', 'grids', 'cases')`
  )
  const names = rows.map(({ name }) => name)
  expect(names).toContain('errands.resident_code')
  expect(names.filter((name) => /price|fee|yuan|cost|amount|paid/.test(name))).toEqual([])
})

test('AL-44 a next try lies before the end of the ten days', async () => {
  const { errandId } = await toBeBrought(town)
  const at = town.as(await worker(town)).at(THURSDAY, '09:00')
  await at.must('errand.take', { errandId })
  const fail = { errandId, reason: 'nobody-home' as const }
  const late = { ...fail, nextTryOn: dateString('2026-12-10') }
  expect(await at.refusal('errand.fail', late)).toMatchObject({
    code: 'obstacle',
    detail: 'after-due',
    rule: 'AL-44'
  })
  await at.must('errand.fail', { ...fail, nextTryOn: dateString('2026-12-09') })
})
