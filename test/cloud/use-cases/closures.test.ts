import { nothingOutside } from '@/cloud/use-cases/outside'
import { randomUUID } from 'node:crypto'
import { dateString, minutes } from '@/domain/time/date'
import { settleClosures } from '@/cloud/use-cases/jobs/settle-closures'
import { at as instantOf, type Person, type Town } from '../../make'
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
  toldOf,
  wrongBooks
} from './closure-town'
import { place } from './stories'

let town: Town
let admin: Person

beforeEach(async () => {
  const made = await closureTown()
  town = made.town
  admin = made.admin
})
afterEach(async () => {
  expect(await wrongBooks(town)).toEqual([])
  await town.drop()
})

const at = (date: string, time: string) => ({ date: dateString(date), start: minutes(time) })

test('BOOK-closure every booking of a closed day moves to the next day at its time, and is told', async () => {
  const one = await guest(town, DAY, '09:30')
  const closed = await close(town, admin)
  expect(closed).toMatchObject({ moved: 1, released: 0, ended: 0, closure: { left: 0 } })
  expect(await show(town, one)).toMatchObject({ status: 'booked', ...at(NEXT, '09:30') })
  const [told] = await toldOf(town, one.person)
  expect(told).toMatchObject({
    kind: 'booking-moved',
    ...at(NEXT, '09:30'),
    from: at(DAY, '09:30'),
    reason: '台风'
  })
})

test('BOOK-closure the nearest time of the nearest day is taken, each place once', async () => {
  const three = [await guest(town, NEXT, '10:00'), await guest(town, NEXT, '10:00')]
  const moved = [await guest(town, DAY, '10:00'), await guest(town, DAY, '10:00')]
  await close(town, admin)
  const starts = await Promise.all(moved.map(async (one) => (await show(town, one)).start))
  expect(starts).toEqual([minutes('09:30'), minutes('09:30')])
  for (const one of three) expect(await show(town, one)).toMatchObject(at(NEXT, '10:00'))
})

test('BOOK-closure a part of a day: who is outside of it stays, who is in it moves within the day', async () => {
  const before = await guest(town, DAY, '09:30')
  const within = await guest(town, DAY, '14:00')
  await close(town, admin, { from: minutes('13:30'), to: minutes('15:00') })
  expect(await show(town, before)).toMatchObject(at(DAY, '09:30'))
  expect(await show(town, within)).toMatchObject(at(DAY, '13:00'))
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
  expect(await show(town, one)).toMatchObject(at(AFTER, '11:00'))
})

test('BOOK-closure the cut-off keeps nobody at a closed office, and nobody is sent to one that begins', async () => {
  const one = await guest(town, DAY, '11:00')
  const scene = town.as(admin).at(DAY, '10:00')
  await scene.must('closure.close', { date: dateString(DAY), from: 600, to: 720, reason: '停电' })
  expect(await show(town, one)).toMatchObject(at(DAY, '12:00'))
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
    ...at(DAY, '09:30'),
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

test('BOOK-closure nobody books a closed day, and once it is lifted everybody can', async () => {
  const moved = await guest(town, DAY, '09:30')
  const one = await applicant(town)
  const asked = { caseId: one.caseId, ...place(DAY, '09:30') }
  const { closure } = await close(town, admin)
  expect(await home(town, one.person).refusal('booking.reserve', asked)).toMatchObject({
    code: 'office-closed'
  })
  expect((await daysOf(town, admin)).get(DAY)).toMatchObject({ state: 'closed', reason: '台风' })
  const lifted = await home(town, admin).must('closure.lift', { closureId: closure.id })
  expect(lifted.liftedAt).not.toBeNull()
  expect((await daysOf(town, admin)).get(DAY)).toMatchObject({ state: 'open', left: 2 * 17 })
  await home(town, one.person).must('booking.reserve', asked)
  // Who was moved stays where they were told to come.
  expect(await show(town, moved)).toMatchObject(at(NEXT, '09:30'))
  const again = { closureId: closure.id }
  expect(await home(town, admin).refusal('closure.lift', again)).toMatchObject({
    code: 'not-found'
  })
})

test('BOOK-closure a day that is not released yet is closed when its time comes', async () => {
  const late = '2026-12-14'
  await home(town, admin).must('closure.close', { date: dateString(late), reason: '停电检修' })
  const scene = town.as(admin).at('2026-11-30', '09:00')
  const asked = { officeId: 'qiuchuan', serviceId: 'passport' }
  const { days } = await scene.must('booking.availability', asked)
  expect(days.find(({ date }) => date === late)).toMatchObject({ state: 'closed', slots: [] })
})

test('BOOK-no-show nobody is missed on a day on which the office was closed', async () => {
  const one = await guest(town, DAY, '09:30')
  await town.changeOffice('qiuchuan', { services: ['legal-aid'] })
  await close(town, admin)
  await town.jobs(NEXT, '08:00')
  expect(await show(town, one)).toMatchObject({ status: 'cancelled' })
  expect((await toldOf(town, one.person)).map(({ kind }) => kind)).not.toContain('missed-warning')
})

test('BOOK-closure the preview says what closing does, and writes nothing', async () => {
  for (const time of ['09:00', '09:30', '10:00']) await guest(town, DAY, time)
  const scene = home(town, admin)
  const preview = await scene.must('closure.preview', { date: dateString(DAY) })
  expect(preview).toMatchObject({ bookings: 3, released: 0, ended: 0 })
  expect(preview.to).toMatchObject([{ officeId: 'qiuchuan', date: NEXT, count: 3 }])
  expect(await scene.must('closure.list', {})).toMatchObject({ closures: [] })
  expect(await close(town, admin)).toMatchObject({ moved: 3, released: 0 })
})

test('BOOK-closure what is too much for the act is settled by the job, also after it was ended in the middle', async () => {
  await town.changeOffice('qiuchuan', { placesPerSlot: 6 })
  const guests = []
  for (const time of ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00']) {
    for (let i = 0; i < 6 && guests.length < 44; i += 1) guests.push(await guest(town, DAY, time))
  }
  const { moved, closure } = await close(town, admin)
  expect([moved, closure.left]).toEqual([40, 4])
  const list = async () => (await home(town, admin).must('closure.list', {})).closures
  const context = contextAt(FRIDAY, '19:31')
  await expect(settleClosures({ ...context, db: endingAfter(context.db, 2) })).rejects.toThrow()
  expect(await list()).toMatchObject([{ id: closure.id, moved: 42, left: 2 }])
  expect(await settleClosures(context)).toBe(0)
  expect(await list()).toMatchObject([{ id: closure.id, moved: 44, released: 0, left: 0 }])
  expect(await settleClosures(contextAt(FRIDAY, '19:40'))).toBe(1)
  for (const one of guests) {
    expect((await show(town, one)).date > DAY).toBe(true)
    const kinds = (await toldOf(town, one.person)).map(({ kind }) => kind)
    expect(kinds).toEqual(['booking-moved', 'booked'])
  }
}, 120_000)

function contextAt(date: string, time: string) {
  const { db, sealer, storage } = town
  return {
    db,
    sealer,
    storage,
    outside: nothingOutside,
    actor: null,
    demo: false,
    now: instantOf(date, time)
  }
}

/** The database as a job finds it that is ended when it begins one transaction more than these. */
function endingAfter(db: Town['db'], transactions: number): Town['db'] {
  let left = transactions
  return new Proxy(db, {
    get(target, key) {
      if (key === 'transaction' && left-- === 0) throw new Error('ended')
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? (value.bind(target) as unknown) : value
    }
  })
}

test('BOOK-closure an equal call again closes once', async () => {
  await guest(town, DAY, '09:30')
  const input = { actionId: randomUUID(), date: dateString(DAY), reason: '台风' }
  const scene = home(town, admin)
  const answers = await Promise.all([1, 2, 3].map(() => scene.must('closure.close', input)))
  for (const answer of answers) expect(answer.closure.id).toBe(input.actionId)
  const { closures } = await scene.must('closure.list', {})
  expect(closures).toMatchObject([{ moved: 1, released: 0 }])
})

test.each([
  ['a day that is over', { date: '2026-11-19' }, { code: 'past', field: 'date' }],
  ['a day off', { date: '2026-11-22' }, { code: 'office-closed', field: 'date' }],
  ['hours in the wrong order', { from: 700, to: 600 }, { code: 'invalid-input', field: 'to' }],
  ['half of the hours', { from: 700 }, { code: 'invalid-input', field: 'to', detail: 'missing' }],
  ['hours outside the hours', { from: 60, to: 120 }, { code: 'office-closed' }]
])('BOOK-closure %s can not be closed', async (_, more, refusal) => {
  const input = { date: dateString(DAY), reason: '台风', ...more }
  expect(await home(town, admin).refusal('closure.close', input)).toMatchObject(refusal)
})

test('only the administrator and the dispatcher of the office close it', async () => {
  const clerk = await town.staff(['clerk'])
  const input = { date: dateString(DAY), reason: '台风' }
  expect(await home(town, clerk).refusal('closure.close', input)).toMatchObject({
    code: 'not-allowed'
  })
  const other = await town.staff(['dispatcher'], 'tianma')
  await home(town, other).must('closure.close', input)
  expect((await daysOf(town, admin)).get(DAY)?.state).toBe('open')
  expect((await daysOf(town, admin, 'tianma')).get(DAY)?.state).toBe('closed')
})

/** Open on Wednesdays alone. */
function onlyWednesday() {
  const day = [{ from: minutes('08:30'), to: minutes('12:00') }]
  return { 1: [], 2: [], 3: day, 4: [], 5: [], 6: [], 7: [] }
}
