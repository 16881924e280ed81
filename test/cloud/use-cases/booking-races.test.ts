import { randomUUID } from 'node:crypto'
import { makeTown, type Person, type Town } from '../../make'
import { count, crowd, persist, rowsAt } from './crowd'
import { wrongBooks } from './slot-books'
import { booked, FRIDAY, place, prepared, TUESDAY } from './stories'

const PLACES = 6
let town: Town

beforeAll(async () => {
  town = await makeTown(12)
  await town.changeOffice('qiuchuan', { placesPerSlot: PLACES, keptForWalkIn: 0 })
})
afterAll(() => town.drop())
afterEach(async () => {
  expect(await wrongBooks(town)).toEqual([])
})

const home = (person: Person) => town.as(person).at(FRIDAY, '19:30')

test('BOOK-capacity 200 residents at once for 6 places: exactly 6 get one, and nobody else', async () => {
  const people = await crowd(town, 200)
  const outcomes = await Promise.all(
    people.map(({ person, caseId }) =>
      persist(home(person), 'booking.reserve', { caseId, ...place(TUESDAY, '09:00') })
    )
  )
  expect(count(outcomes)).toEqual({ ok: PLACES, 'slot-full': 200 - PLACES })
  expect(await rowsAt(town, TUESDAY, '09:00')).toEqual({ booked: PLACES, rows: PLACES })
}, 120_000)

test('BOOK-capacity 50 equal calls of one resident are one booking, with one answer', async () => {
  const [one] = await crowd(town, 1)
  const asked = { actionId: randomUUID(), caseId: one!.caseId, ...place(TUESDAY, '09:30') }
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => home(one!.person).must('booking.reserve', asked))
  )
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]?.id).toBe(asked.actionId)
  expect(await rowsAt(town, TUESDAY, '09:30')).toEqual({ booked: 1, rows: 1 })
}, 60_000)

test('BOOK-capacity one resident who taps 20 times has one place in the end', async () => {
  const [one] = await crowd(town, 1)
  const asked = { caseId: one!.caseId, ...place(TUESDAY, '10:00') }
  const taps = Array.from({ length: 20 }, () =>
    persist(home(one!.person), 'booking.reserve', asked)
  )
  const outcomes = count(await Promise.all(taps))
  expect(outcomes.ok).toBeGreaterThanOrEqual(1)
  expect(
    Object.keys(outcomes).filter((code) => !['ok', 'conflict', 'already-booked'].includes(code))
  ).toEqual([])
  expect(await rowsAt(town, TUESDAY, '10:00')).toEqual({ booked: 1, rows: 1 })
}, 60_000)

test('BOOK-cap-day two services, booked twice over at once, are two bookings', async () => {
  const resident = await town.resident()
  const cases: string[] = []
  for (const serviceId of ['passport', 'legal-aid', 'id-card-renewal', 'dog-licence']) {
    cases.push((await prepared(home(resident), { serviceId, leave: () => true })).id)
  }
  const outcomes = await Promise.all(
    cases.map((caseId) =>
      persist(home(resident), 'booking.reserve', { caseId, ...place('2026-11-25', '09:00') })
    )
  )
  expect(count(outcomes)).toEqual({ ok: 2, 'day-limit': 2 })
})

test('BOOK-capacity a place that is given back ten times at once comes back once', async () => {
  const resident = await town.resident()
  const draft = await prepared(home(resident), { serviceId: 'passport', leave: () => true })
  const { id: bookingId } = await booked(home(resident), draft.id, TUESDAY, '11:00')
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, () => persist(home(resident), 'booking.cancel', { bookingId }))
  )
  const { ok, ...rest } = count(outcomes)
  expect(ok).toBe(1)
  expect((rest.conflict ?? 0) + (rest['wrong-state'] ?? 0)).toBe(9)
  expect(await rowsAt(town, TUESDAY, '11:00')).toEqual({ booked: 0, rows: 0 })
})

test('BOOK-capacity a booking that is changed to five places at once has one of them', async () => {
  const resident = await town.resident()
  const draft = await prepared(home(resident), { serviceId: 'passport', leave: () => true })
  const { id: bookingId } = await booked(home(resident), draft.id, '2026-11-26', '09:00')
  const times = ['09:30', '10:00', '10:30', '11:00', '11:30']
  const outcomes = await Promise.all(
    times.map((time) =>
      persist(home(resident), 'booking.change', { bookingId, ...place('2026-11-26', time) })
    )
  )
  expect(count(outcomes).ok).toBeGreaterThanOrEqual(1)
  expect(count(outcomes).ok).toBeLessThanOrEqual(2)
  const rows = await Promise.all(
    ['09:00', ...times].map((time) => rowsAt(town, '2026-11-26', time))
  )
  expect(rows.reduce((sum, row) => sum + row.booked, 0)).toBe(1)
})

test('BOOK-capacity two residents who change places with each other both get there', async () => {
  const people = [await town.resident(), await town.resident()] as const
  const times = ['14:00', '14:30'] as const
  const ids: string[] = []
  for (const [i, person] of people.entries()) {
    const draft = await prepared(home(person), { serviceId: 'passport', leave: () => true })
    ids.push((await booked(home(person), draft.id, '2026-11-26', times[i])).id)
  }
  for (let round = 0; round < 2; round += 1) {
    const outcomes = await Promise.all(
      people.map((person, i) => {
        const to = place('2026-11-26', times[(i + 1 + round) % 2]!)
        return persist(home(person), 'booking.change', { bookingId: ids[i]!, ...to })
      })
    )
    expect(count(outcomes)).toEqual({ ok: 2 })
  }
})

test('BOOK-hold a hold that is confirmed while it lapses is one or the other', async () => {
  const people = await crowd(town, 6)
  const held = await Promise.all(
    people.map(({ person, caseId }) =>
      home(person).must('booking.reserve', { caseId, ...place('2026-11-27', '09:00') })
    )
  )
  const [, ...outcomes] = await Promise.all([
    town.jobs(FRIDAY, '19:40').then(() => 'ok'),
    ...people.map(({ person }, i) =>
      persist(town.as(person).at(FRIDAY, '19:39'), 'booking.confirm', { bookingId: held[i]!.id })
    )
  ])
  const { ok = 0 } = count(outcomes)
  expect(await rowsAt(town, '2026-11-27', '09:00')).toEqual({ booked: ok, rows: ok })
})
