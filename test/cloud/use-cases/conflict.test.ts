import { randomUUID } from 'node:crypto'
import type { Scene, Town } from '../../make'
import {
  atHome,
  booked,
  item,
  leaveDeferrable,
  prepared,
  received,
  roomyTown,
  told,
  TUESDAY
} from './stories'

let town: Town

beforeAll(async () => {
  town = await roomyTown()
})
afterAll(() => town.drop())

const permit = { serviceId: 'residence-permit' }

async function atCounter(plan: Partial<Parameters<typeof received>[2]> = {}) {
  const resident = await town.resident()
  const clerk = await town.staff(['clerk', 'handler'])
  const colleague = await town.staff(['clerk', 'handler'])
  const view = await received(town, { resident, clerk }, { ...permit, ...plan })
  const at = (time: string): [Scene, Scene] => [
    town.as(clerk).at(TUESDAY, time),
    town.as(colleague).at(TUESDAY, time)
  ]
  return { resident, view, caseId: view.id, at }
}

test('two clerks accept at once: one wins, the other is told', async () => {
  const { resident, caseId, at } = await atCounter()
  const outcomes = await Promise.all(
    at('09:45').map((desk) => desk.refusal('case.accept', { caseId }))
  )
  const refused = outcomes.filter((one) => one !== null)
  expect(refused).toHaveLength(1)
  expect(['conflict', 'wrong-state']).toContain(refused[0]?.code)
  const shown = await atHome(town, resident).must('case.show', { caseId })
  expect(shown.timeline.filter(({ action }) => action === 'accept')).toHaveLength(1)
  expect((await told(atHome(town, resident))).filter((kind) => kind === 'accepted')).toHaveLength(1)
})

test('one accepts while another refuses: the case goes one way, with one event', async () => {
  const { resident, caseId, view, at } = await atCounter()
  const [one, other] = at('09:45')
  const refusal = { caseId, reasons: '不归我们办', authority: '县公安局' }
  const outcomes = await Promise.all([
    one.refusal('case.accept', { caseId }),
    other.refusal('case.refuse', refusal)
  ])
  expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1)
  const shown = await atHome(town, resident).must('case.show', { caseId })
  const accepted = shown.status === 'in-progress'
  expect(shown.eventCount).toBe(view.eventCount + (accepted ? 2 : 1))
})

test('ZJ-2 two clerks check one booking in and receive it at once: one does, the visit counts once', async () => {
  const resident = await town.resident()
  const home = atHome(town, resident)
  const draft = await prepared(home, permit)
  const booking = await booked(home, draft.id)
  const clerks = [await town.staff(['clerk']), await town.staff(['clerk'])]
  const desks = clerks.map((clerk) => town.as(clerk).at(TUESDAY, '09:30'))
  const inOnce = await Promise.all(
    desks.map((desk) => desk.refusal('booking.check-in', { code: booking.qr }))
  )
  expect(inOnce.filter((failure) => failure === null)).toHaveLength(1)
  const received = await Promise.all(
    desks.map((desk) => desk.refusal('case.receive', { caseId: draft.id }))
  )
  expect(received.filter((failure) => failure === null)).toHaveLength(1)
  for (const failure of [...inOnce, ...received]) {
    expect([undefined, 'conflict', 'wrong-state']).toContain(failure?.code)
  }
  const view = await desks[0]!.must('case.show', { caseId: draft.id })
  expect(view).toMatchObject({ status: 'received', visits: 1, channel: 'booking' })
  const acts = view.timeline.map(({ action }) => action)
  expect(acts.filter((action) => action === 'receive' || action === 'check-in')).toHaveLength(2)
  expect((await desks[0]!.must('ledger.verify', { caseId: draft.id })).intact).toBe(true)
})

test('ten equal acceptances are one, and all get the same answer', async () => {
  const { caseId, at } = await atCounter()
  const [desk] = at('09:45')
  const actionId = randomUUID()
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => desk.must('case.accept', { actionId, caseId }))
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('a resident withdraws while a clerk accepts: the history has no gap and no fork', async () => {
  const { resident, caseId, at } = await atCounter()
  const [desk] = at('09:45')
  await Promise.all([
    desk.refusal('case.accept', { caseId }),
    town.as(resident).at(TUESDAY, '09:45').refusal('case.withdraw', { caseId })
  ])
  const home = atHome(town, resident)
  expect(await home.must('ledger.verify', { caseId })).toMatchObject({ intact: true })
})

test('two documents looked at in the same moment both keep their verdict, or one is asked again', async () => {
  const { caseId, at, view } = await atCounter({ leave: leaveDeferrable })
  const [one, other] = at('09:45')
  const lease = view.items.find(({ main }) => main)!.documentId
  const say = (desk: Scene, documentId: string) =>
    desk.refusal('case.review', { caseId, documentId, verdict: 'right' })
  const outcomes = await Promise.all([say(one, lease), say(other, 'photo')])
  for (const outcome of outcomes) expect([undefined, 'conflict']).toContain(outcome?.code)
  if (outcomes[1]) await say(other, 'photo')
  const shown = await one.must('case.show', { caseId })
  expect(item(shown, 'photo').verdict).toBe('right')
  expect((await one.must('ledger.verify', { caseId })).intact).toBe(true)
})

test('one draft a service: started ten times at once it is one', async () => {
  const home = atHome(town, await town.resident())
  const start = { serviceId: 'passport', answers: {}, relativeId: null }
  const drafts = await Promise.all(Array.from({ length: 10 }, () => home.do('case.start', start)))
  const ids = new Set(drafts.map((draft) => (draft.ok ? draft.data.id : draft.failure.code)))
  ids.delete('conflict')
  expect(ids.size).toBe(1)
  expect((await home.must('case.list', {})).cases).toHaveLength(1)
})

describe('notices', () => {
  test('are written with what they tell, or not at all', async () => {
    const { resident, caseId, at } = await atCounter()
    const [desk] = at('09:45')
    const before = await told(atHome(town, resident))
    // What comes after the notice fails: the booking can't be ended.
    await breakBookingEvents(async () => {
      await expect(desk.refusal('case.accept', { caseId })).rejects.toThrow(/booking_events/)
    })
    expect(await told(atHome(town, resident))).toEqual(before)
    expect(await desk.must('case.show', { caseId })).toMatchObject({ status: 'received' })
    await desk.must('case.accept', { caseId })
    expect(await told(atHome(town, resident))).toEqual(['accepted', ...before])
  })

  test('are counted until they are read, one by one or all', async () => {
    const { resident } = await atCounter()
    const home = town.as(resident).at(TUESDAY, '12:00')
    const { notices, unread } = await home.must('notice.list', {})
    expect([notices.length, unread]).toEqual([2, 2])
    expect((await home.must('notice.read', { noticeId: notices[0]!.id })).unread).toBe(1)
    expect((await home.must('person.me', {})).unread).toBe(1)
    const after = await home.must('notice.read', { noticeId: null })
    expect(after.unread).toBe(0)
    expect(after.notices.every(({ read }) => read)).toBe(true)
    expect((await home.must('home.show', {})).unread).toBe(0)
  })

  test('come 50 at a time, the newest first, and the next page goes on where the last ended', async () => {
    const home = atHome(town, await town.resident())
    const { id: caseId } = await prepared(home, { serviceId: 'passport', leave: () => true })
    for (let i = 0; i < 3; i += 1) {
      const held = await home.must('booking.reserve', {
        caseId,
        officeId: 'qiuchuan',
        date: TUESDAY,
        start: 540 + i * 30
      })
      await home.must('booking.confirm', { bookingId: held.id })
      await home.must('booking.cancel', { bookingId: held.id })
    }
    await copyNotices(caseId, 10)
    const first = await home.must('notice.list', {})
    expect([first.notices.length, first.more, first.unread]).toEqual([50, true, 66])
    const second = await home.must('notice.list', { before: first.notices.at(-1)!.id })
    expect([second.notices.length, second.more]).toEqual([16, false])
    const ids = [...first.notices, ...second.notices].map(({ id }) => id)
    expect(ids).toEqual([...ids].sort().reverse())
  })
})

async function copyNotices(caseId: string, times: number) {
  await town.database.pool.query(
    `insert into notices (id, person_id, case_id, content, created_at)
     select gen_random_uuid(), person_id, case_id, content, created_at
     from notices, generate_series(1, $2) where case_id = $1`,
    [caseId, times]
  )
}

/** A table that refuses every row, for as long as something is tried. */
async function breakBookingEvents(attempt: () => Promise<void>) {
  const { pool } = town.database
  await pool.query('alter table booking_events add constraint closed check (false) not valid')
  try {
    await attempt()
  } finally {
    await pool.query('alter table booking_events drop constraint closed')
  }
}
