import type { Person, Scene, Town } from '../../make'
import {
  atHome,
  booked,
  FRIDAY,
  leaveDeferrable,
  prepared,
  roomyTown,
  told,
  TUESDAY
} from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk', 'handler'])
})
afterAll(() => town.drop())

/** A residence permit for work: a contract that is looked at, and a photo that may come later. */
const permit = { serviceId: 'residence-permit', answers: { reason: 'work', 'half-year': 'yes' } }
const office = { officeId: 'qiuchuan' }
const desk = (date = TUESDAY, time = '09:00') => town.as(clerk).at(date, time)

async function filed(leave?: typeof leaveDeferrable, time = '19:30') {
  const resident = await town.resident()
  const home = town.as(resident).at(FRIDAY, time)
  const draft = await prepared(home, { ...permit, leave })
  const view = await home.must('case.file', { caseId: draft.id, ...office })
  return { resident, home, caseId: draft.id, view }
}

describe('filing online', () => {
  test('ZJ-6 a complete draft is filed without any visit, with its code, and its resident is told', async () => {
    const { home, view } = await filed()
    expect(view).toMatchObject({ status: 'received', channel: 'online', visits: 0 })
    expect(view.code).toMatch(/^QC20261120\d{6}$/)
    expect(view.timeline[0]).toMatchObject({ action: 'file', rule: 'ZJ-6', actorRole: 'resident' })
    expect(await told(home)).toEqual(['filed'])
    expect(await home.must('ledger.verify', { caseId: view.id })).toMatchObject({ intact: true })
  })

  test('ZJ-6 it is on the desk at once, with the working day by which somebody looks at it', async () => {
    const { caseId } = await filed()
    const on = async (date: string) =>
      (await desk(date).must('desk.show', {})).cases.find((one) => one.caseId === caseId)
    const monday = { channel: 'online', lookBy: '2026-11-23', workingDaysLeft: 0 }
    expect(await on('2026-11-23')).toMatchObject({ ...monday, light: 'red' })
    expect(await on(TUESDAY)).toMatchObject({ lookBy: '2026-11-23', light: 'overdue' })
  })

  test('ZJ-6 what was filed first is looked at first, and before everything else', async () => {
    const { caseId } = await filed(undefined, '21:00')
    const { cases } = await desk().must('desk.show', {})
    const filings = cases.filter(({ lookBy }) => lookBy !== null)
    expect(cases.slice(0, filings.length)).toEqual(filings)
    expect(filings.at(-1)?.caseId).toBe(caseId)
  })

  test.each(['review', 'ask', 'refuse'] as const)(
    'ZJ-6 the first thing that a clerk does to it is the look at it: %s',
    async (act) => {
      const { caseId, view } = await filed(leaveDeferrable)
      const acts = {
        review: () => desk().must('case.review', { caseId, ...right(view.items) }),
        ask: async () => {
          for (const { documentId, state } of view.items) {
            if (state !== 'have') continue
            await desk().must('case.review', { caseId, documentId, verdict: 'right' })
          }
          return desk().must('case.ask-for-correction', { caseId })
        },
        refuse: () =>
          desk().must('case.refuse', { caseId, reasons: '不归我们办', authority: '县公安局' })
      }
      await acts[act]()
      const { cases } = await desk().must('desk.show', {})
      expect(cases.find((one) => one.caseId === caseId)?.lookBy ?? null).toBeNull()
      const row = await record(caseId)
      expect(row.looked_at).not.toBeNull()
      expect((await desk().must('ledger.verify', { caseId })).intact).toBe(true)
    }
  )

  test('ZJ-11.2 what may come later does not keep anybody from filing', async () => {
    const { caseId, view } = await filed(leaveDeferrable)
    expect(view.readiness).toBe('deferrable-missing')
    for (const { documentId, state } of view.items) {
      if (state === 'have') {
        await desk().must('case.review', { caseId, documentId, verdict: 'right' })
      }
    }
    const accepted = await desk().must('case.accept-provisionally', { caseId, committed: true })
    expect(accepted).toMatchObject({ status: 'in-progress', visits: 0, committed: true })
  })

  test('ZJ-6 a booking that was open goes back: nobody has to come any more', async () => {
    const home = atHome(town, await town.resident())
    const draft = await prepared(home, permit)
    const { id: bookingId } = await booked(home, draft.id)
    await home.must('case.file', { caseId: draft.id, ...office })
    expect((await home.must('booking.show', { bookingId })).status).toBe('cancelled')
  })
})

describe('what is not filed', () => {
  test('ZJ-6 a channel that the guide closes is closed, and the legal basis is named', async () => {
    const home = atHome(town, await town.resident())
    const draft = await prepared(home, permit)
    await changeChannels({ online: false, counter: true, restriction: '《居住证暂行条例》第九条' })
    const refused = await home.refusal('case.file', { caseId: draft.id, ...office })
    expect(refused).toMatchObject({
      code: 'channel-closed',
      rule: 'ZJ-6',
      facts: { basis: '《居住证暂行条例》第九条' }
    })
    const shown = await home.must('case.show', { caseId: draft.id })
    const file = shown.actions.find(({ action }) => action === 'file')
    expect(file?.obstacle).toBe('channel-closed')
    await changeChannels({ online: true, counter: true, restriction: null })
  })

  test('ZJ-6 nothing is missing, and nothing is left to be brought', async () => {
    const home = atHome(town, await town.resident())
    const { id: caseId } = await prepared(home, permit)
    const contract = { caseId, documentId: 'labour-contract' }
    const refusal = () => home.refusal('case.file', { caseId, ...office })
    await home.must('case.supply', { ...contract, way: 'bring' })
    expect(await refusal()).toMatchObject({ code: 'obstacle', detail: 'documents-to-bring' })
    await home.must('case.supply', { ...contract, way: null })
    expect(await refusal()).toMatchObject({ code: 'obstacle', detail: 'documents-missing' })
  })

  test('ZJ-6 the questions are answered first', async () => {
    const home = atHome(town, await town.resident())
    const start = { serviceId: 'residence-permit', answers: {}, relativeId: null }
    const { id: caseId } = await home.must('case.start', start)
    expect((await home.refusal('case.file', { caseId, ...office }))?.code).toBe('answers-missing')
  })

  test('a draft of somebody else, an unknown office, one that does not take it, a second time', async () => {
    const { caseId, home } = await filed()
    const stranger = atHome(town, await town.resident())
    const code = async (scene: Scene, input: { caseId: string; officeId: string }) =>
      (await scene.refusal('case.file', input))?.code
    expect(await code(stranger, { caseId, ...office })).toBe('not-found')
    expect(await code(home, { caseId, ...office })).toBe('wrong-state')
    const other = await prepared(stranger, permit)
    expect(await code(stranger, { caseId: other.id, officeId: 'nowhere' })).toBe('not-found')
    await town.changeOffice('qiuchuan', { services: ['passport'] })
    expect(await code(stranger, { caseId: other.id, ...office })).toBe('service-not-here')
    await town.changeOffice('qiuchuan', { services: 'all' })
  })

  test('filed ten times at once it is filed once', async () => {
    const home = atHome(town, await town.resident())
    const { id: caseId } = await prepared(home, permit)
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => home.refusal('case.file', { caseId, ...office }))
    )
    expect(outcomes.filter((failure) => failure === null)).toHaveLength(1)
    const { timeline } = await home.must('case.show', { caseId })
    expect(timeline.filter(({ action }) => action === 'file')).toHaveLength(1)
  })
})

test('AL-32 what was filed online and not looked at is deemed accepted like anything else', async () => {
  const { caseId } = await filed()
  await town.jobs('2026-11-30', '00:05')
  const shown = await town.as(clerk).at('2026-11-30', '09:00').must('case.show', { caseId })
  expect(shown.timeline.map(({ action }) => action)).toContain('deem-accepted')
  expect(shown.status).toBe('in-progress')
})

function right(items: readonly { documentId: string; state: string }[]) {
  const { documentId } = items.find(({ state }) => state === 'have')!
  return { documentId, verdict: 'right' as const }
}

async function record(caseId: string) {
  return town.db
    .selectFrom('cases')
    .select('looked_at')
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow()
}

async function changeChannels(channels: object) {
  const { id } = { id: permit.serviceId }
  const { guide } = await town.db
    .selectFrom('services')
    .select('guide')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await town.db
    .updateTable('services')
    .set({ guide: JSON.stringify({ ...guide, channels }) })
    .where('id', '=', id)
    .execute()
}
