import type { Person, Town } from '../../make'
import { tellingsOf, THURSDAY, WEDNESDAY, worker } from './errand-stories'
import { roomyTown, TUESDAY } from './stories'
import { onlyTelling, toCorrect } from './tell-stories'

let town: Town
let clerk: Person
let gridWorker: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk', 'handler'])
  gridWorker = await worker(town)
})
afterAll(() => town.drop())
// Each test has the worker's list to itself.
afterEach(async () => {
  await town.db.deleteFrom('tell_errands').execute()
  await town.db.deleteFrom('outbox').execute()
})

const day = (date = WEDNESDAY, time = '09:00', who = gridWorker) => town.as(who).at(date, time)

describe('a worker', () => {
  const opened = async () => {
    await toCorrect(town, clerk)
    await town.jobs(TUESDAY, '10:10')
    return (await onlyTelling(day())).id
  }

  test('of another grid, another office or another trade sees nothing and takes nothing', async () => {
    const errandId = await opened()
    const elsewhere = day(WEDNESDAY, '09:00', await worker(town, ['qiuchuan-south']))
    expect(await tellingsOf(elsewhere)).toEqual([])
    for (const call of ['errand.take', 'errand.told', 'errand.fail'] as const) {
      const input = { errandId, to: 'self', reason: 'road', nextTryOn: THURSDAY } as never
      expect(await elsewhere.refusal(call, input)).toMatchObject({ code: 'not-found' })
      const desk = day(WEDNESDAY, '09:00', clerk)
      expect(await desk.refusal(call, input)).toMatchObject({ code: 'not-allowed' })
    }
  })

  test('takes it once: of two at the same moment one wins', async () => {
    const errandId = await opened()
    const other = await worker(town)
    const scenes = [day(), day(WEDNESDAY, '09:00', other)]
    const answers = await Promise.all(scenes.map((s) => s.do('errand.take', { errandId })))
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true])
    const lists = await Promise.all(scenes.map(tellingsOf))
    expect(lists.map(({ length }) => length).sort()).toEqual([0, 1])
  })

  test('tells only what they have taken, and once', async () => {
    const errandId = await opened()
    const tell = { errandId, to: 'self' } as const
    expect(await day().refusal('errand.told', tell)).toMatchObject({ code: 'not-found' })
    await day().must('errand.take', { errandId })
    await day().must('errand.told', tell)
    expect(await day().refusal('errand.told', tell)).toMatchObject({ code: 'wrong-state' })
  })

  test('finds nobody home and comes again on another working day, not before', async () => {
    const errandId = await opened()
    await day().must('errand.take', { errandId })
    const fail = { errandId, reason: 'nobody-home' } as const
    const early = { ...fail, nextTryOn: WEDNESDAY } as never
    expect(await day().refusal('errand.fail', early)).toMatchObject({ detail: 'too-soon' })
    const late = { ...fail, nextTryOn: '2026-11-27' } as never
    expect(await day().refusal('errand.fail', late)).toMatchObject({ detail: 'after-due' })
    await day().must('errand.fail', { ...fail, nextTryOn: THURSDAY })
    const shown = await onlyTelling(day())
    expect(shown).toMatchObject({ mine: false, tries: 1, lastFailure: 'nobody-home', later: true })
    expect(shown.address).toBeNull()
    expect(await day().refusal('errand.take', { errandId })).toMatchObject({ detail: 'not-yet' })
    await day(THURSDAY).must('errand.take', { errandId })
  })

  test('gives no reason that is about things to carry', async () => {
    const errandId = await opened()
    await day().must('errand.take', { errandId })
    const fail = { errandId, reason: 'not-accepted', nextTryOn: THURSDAY } as never
    expect(await day().refusal('errand.fail', fail)).toMatchObject({ field: 'reason' })
  })
})
