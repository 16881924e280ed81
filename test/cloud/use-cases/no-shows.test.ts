import { randomUUID } from 'node:crypto'
import { idNumber } from '@/cloud/use-cases/demo/people'
import { minutes } from '@/domain/time/date'
import { at, type Person, type Town } from '../../make'
import { atHome, booked, place, prepared, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person
let dispatcher: Person
const THURSDAY = '2026-11-26'

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
  dispatcher = await town.staff(['dispatcher'])
})
afterAll(() => town.drop())
beforeEach(async () => {
  await town.db.deleteFrom('counter_shifts').execute()
  await town.db.deleteFrom('tickets').execute()
})

/** A counter of 球川 that stands open from half past eight on. */
async function openCounter(date: string, pausedAt: string | null = null) {
  const shift = {
    office_id: 'qiuchuan',
    id: randomUUID(),
    counter_id: 'one',
    lane: 'general',
    clerk_id: clerk.id,
    opened_at: new Date(at(date, '08:30')),
    paused_at: pausedAt === null ? null : new Date(at(date, pausedAt)),
    closed_at: new Date(at(date, '17:00'))
  }
  await town.db.insertInto('counter_shifts').values(shift).execute()
}

interface Asked {
  readonly serviceId?: string
  readonly date?: string
  readonly relativeId?: string
}

async function visit(resident: Person, asked: Asked = {}) {
  const { serviceId = 'passport', date = TUESDAY, ...whose } = asked
  const home = atHome(town, resident)
  const draft = await prepared(home, { serviceId, ...whose })
  const booking = await booked(home, draft.id, date)
  return { home, caseId: draft.id, bookingId: booking.id, booking }
}

const missed = (resident: Person, date: string, time = '11:00') =>
  town.as(resident).at(date, time).must('booking.standing', {})

test('BOOK-no-show is recorded half an hour after the slot, and leaves a place for another booking', async () => {
  const resident = await town.resident()
  const { bookingId, caseId } = await visit(resident)
  await openCounter(TUESDAY)
  const show = () => town.as(resident).at(TUESDAY, '10:31').must('booking.show', { bookingId })
  await town.jobs(TUESDAY, '10:29')
  expect((await show()).status).toBe('booked')
  await town.jobs(TUESDAY, '10:30')
  expect(await show()).toMatchObject({ status: 'no-show', canCancel: false, canChange: false })
  const after = town.as(resident).at(TUESDAY, '11:00')
  expect((await booked(after, caseId, THURSDAY)).status).toBe('booked')
})

test('BOOK-no-show who checks in late, but in that half hour, has not missed it', async () => {
  const resident = await town.resident()
  const { booking, bookingId, home } = await visit(resident)
  await openCounter(TUESDAY)
  await town.as(clerk).at(TUESDAY, '10:29').must('booking.check-in', { code: booking.qr })
  await town.jobs(TUESDAY, '10:31')
  expect((await home.must('booking.show', { bookingId })).status).toBe('checked-in')
})

test('BOOK-no-show the first that counts is a warning that says how to appeal', async () => {
  const resident = await town.resident()
  const { home } = await visit(resident)
  await openCounter(TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  await town.jobs(TUESDAY, '10:40')
  const { notices } = await home.must('notice.list', {})
  expect(notices.filter(({ content }) => content.kind === 'missed-warning')).toHaveLength(1)
  expect(notices[0]?.content).toMatchObject({
    kind: 'missed-warning',
    ...{ count: 1, limit: 2, days: 30, blockDays: 15, appealUntil: '2026-12-09' }
  })
  expect(await missed(resident, TUESDAY)).toMatchObject({ count: 1, blockedUntil: null })
})

test.each<[string, () => Promise<void>]>([
  ['the hall was not used', () => Promise.resolve()],
  ['the counter paused', () => openCounter(TUESDAY, '09:00')],
  ['somebody before still waited', waiting]
])('BOOK-no-show is recorded but does not count where %s', async (_, prepare) => {
  const resident = await town.resident()
  const { home, bookingId } = await visit(resident)
  await prepare()
  await town.jobs(TUESDAY, '10:30')
  expect((await home.must('booking.show', { bookingId })).status).toBe('no-show')
  expect(await missed(resident, TUESDAY)).toMatchObject({
    ...{ count: 0, blockedUntil: null },
    missed: [{ bookingId, counted: false, canAppeal: false }]
  })
  expect(await told(home)).toEqual(['booked'])
})

/** Their father, for whom they book. */
async function father(resident: Person): Promise<string> {
  const { relatives } = await atHome(town, resident).must('relative.add', {
    ...{ name: '陈建国', idNumber: idNumber('33082219571123', '051') },
    ...{ relation: 'parent' as const, consent: true as const }
  })
  return relatives[0]!.id
}

async function waiting() {
  await openCounter(TUESDAY)
  const ticket = {
    ...{ office_id: 'qiuchuan', id: randomUUID(), date: TUESDAY as never, lane: 'general' },
    ...{ number: 'B001', kind: 'booked' as const, status: 'waiting' as const },
    ...{ slot_start: minutes('09:00'), slot_end: minutes('09:30') },
    issued_at: new Date(at(TUESDAY, '08:55')),
    queued_at: new Date(at(TUESDAY, '08:55'))
  }
  await town.db.insertInto('tickets').values(ticket).execute()
}

test('BOOK-no-show two in thirty days, one for a relative: fifteen days without online booking', async () => {
  const resident = await town.resident()
  await visit(resident, { relativeId: await father(resident) })
  await openCounter(TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const second = await visit(resident, { serviceId: 'legal-aid', date: THURSDAY })
  await openCounter(THURSDAY)
  await town.jobs(THURSDAY, '10:30')
  expect((await told(second.home))[0]).toBe('missed-blocked')
  const now = town.as(resident).at(THURSDAY, '11:00')
  expect(await missed(resident, THURSDAY)).toMatchObject({ count: 2, blockedUntil: '2026-12-11' })
  const asked = { caseId: second.caseId, ...place('2026-11-30', '09:30') }
  expect(await now.refusal('booking.reserve', asked)).toMatchObject({
    code: 'booking-blocked',
    rule: 'BOOK-no-show',
    facts: { until: '2026-12-11' }
  })
  const last = town.as(resident).at('2026-12-11', '11:00')
  const later = { caseId: second.caseId, ...place('2026-12-14', '09:30') }
  expect((await last.refusal('booking.reserve', later))?.code).toBe('booking-blocked')
  const over = town.as(resident).at('2026-12-12', '11:00')
  expect(await over.refusal('booking.reserve', later)).toBeNull()
})

test('BOOK-no-show a granted appeal takes the visit out of the count, and the block with it', async () => {
  const resident = await town.resident()
  const first = await visit(resident)
  await openCounter(TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const second = await visit(resident, { serviceId: 'legal-aid', date: THURSDAY })
  await openCounter(THURSDAY)
  await town.jobs(THURSDAY, '10:30')
  const home = town.as(resident).at(THURSDAY, '12:00')
  const said = { bookingId: first.bookingId, reason: '孩子发烧，在医院。' }
  expect(await home.must('booking.appeal', said)).toMatchObject({
    blockedUntil: '2026-12-11',
    missed: [{}, { canAppeal: false, appeal: { due: '2026-12-03', granted: null } }]
  })
  expect((await home.refusal('booking.appeal', said))?.code).toBe('wrong-state')
  const desk = town.as(dispatcher).at('2026-11-27', '09:00')
  const { appeals } = await desk.must('appeal.list', {})
  expect(appeals).toMatchObject([
    { bookingId: first.bookingId, from: '王*', reason: said.reason, due: '2026-12-03', count: 2 }
  ])
  const decision = { bookingId: first.bookingId, granted: true, answer: '' }
  await desk.must('appeal.decide', decision)
  expect((await desk.refusal('appeal.decide', decision))?.code).toBe('wrong-state')
  expect((await desk.must('appeal.list', {})).appeals).toEqual([])
  const after = town.as(resident).at('2026-11-27', '10:00')
  expect((await told(after))[0]).toBe('appeal-decided')
  expect(await after.must('booking.standing', {})).toMatchObject({
    ...{ count: 1, blockedUntil: null },
    missed: [{ counted: true }, { counted: false, appeal: { granted: true } }]
  })
  const again = { caseId: second.caseId, ...place('2026-11-30', '09:30') }
  expect(await after.refusal('booking.reserve', again)).toBeNull()
})

test('BOOK-no-show an appeal is declined with a reason, by the office and nobody else', async () => {
  const resident = await town.resident()
  const { bookingId, home } = await visit(resident)
  await openCounter(TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const stranger = await town.resident()
  const said = { bookingId, reason: '忘了' }
  const foreign = await atHome(town, stranger).refusal('booking.appeal', said)
  expect(foreign?.code).toBe('not-found')
  const late = town.as(resident).at('2026-12-10', '09:00')
  expect(await late.refusal('booking.appeal', said)).toMatchObject({
    code: 'too-late',
    facts: { appealUntil: '2026-12-09' }
  })
  await town.as(resident).at(TUESDAY, '12:00').must('booking.appeal', said)
  const elsewhere = await town.staff(['dispatcher'], 'tonggong')
  const decision = { bookingId, granted: false, answer: '' }
  const there = town.as(elsewhere).at(TUESDAY, '13:00')
  expect((await there.must('appeal.list', {})).appeals).toEqual([])
  expect((await there.refusal('appeal.decide', decision))?.code).toBe('not-found')
  const desk = town.as(dispatcher).at(TUESDAY, '13:00')
  expect(await desk.refusal('appeal.decide', decision)).toMatchObject({ field: 'answer' })
  await desk.must('appeal.decide', { ...decision, answer: '没有说明原因。' })
  expect(await missed(resident, TUESDAY, '14:00')).toMatchObject({
    count: 1,
    missed: [{ counted: true, appeal: { granted: false, answer: '没有说明原因。' } }]
  })
  const { notices } = await home.must('notice.list', {})
  expect(notices[0]?.content).toMatchObject({ kind: 'appeal-decided', granted: false })
})

test('BOOK-no-show nobody decides about their own', async () => {
  const own = await town.staff(['dispatcher'])
  const { bookingId } = await visit(own)
  await openCounter(TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const desk = town.as(own).at(TUESDAY, '12:00')
  await desk.must('booking.appeal', { bookingId, reason: '有事来不了' })
  expect((await desk.must('appeal.list', {})).appeals).toEqual([])
  const decision = { bookingId, granted: true, answer: '' }
  expect((await desk.refusal('appeal.decide', decision))?.code).toBe('not-found')
})

test('BOOK-closure nobody has missed a visit in a part of a day that was closed', async () => {
  const resident = await town.resident()
  const { bookingId, home } = await visit(resident, { date: '2026-12-03' })
  const closed = { from: minutes('09:00'), to: minutes('11:00') }
  await town.changeOffice('qiuchuan', {
    closures: [{ date: '2026-12-03' as never, reason: '停电', hours: closed }]
  })
  await town.jobs('2026-12-03', '10:30')
  await town.changeOffice('qiuchuan', { closures: [] })
  expect((await home.must('booking.show', { bookingId })).status).toBe('cancelled')
})

test('BOOK-no-show a counter that has paused and goes on keeps when it paused', async () => {
  await town.db.deleteFrom('counter_shifts').execute()
  const desk = (time: string) => town.as(clerk).at(TUESDAY, time)
  await desk('08:30').must('hall.open-counter', { counterId: 'counter-1' })
  const resident = await town.resident()
  const { home, bookingId } = await visit(resident)
  await desk('09:20').must('hall.pause', {})
  await desk('10:10').must('hall.resume', {})
  await town.jobs(TUESDAY, '10:30')
  expect((await home.must('booking.show', { bookingId })).status).toBe('no-show')
  expect(await missed(resident, TUESDAY)).toMatchObject({ count: 0, missed: [{ counted: false }] })
})
