import { endTellings } from '@/cloud/use-cases/errand/end-tellings'
import { tellByErrand } from '@/cloud/use-cases/errand/tell-by-errand'
import type { NoticeContent } from '@/domain/notice/notice'
import { at, type Person, type Town } from '../../make'
import { timerAt } from '../../make-timer'
import { tellingsOf, THURSDAY, WEDNESDAY, worker } from './errand-stories'
import { atHome, booked, prepared, roomyTown, told, TUESDAY } from './stories'
import {
  home,
  keptPerson,
  lastNotice,
  livesAtHome,
  onlyTelling,
  outboxOf,
  toCorrect,
  toRefuse,
  withoutPhone,
  writeNotice
} from './tell-stories'

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
const timer = (date: string, time: string) => timerAt(town, at(date, time))
const deliver = (date = TUESDAY, time = '10:10') => town.jobs(date, time)
const only = (scene = day()) => onlyTelling(scene)

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
    expect(await outboxOf(town, person.id)).toEqual([{ status: 'sent', channel: 'errand' }])
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
    const { id: noticeId, content } = await lastNotice(town, person.id)
    const context = timer(TUESDAY, '10:30')
    expect(await tellByErrand(context, { personId: person.id, noticeId, content })).toEqual({
      is: 'sent'
    })
    await only()
  })

  test('who lives nobody knows where can’t be told: no errand, and it is said why', async () => {
    const resident = await town.resident()
    const content = { kind: 'decided', serviceName: '居住证', granted: true } as const
    const toTell = { personId: resident.id, noticeId: resident.id, content }
    const sent = await tellByErrand(timer(TUESDAY, '10:30'), toTell)
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
    const noticeId = await writeNotice(town, person.id, view.id, content)
    await tellByErrand(timer(WEDNESDAY, '08:00'), {
      personId: person.id,
      noticeId,
      content
    })
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
    const noticeId = await writeNotice(town, person.id, view.id, content)
    const toTell = { personId: person.id, noticeId, content }
    expect(await tellByErrand(timer(WEDNESDAY, '08:00'), toTell)).toEqual({
      is: 'sent'
    })
    expect(await tellingsOf(day())).toEqual([])
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
    const noticeId = await writeNotice(town, person.id, view.id, content)
    await tellByErrand(timer(TUESDAY, '18:00'), {
      personId: person.id,
      noticeId,
      content
    })
  }

  test('is called off with the visit that it is about', async () => {
    const resident = await town.resident()
    const family = atHome(town, resident)
    const draft = await prepared(family, { serviceId: 'residence-permit' })
    const booking = await booked(family, draft.id, WEDNESDAY)
    await livesAtHome(town, resident.id)
    await town.jobs(TUESDAY, '18:01')
    expect((await only()).due).toBe(WEDNESDAY)
    await town.as(resident).at(TUESDAY, '19:00').must('booking.cancel', { bookingId: booking.id })
    await endTellings(timer(TUESDAY, '19:01'))
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
    await endTellings(timer('2026-12-02', '09:00'))
    expect(await only(day('2026-12-02'))).toMatchObject({ due: THURSDAY, light: 'overdue' })
  })

  test('ZJ-43 the dispatcher sees who was not told in time; they and the worker hear of it once', async () => {
    const dispatcher = await town.staff(['dispatcher'])
    const urged = async (who: Person, date: string) =>
      (await told(day(date, '12:00', who))).filter((kind) => kind === 'telling-overdue').length
    const before = await urged(gridWorker, THURSDAY)
    await toRefuse(town, clerk)
    await deliver()
    await town.jobs(THURSDAY, '17:00')
    expect(await urged(dispatcher, THURSDAY)).toBe(0)
    const late = async (date: string) =>
      (await day(date, '12:00', dispatcher).must('errand.calls', {})).late
    expect(await late(THURSDAY)).toEqual([])
    await town.jobs('2026-11-27', '09:00')
    await town.jobs('2026-11-27', '09:01')
    expect([await urged(dispatcher, '2026-11-27'), await urged(gridWorker, '2026-11-27')]).toEqual([
      1,
      before + 1
    ])
    const telling = await only(day('2026-11-27'))
    expect(await late('2026-11-27')).toMatchObject([
      {
        id: telling.id,
        name: '吴*',
        workerName: null,
        tries: 0,
        due: THURSDAY,
        workingDaysLeft: -1
      }
    ])
    await day('2026-11-27').must('errand.take', { errandId: telling.id })
    expect((await late('2026-11-27'))[0]?.workerName).toMatch(/\*$/)
    await day('2026-11-27').must('errand.told', { errandId: telling.id, to: 'self' })
    expect(await late('2026-11-27')).toEqual([])
  })
})
