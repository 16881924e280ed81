import { dateString } from '@/domain/time/date'
import type { Town } from '../../make'
import {
  ADDRESS,
  asked,
  carried,
  GRID,
  shownErrand,
  tasksOf,
  THURSDAY,
  toBeBrought,
  toBeFetched,
  WEDNESDAY,
  worker
} from './errand-stories'
import { roomyTown, told } from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

describe('a try that failed', () => {
  test('says why, is told to the resident with the next day, and is open to all again', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const [me, colleague] = [await worker(town), await worker(town)]
    const at = town.as(me).at(THURSDAY, '09:00')
    await at.must('errand.take', { errandId })
    const failed = { errandId, reason: 'nobody-home' as const }
    const today = await at.refusal('errand.fail', { ...failed, nextTryOn: dateString(THURSDAY) })
    expect(today).toMatchObject({ code: 'obstacle', detail: 'too-soon' })
    const weekend = { ...failed, nextTryOn: dateString('2026-11-28') }
    expect(await at.refusal('errand.fail', weekend)).toMatchObject({ detail: 'day-off' })
    const later = town.as(me).at(THURSDAY, '09:20')
    await later.must('errand.fail', { ...failed, nextTryOn: dateString('2026-11-30') })
    const family = town.as(resident).at(THURSDAY, '10:00')
    expect(await shownErrand(family, caseId, errandId)).toMatchObject({
      status: 'open',
      tries: 1,
      lastFailure: 'nobody-home',
      nextTryOn: '2026-11-30',
      workerName: null,
      myCode: null
    })
    expect((await told(family))[0]).toBe('errand-failed')
    const friday = town.as(colleague).at('2026-11-27', '09:00')
    expect((await tasksOf(friday)).find(({ id }) => id === errandId)?.later).toBe(true)
    expect(await friday.refusal('errand.take', { errandId })).toMatchObject({ detail: 'not-yet' })
    await town.as(colleague).at('2026-11-30', '09:00').must('errand.take', { errandId })
  })

  test('takes the sides back: what was typed before counts for nothing', async () => {
    const { resident, caseId, errandId } = await toBeBrought(town)
    const at = town.as(await worker(town)).at(THURSDAY, '09:00')
    await at.must('errand.take', { errandId })
    const family = town.as(resident).at(THURSDAY, '09:10')
    const { myCode } = await shownErrand(family, caseId, errandId)
    await at.must('errand.hand-over', { errandId, code: myCode! })
    const failed = {
      errandId,
      reason: 'not-accepted' as const,
      nextTryOn: dateString('2026-11-27')
    }
    await at.must('errand.fail', failed)
    expect(await shownErrand(family, caseId, errandId)).toMatchObject({ handedOver: false })
  })

  test('is told by the worker who has taken it alone', async () => {
    const { errandId } = await toBeBrought(town)
    await town
      .as(await worker(town))
      .at(THURSDAY, '09:00')
      .must('errand.take', { errandId })
    const colleague = town.as(await worker(town)).at(THURSDAY, '09:30')
    const failed = { errandId, reason: 'road' as const, nextTryOn: dateString('2026-11-27') }
    expect((await colleague.refusal('errand.fail', failed))?.code).toBe('not-found')
    const over = { errandId, signedBy: 'self' as const }
    expect((await colleague.refusal('errand.hand-over', over))?.code).toBe('not-found')
  })
})

describe('at the same moment', () => {
  test('two workers take one errand: one has it, the other is told who', async () => {
    const { errandId } = await toBeBrought(town)
    const people = [await worker(town), await worker(town), await worker(town)]
    const outcomes = await Promise.all(
      people.map((one) => town.as(one).at(THURSDAY, '09:00').refusal('errand.take', { errandId }))
    )
    const refused = outcomes.flatMap((one) => one ?? [])
    expect(refused).toHaveLength(2)
    for (const failure of refused) {
      expect(failure).toMatchObject({ code: 'conflict', detail: 'run-errand' })
      expect(failure.facts).toMatchObject({ by: '周*', role: 'grid-worker' })
    }
  })

  test('both sides hand over: it is delivered once, and the history has no fork', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { resident, caseId, errandId } = await toBeBrought(town)
      const at = town.as(await worker(town)).at(THURSDAY, '09:00')
      await at.must('errand.take', { errandId })
      const family = town.as(resident).at(THURSDAY, '09:10')
      const { myCode } = await shownErrand(family, caseId, errandId)
      const task = (await tasksOf(at)).find(({ id }) => id === errandId)!
      const answers = await Promise.all([
        at.must('errand.hand-over', { errandId, code: myCode! }),
        family.must('errand.receive', { errandId, code: task.workerCode! })
      ])
      expect(answers.map(({ done }) => done).sort()).toEqual([false, true])
      const view = await family.must('case.show', { caseId })
      expect(view.status).toBe('delivered')
      expect(view.timeline.filter(({ action }) => action === 'deliver')).toHaveLength(1)
      expect(await family.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
      expect((await told(family)).filter((kind) => kind === 'delivered')).toHaveLength(1)
    }
  })

  test('a choice changed twice at once leaves one errand', async () => {
    const { resident, caseId } = await toBeBrought(town)
    const at = town.as(resident).at(WEDNESDAY, '12:00')
    const choice = { caseId, way: 'grid' as const, gridId: GRID, address: ADDRESS }
    await Promise.all([
      at.do('case.choose-delivery', choice),
      at.do('case.choose-delivery', { ...choice, address: '镇区 1 号' })
    ])
    const view = await at.must('case.show', { caseId })
    expect(view.errands).toHaveLength(1)
    expect(view.errands[0]!.status).toBe('open')
  })
})

describe('the call afterwards', () => {
  test('is on the list of the office until somebody has called, and once', async () => {
    const one = await toBeBrought(town)
    const { errandId } = one
    await carried(town, one)
    const dispatcher = town.as(await town.staff(['dispatcher'])).at(THURSDAY, '15:00')
    const { calls } = await dispatcher.must('errand.calls', {})
    const row = calls.find(({ id }) => id === errandId)
    expect(row).toMatchObject({ kind: 'deliver-result', workerName: '周*', signedOnPaper: false })
    expect(row?.phone).toBe('138****0111')
    const call = { errandId, satisfied: true, note: '收到了' }
    const elsewhere = town.as(await town.staff(['dispatcher'], 'tonggong')).at(THURSDAY, '15:00')
    expect((await elsewhere.refusal('errand.call-back', call))?.code).toBe('conflict')
    await dispatcher.must('errand.call-back', call)
    expect((await dispatcher.refusal('errand.call-back', call))?.code).toBe('conflict')
    const left = (await dispatcher.must('errand.calls', {})).calls.map(({ id }) => id)
    expect(left).not.toContain(errandId)
    // It is no event of the case: its history stays as it was.
    const family = town.as(one.resident).at(THURSDAY, '16:00')
    expect(await family.must('ledger.verify', { caseId: one.caseId })).toMatchObject({
      intact: true
    })
  })

  test('comes only after what is done', async () => {
    const { errandId } = await toBeBrought(town)
    const clerk = town.as(await town.staff(['clerk'])).at(THURSDAY, '15:00')
    const call = { errandId, satisfied: false, note: '' }
    expect((await clerk.refusal('errand.call-back', call))?.code).toBe('conflict')
  })
})

test('a worker’s list goes from grid to grid on the shortest way, the urgent first', async () => {
  const one = await toBeBrought(town)
  const far = await toBeFetched(town)
  await far.family.must('errand.cancel', { errandId: far.errandId })
  await far.family.must('errand.ask', { caseId: far.caseId, ...asked, gridId: 'qiuchuan-town' })
  const me = await worker(town, ['qiuchuan-west', GRID, 'qiuchuan-town'])
  const list = await town.as(me).at(THURSDAY, '08:30').must('errand.list', {})
  // The town is at the office's door; nothing waits in the west.
  expect(list.grids.map(({ id }) => id)).toEqual(['qiuchuan-town', GRID])
  expect(list.nextTryDays.slice(0, 2)).toEqual(['2026-11-27', '2026-11-30'])
  expect(list.grids[1]!.errands.map(({ id }) => id)).toContain(one.errandId)
  const nobody = await town
    .as(await worker(town, []))
    .at(THURSDAY, '08:30')
    .must('errand.list', {})
  expect(nobody.grids).toEqual([])
})
