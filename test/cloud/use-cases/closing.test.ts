import { randomUUID } from 'node:crypto'
import { dateString } from '@/domain/time/date'
import { settleClosures } from '@/cloud/use-cases/jobs/settle-closures'
import { at, type Person, type Town } from '../../make'
import { timerAt } from '../../make-timer'
import {
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

test('BOOK-closure the preview says what closing does, and writes nothing', async () => {
  for (const time of ['09:00', '09:30', '10:00']) await guest(town, DAY, time)
  const scene = home(town, admin)
  const preview = await scene.must('closure.preview', { date: dateString(DAY) })
  expect(preview).toMatchObject({ bookings: 3, released: 0, ended: 0 })
  expect(preview.to).toMatchObject([{ officeId: 'qiuchuan', date: NEXT, count: 3 }])
  expect(await scene.must('closure.list', {})).toMatchObject({ closures: [] })
  expect(await close(town, admin)).toMatchObject({ moved: 3, released: 0 })
})

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
  expect(await show(town, moved)).toMatchObject(slotAt(NEXT, '09:30'))
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

test('BOOK-closure what is too much for the act is settled by the job, also after it was ended in the middle', async () => {
  await town.changeOffice('qiuchuan', { placesPerSlot: 6 })
  const guests = []
  for (const time of ['08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '13:00']) {
    for (let i = 0; i < 6 && guests.length < 44; i += 1) guests.push(await guest(town, DAY, time))
  }
  const { moved, closure } = await close(town, admin)
  expect([moved, closure.left]).toEqual([40, 4])
  const list = async () => (await home(town, admin).must('closure.list', {})).closures
  const context = timerAt(town, at(FRIDAY, '19:31'))
  await expect(settleClosures({ ...context, db: endingAfter(context.db, 2) })).rejects.toThrow()
  expect(await list()).toMatchObject([{ id: closure.id, moved: 42, left: 2 }])
  expect(await settleClosures(context)).toBe(0)
  expect(await list()).toMatchObject([{ id: closure.id, moved: 44, released: 0, left: 0 }])
  expect(await settleClosures(timerAt(town, at(FRIDAY, '19:40')))).toBe(1)
  for (const one of guests) {
    expect((await show(town, one)).date > DAY).toBe(true)
    const kinds = (await toldOf(town, one.person)).map(({ kind }) => kind)
    expect(kinds).toEqual(['booking-moved', 'booked'])
  }
}, 120_000)

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
