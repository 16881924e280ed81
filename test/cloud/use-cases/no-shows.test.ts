import { randomUUID } from 'node:crypto'
import { idNumber } from '@/cloud/use-cases/demo/people'
import { minutes } from '@/domain/time/date'
import { at, type Person, type Town } from '../../make'
import { missed, openCounter, THURSDAY, visit } from './missed-visits'
import { atHome, booked, place, roomyTown, told, TUESDAY } from './stories'

let town: Town
let clerk: Person

beforeAll(async () => {
  town = await roomyTown()
  clerk = await town.staff(['clerk'])
})
afterAll(() => town.drop())
beforeEach(async () => {
  await town.db.deleteFrom('counter_shifts').execute()
  await town.db.deleteFrom('tickets').execute()
})

test('BOOK-no-show is recorded half an hour after the slot, and leaves a place for another booking', async () => {
  const resident = await town.resident()
  const { bookingId, caseId } = await visit(town, resident)
  await openCounter({ town, clerk }, TUESDAY)
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
  const { booking, bookingId, home } = await visit(town, resident)
  await openCounter({ town, clerk }, TUESDAY)
  await town.as(clerk).at(TUESDAY, '10:29').must('booking.check-in', { code: booking.qr })
  await town.jobs(TUESDAY, '10:31')
  expect((await home.must('booking.show', { bookingId })).status).toBe('checked-in')
})

test('BOOK-no-show the first that counts is a warning that says how to appeal', async () => {
  const resident = await town.resident()
  const { home } = await visit(town, resident)
  await openCounter({ town, clerk }, TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  await town.jobs(TUESDAY, '10:40')
  const { notices } = await home.must('notice.list', {})
  expect(notices.filter(({ content }) => content.kind === 'missed-warning')).toHaveLength(1)
  expect(notices[0]?.content).toMatchObject({
    kind: 'missed-warning',
    ...{ count: 1, limit: 2, days: 30, blockDays: 15, appealUntil: '2026-12-09' }
  })
  expect(await missed(town, resident, TUESDAY)).toMatchObject({ count: 1, blockedUntil: null })
})

test.each<[string, () => Promise<void>]>([
  ['the hall was not used', () => Promise.resolve()],
  ['the counter paused', () => openCounter({ town, clerk }, TUESDAY, '09:00')],
  ['somebody before still waited', waiting]
])('BOOK-no-show is recorded but does not count where %s', async (_, prepare) => {
  const resident = await town.resident()
  const { home, bookingId } = await visit(town, resident)
  await prepare()
  await town.jobs(TUESDAY, '10:30')
  expect((await home.must('booking.show', { bookingId })).status).toBe('no-show')
  expect(await missed(town, resident, TUESDAY)).toMatchObject({
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
  await openCounter({ town, clerk }, TUESDAY)
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
  await visit(town, resident, { relativeId: await father(resident) })
  await openCounter({ town, clerk }, TUESDAY)
  await town.jobs(TUESDAY, '10:30')
  const second = await visit(town, resident, { serviceId: 'legal-aid', date: THURSDAY })
  await openCounter({ town, clerk }, THURSDAY)
  await town.jobs(THURSDAY, '10:30')
  expect((await told(second.home))[0]).toBe('missed-blocked')
  const now = town.as(resident).at(THURSDAY, '11:00')
  expect(await missed(town, resident, THURSDAY)).toMatchObject({
    count: 2,
    blockedUntil: '2026-12-11'
  })
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

test('BOOK-closure nobody has missed a visit in a part of a day that was closed', async () => {
  const resident = await town.resident()
  const { bookingId, home } = await visit(town, resident, { date: '2026-12-03' })
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
  const { home, bookingId } = await visit(town, resident)
  await desk('09:20').must('hall.pause', {})
  await desk('09:55').must('hall.pause', {})
  await desk('10:10').must('hall.resume', {})
  await town.jobs(TUESDAY, '10:30')
  expect((await home.must('booking.show', { bookingId })).status).toBe('no-show')
  expect(await missed(town, resident, TUESDAY)).toMatchObject({
    count: 0,
    missed: [{ counted: false }]
  })
})
