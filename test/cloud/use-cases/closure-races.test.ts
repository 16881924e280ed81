import { dateString, minutes } from '@/domain/time/date'
import { addDays } from '@/domain/time/date'
import type { Person, Town } from '../../make'
import { applicant, close, closureTown, DAY, guest, home, NEXT, show } from './closure-town'
import { wrongFigures } from './slot-books'
import { count, persist } from './crowd'
import { FRIDAY, place } from './stories'

let town: Town
let admin: Person

beforeEach(async () => {
  const made = await closureTown(12)
  town = made.town
  admin = made.admin
})
afterEach(async () => {
  // What was touched while the day closed is settled by the job.
  await town.jobs(FRIDAY, '19:33')
  expect(await wrongFigures(town)).toEqual([])
  expect(await overFull()).toEqual([])
  expect(await standingOn(DAY)).toEqual([])
  await town.drop()
})

/** Slots in which more stand than there are places; closed ones have none. */
async function overFull() {
  const { rows } = await town.database.pool.query(
    'select * from slots where booked + paused > capacity + kept and capacity + kept > 0'
  )
  return rows as unknown[]
}

async function standingOn(date: string) {
  const { rows } = await town.database.pool.query(
    `select id, status from bookings where office_id = 'qiuchuan' and date = $1
     and status not in ('cancelled', 'expired')`,
    [date]
  )
  return rows as unknown[]
}

test('BOOK-closure closing races twenty who book: each stands on another day, or was refused', async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => applicant(town)))
  const book = ({ person, caseId }: (typeof people)[number], i: number) => {
    const time = `${String(8 + (i % 8)).padStart(2, '0')}:30`
    return persist(home(town, person), 'booking.reserve', { caseId, ...place(DAY, time) })
  }
  const half = people.slice(0, 10).map(book)
  const closing = close(town, admin)
  const outcomes = await Promise.all([...half, ...people.slice(10).map((one, i) => book(one, i))])
  await closing
  const codes = Object.keys(count(outcomes))
  expect(codes.filter((c) => !['ok', 'slot-full', 'no-slot', 'office-closed'].includes(c))).toEqual(
    []
  )
}, 60_000)

test('BOOK-closure closing races those who cancel: whoever got through has no place, all others have one', async () => {
  const guests = []
  for (const time of ['09:00', '09:30', '10:00', '10:30']) {
    guests.push(await guest(town, DAY, time), await guest(town, DAY, time))
  }
  const [, ...outcomes] = await Promise.all([
    close(town, admin).then(() => 'closed'),
    ...guests.map(({ person, bookingId }) =>
      persist(home(town, person), 'booking.cancel', { bookingId })
    )
  ])
  await town.jobs(FRIDAY, '19:32')
  for (const [i, one] of guests.entries()) {
    const view = await show(town, one)
    expect([outcomes[i], view.status]).toEqual(
      outcomes[i] === 'ok' ? ['ok', 'cancelled'] : ['conflict', 'booked']
    )
    if (view.status === 'booked') expect(view.date).toBe(NEXT)
  }
}, 60_000)

test('BOOK-closure closing races those who change: nobody has two places, and nobody none', async () => {
  const guests = []
  for (const time of ['09:00', '09:30', '10:00', '10:30', '11:00']) {
    guests.push(await guest(town, DAY, time), await guest(town, DAY, time))
  }
  const to = [NEXT, DAY, '2026-11-27']
  const [, ...outcomes] = await Promise.all([
    close(town, admin).then(() => 'closed'),
    ...guests.map(({ person, bookingId }, i) =>
      persist(home(town, person), 'booking.change', { bookingId, ...place(to[i % 3]!, '15:00') })
    )
  ])
  await town.jobs(FRIDAY, '19:32')
  for (const one of guests) {
    const view = await show(town, one)
    expect(view.status).toBe('booked')
    expect(view.date).not.toBe(DAY)
  }
  const known = ['ok', 'conflict', 'slot-full', 'no-slot', 'office-closed']
  expect(Object.keys(count(outcomes)).filter((code) => !known.includes(code))).toEqual([])
}, 60_000)

test('BOOK-closure two jobs and the act at once move everybody once', async () => {
  const guests = []
  for (const time of ['09:00', '09:30', '10:00']) guests.push(await guest(town, DAY, time))
  await Promise.all([
    close(town, admin),
    town.jobs(FRIDAY, '19:30'),
    town.jobs(FRIDAY, '19:30'),
    town.jobs(FRIDAY, '19:30')
  ])
  await town.jobs(FRIDAY, '19:32')
  for (const one of guests) {
    const { notices } = await home(town, one.person).must('notice.list', {})
    const moves = notices.filter(({ content }) => content.kind === 'booking-moved')
    expect(moves).toHaveLength(1)
  }
}, 60_000)

test('BOOK-closure two days that close at once send nobody to the other', async () => {
  const guests = [await guest(town, DAY, '09:00'), await guest(town, NEXT, '09:00')]
  const closing = (date: string) =>
    home(town, admin).must('closure.close', { date: dateString(date), reason: '台风' })
  await Promise.all([closing(DAY), closing(NEXT)])
  await town.jobs(FRIDAY, '19:32')
  for (const one of guests) {
    expect(await show(town, one)).toMatchObject({
      status: 'booked',
      date: addDays(dateString(NEXT), 1),
      start: minutes('09:00')
    })
  }
}, 60_000)
