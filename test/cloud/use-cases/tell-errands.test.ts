import { endTellings } from '@/cloud/use-cases/errand/end-tellings'
import { tellByErrand } from '@/cloud/use-cases/errand/tell-by-errand'
import type { NoticeContent } from '@/domain/notice/notice'
import { at, type Person, type Town } from '../../make'
import { tellingsOf, THURSDAY, WEDNESDAY, worker } from './errand-stories'
import { atHome, booked, prepared, roomyTown, TUESDAY } from './stories'
import { home, keptPerson, toCorrect, toRefuse, withoutPhone } from './tell-stories'

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
const deliver = (date = TUESDAY, time = '10:10') => town.jobs(date, time)
const outboxOf = (personId: string) =>
  town.db
    .selectFrom('outbox')
    .select(['status', 'channel'])
    .where('person_id', '=', personId)
    .execute()

/** The one thing that there is to tell. */
async function only(scene = day()) {
  const tellings = await tellingsOf(scene)
  expect(tellings).toHaveLength(1)
  return tellings[0]!
}

describe('somebody without a phone', () => {
  test('is told by the grid worker of where they live, with all that is wrong', async () => {
    const { view, wrong, person } = await toCorrect(town, clerk)
    await deliver()
    const waiting = await only()
    expect(waiting).toMatchObject({
      kind: 'tell',
      name: '吴*',
      content: null,
      problems: [],
      address: null,
      due: THURSDAY,
      feeYuan: 0
    })
    await day().must('errand.take', { errandId: waiting.id })
    expect(await only()).toMatchObject({
      mine: true,
      address: home.address,
      content: { kind: 'correction-asked', count: 1 },
      problems: [{ name: wrong.name, problem: 'wrong', reason: '没有签名' }]
    })
    await day().must('errand.told', { errandId: waiting.id, to: 'self' })
    expect(await tellingsOf(day())).toEqual([])
    expect(await outboxOf(person.id)).toEqual([{ status: 'sent', channel: 'errand' }])
    const shown = await day(WEDNESDAY, '10:00', clerk).must('case.show', { caseId: view.id })
    expect(shown.timeline[0]).toMatchObject({
      action: 'tell',
      actor: '周*',
      actorRole: 'grid-worker',
      facts: { to: 'self', group: 'documents' }
    })
    const { read_at } = await town.db
      .selectFrom('notices')
      .select('read_at')
      .where('person_id', '=', person.id)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow()
    expect(read_at).not.toBeNull()
  })

  test('has one errand for a notice, however often the jobs run', async () => {
    const { person } = await toCorrect(town, clerk)
    await deliver()
    await deliver(TUESDAY, '10:20')
    const { id: noticeId, content } = await lastNotice(person.id)
    const context = { ...around(TUESDAY, '10:30') }
    expect(await tellByErrand(context, { personId: person.id, noticeId, content })).toEqual({
      is: 'sent'
    })
    await only()
  })

  test('who lives nobody knows where can’t be told: no errand, and it is said why', async () => {
    const resident = await town.resident()
    const content = { kind: 'decided', serviceName: '居住证', granted: true } as const
    const toTell = { personId: resident.id, noticeId: resident.id, content }
    const sent = await tellByErrand(around(TUESDAY, '10:30'), toTell)
    expect(sent).toEqual({ is: 'refused', why: 'no-home' })
  })

  test('is reminded of what was not told yet instead of hearing it twice', async () => {
    const { view, person } = await toCorrect(town, clerk)
    await deliver()
    const content = {
      kind: 'correction-due',
      serviceName: view.serviceName,
      count: 1,
      due: '2026-12-01'
    } as unknown as NoticeContent
    const noticeId = await writeNotice(person.id, view.id, content)
    await tellByErrand(around(WEDNESDAY, '08:00'), { personId: person.id, noticeId, content })
    const { id: errandId } = await only()
    await day().must('errand.take', { errandId })
    expect(await only()).toMatchObject({
      content: { kind: 'correction-due' },
      problems: [{ reason: '没有签名' }]
    })
  })

  test('is told of a case that is over, and its history stays as it was', async () => {
    const view = await toRefuse(town, clerk)
    await deliver()
    const { id: errandId } = await only()
    await day().must('errand.take', { errandId })
    expect((await only()).content).toMatchObject({ kind: 'refused', reasons: '不是我们办' })
    await day().must('errand.told', { errandId, to: 'family' })
    const proof = await day(WEDNESDAY, '10:00', clerk).must('ledger.verify', { caseId: view.id })
    expect(proof.intact).toBe(true)
  })

  test('hears of a result from the worker who brings it, not from a second one', async () => {
    const { view, person } = await toCorrect(town, clerk)
    await town.db.updateTable('cases').set({ delivery: 'grid' }).where('id', '=', view.id).execute()
    const content = { kind: 'decided', serviceName: view.serviceName, granted: true } as const
    const noticeId = await writeNotice(person.id, view.id, content)
    const toTell = { personId: person.id, noticeId, content }
    expect(await tellByErrand(around(WEDNESDAY, '08:00'), toTell)).toEqual({ is: 'sent' })
    expect(await tellingsOf(day())).toEqual([])
  })
})

describe('a worker', () => {
  const opened = async () => {
    await toCorrect(town, clerk)
    await deliver()
    return (await only()).id
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
    const shown = await only()
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

describe('what is of no use any more', () => {
  const reminded = async (date: string) => {
    const who = withoutPhone()
    const desk = town.as(clerk).at(TUESDAY, '10:00')
    const view = await desk.must('case.walk-in', who)
    const person = await keptPerson(town, who)
    const content = {
      kind: 'booking-tomorrow',
      serviceName: view.serviceName,
      officeName: '球川镇便民服务中心',
      date,
      start: 570,
      missing: []
    } as unknown as NoticeContent
    const noticeId = await writeNotice(person.id, view.id, content)
    await tellByErrand(around(TUESDAY, '18:00'), { personId: person.id, noticeId, content })
  }

  test('is called off with the visit that it is about', async () => {
    const resident = await town.resident()
    const family = atHome(town, resident)
    const draft = await prepared(family, { serviceId: 'residence-permit' })
    const booking = await booked(family, draft.id, WEDNESDAY)
    await lives(resident.id)
    await town.jobs(TUESDAY, '18:01')
    expect((await only()).due).toBe(WEDNESDAY)
    await town.as(resident).at(TUESDAY, '19:00').must('booking.cancel', { bookingId: booking.id })
    await endTellings(around(TUESDAY, '19:01'))
    expect(await tellingsOf(day())).toEqual([])
  })

  test('is called off the day after a visit, and not before', async () => {
    await reminded(WEDNESDAY)
    expect((await only()).due).toBe(WEDNESDAY)
    await town.jobs(WEDNESDAY, '17:00')
    await only()
    await town.jobs(THURSDAY, '00:01')
    expect(await tellingsOf(day(THURSDAY))).toEqual([])
  })

  test('but a result is still told, late as it is', async () => {
    await toRefuse(town, clerk)
    await deliver()
    await endTellings(around('2026-12-02', '09:00'))
    expect(await only(day('2026-12-02'))).toMatchObject({ due: THURSDAY, light: 'overdue' })
  })
})

function around(date: string, time: string) {
  const { db, sealer, storage, outside } = town
  return { db, sealer, storage, outside, actor: null, demo: false, now: at(date, time) }
}

/** Without a phone, and at home. */
async function lives(personId: string) {
  const home_sealed = town.sealer.seal(home.address)
  await town.db
    .updateTable('people')
    .set({ no_phone: true, home_sealed, grid_id: home.gridId })
    .where('id', '=', personId)
    .execute()
}

async function lastNotice(personId: string) {
  return town.db
    .selectFrom('notices')
    .select(['id', 'content'])
    .where('person_id', '=', personId)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
}

async function writeNotice(personId: string, caseId: string, content: NoticeContent) {
  const { id } = await town.db
    .insertInto('notices')
    .values({
      id: crypto.randomUUID(),
      person_id: personId,
      case_id: caseId,
      booking_id: null,
      content: JSON.stringify(content),
      once: null,
      created_at: new Date(),
      read_at: null
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
