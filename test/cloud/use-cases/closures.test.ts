import { dateString, minutes } from '@/domain/time/date'
import type { Person, Town } from '../../make'
import {
  AFTER,
  applicant,
  close,
  closureTown,
  DAY,
  daysOf,
  FRIDAY,
  guest,
  home,
  NEXT,
  show,
  slotAt,
  toldOf
} from './closure-town'
import { wrongFigures } from './slot-books'
import { place } from './stories'

let town: Town
let admin: Person

beforeEach(async () => {
  const made = await closureTown()
  town = made.town
  admin = made.admin
})
afterEach(async () => {
  expect(await wrongFigures(town)).toEqual([])
  await town.drop()
})

test('BOOK-closure every booking of a closed day moves to the next day at its time, and is told', async () => {
  const one = await guest(town, DAY, '09:30')
  const closed = await close(town, admin)
  expect(closed).toMatchObject({ moved: 1, released: 0, ended: 0, closure: { left: 0 } })
  expect(await show(town, one)).toMatchObject({ status: 'booked', ...slotAt(NEXT, '09:30') })
  const [told] = await toldOf(town, one.person)
  expect(told).toMatchObject({
    kind: 'booking-moved',
    ...slotAt(NEXT, '09:30'),
    from: slotAt(DAY, '09:30'),
    reason: '台风'
  })
})

test('BOOK-closure the nearest time of the nearest day is taken, each place once', async () => {
  const three = [await guest(town, NEXT, '10:00'), await guest(town, NEXT, '10:00')]
  const moved = [await guest(town, DAY, '10:00'), await guest(town, DAY, '10:00')]
  await close(town, admin)
  const starts = await Promise.all(moved.map(async (one) => (await show(town, one)).start))
  expect(starts).toEqual([minutes('09:30'), minutes('09:30')])
  for (const one of three) expect(await show(town, one)).toMatchObject(slotAt(NEXT, '10:00'))
})

test('BOOK-closure a part of a day: who is outside of it stays, who is in it moves within the day', async () => {
  const before = await guest(town, DAY, '09:30')
  const within = await guest(town, DAY, '14:00')
  await close(town, admin, { from: minutes('13:30'), to: minutes('15:00') })
  expect(await show(town, before)).toMatchObject(slotAt(DAY, '09:30'))
  expect(await show(town, within)).toMatchObject(slotAt(DAY, '13:00'))
  const starts = (await daysOf(town, admin)).get(DAY)?.slots.map(({ start }) => start)
  expect(starts).toContain(minutes('13:00'))
  expect(starts).toContain(minutes('15:00'))
  expect(starts).not.toContain(minutes('14:30'))
})

test('BOOK-closure a move by the office is no change of the resident, who may change twice again', async () => {
  const one = await guest(town, DAY, '09:30')
  for (const time of ['10:00', '10:30']) {
    const input = { bookingId: one.bookingId, ...place(DAY, time) }
    await home(town, one.person).must('booking.change', input)
  }
  await close(town, admin)
  expect(await show(town, one)).toMatchObject({ canChange: true, changesLeft: 2 })
  const input = { bookingId: one.bookingId, ...place(AFTER, '11:00') }
  await home(town, one.person).must('booking.change', input)
  expect(await show(town, one)).toMatchObject(slotAt(AFTER, '11:00'))
})

test('BOOK-closure the cut-off keeps nobody at a closed office, and nobody is sent to one that begins', async () => {
  const one = await guest(town, DAY, '11:00')
  const scene = town.as(admin).at(DAY, '10:00')
  await scene.must('closure.close', { date: dateString(DAY), from: 600, to: 720, reason: '停电' })
  expect(await show(town, one)).toMatchObject(slotAt(DAY, '12:00'))
})

test('BOOK-cluster what the office has no place for goes to its cluster, the nearest first', async () => {
  await town.changeOffice('qiuchuan', { cluster: 'changshan-west', hours: onlyWednesday() })
  const one = await guest(town, DAY, '09:30')
  const preview = await home(town, admin).must('closure.preview', { date: dateString(DAY) })
  // Within fifteen open days there is one Wednesday after another: they come before the neighbour.
  expect(preview.to).toMatchObject([{ officeId: 'qiuchuan', date: '2026-12-02', count: 1 }])
  await town.changeOffice('qiuchuan', { placesPerSlot: 2, services: ['legal-aid'] })
  const moved = await home(town, admin).must('closure.preview', { date: dateString(DAY) })
  expect(moved.to).toMatchObject([{ officeId: 'huibu', date: DAY, count: 1 }])
  await close(town, admin)
  expect(await show(town, one)).toMatchObject({
    ...slotAt(DAY, '09:30'),
    office: { id: 'huibu' },
    code: expect.stringMatching(/^HB1125\d{4}$/) as string
  })
  expect(await toldOf(town, one.person)).toMatchObject([
    { kind: 'booking-moved', officeName: '辉埠镇便民服务中心' },
    { kind: 'booked' }
  ])
})

test('BOOK-closure who has nowhere to go is told so, and may book again at once', async () => {
  const one = await guest(town, DAY, '09:30')
  await town.changeOffice('qiuchuan', { services: ['legal-aid'] })
  expect(await close(town, admin)).toMatchObject({ moved: 0, released: 1 })
  expect(await show(town, one)).toMatchObject({ status: 'cancelled' })
  const [told] = await toldOf(town, one.person)
  expect(told).toMatchObject({ kind: 'booking-released', was: 'booked', reason: '台风' })
  await town.changeOffice('qiuchuan', { services: 'all' })
  const again = { caseId: one.caseId, ...place(NEXT, '09:30') }
  await home(town, one.person).must('booking.reserve', again)
})

test('BOOK-closure a hold ends with the day; confirming it says so', async () => {
  const one = await applicant(town)
  const scene = home(town, one.person)
  const asked = { caseId: one.caseId, ...place(DAY, '09:30') }
  const { id: bookingId } = await scene.must('booking.reserve', asked)
  expect(await close(town, admin)).toMatchObject({ moved: 0, released: 0, ended: 1 })
  expect(await scene.refusal('booking.confirm', { bookingId })).toMatchObject({
    code: 'wrong-state'
  })
  expect(await toldOf(town, one.person)).toMatchObject([
    { kind: 'booking-released', was: 'not-yet' }
  ])
})

test('BOOK-waitlist who waits for a closed day waits no longer', async () => {
  await guest(town, DAY, '09:30')
  await guest(town, DAY, '09:30')
  const one = await applicant(town)
  const wish = { officeId: 'qiuchuan', date: dateString(DAY), from: 570, to: 600 }
  const scene = home(town, one.person)
  const { id: bookingId } = await scene.must('booking.wait', { caseId: one.caseId, ...wish })
  expect(await close(town, admin)).toMatchObject({ moved: 2, ended: 1 })
  const view = await scene.must('booking.show', { bookingId })
  expect(view.status).toBe('cancelled')
  await town.jobs(FRIDAY, '19:40')
  expect((await toldOf(town, one.person)).map(({ kind }) => kind)).toEqual(['booking-released'])
})

test('BOOK-no-show nobody is missed on a day on which the office was closed', async () => {
  const one = await guest(town, DAY, '09:30')
  await town.changeOffice('qiuchuan', { services: ['legal-aid'] })
  await close(town, admin)
  await town.jobs(NEXT, '08:00')
  expect(await show(town, one)).toMatchObject({ status: 'cancelled' })
  expect((await toldOf(town, one.person)).map(({ kind }) => kind)).not.toContain('missed-warning')
})

/** Open on Wednesdays alone. */
function onlyWednesday() {
  const day = [{ from: minutes('08:30'), to: minutes('12:00') }]
  return { 1: [], 2: [], 3: day, 4: [], 5: [], 6: [], 7: [] }
}
