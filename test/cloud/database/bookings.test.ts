import { randomUUID } from 'node:crypto'
import {
  freePlace,
  moveBooking,
  takePlace,
  takeSlot,
  type NewBooking
} from '@/cloud/database/bookings'
import { findBooking, freeDayPlace, lapseHolds } from '@/cloud/database/bookings-read'
import { constraintOf } from '@/cloud/database/errors'
import { addSlots, firstPlaces, slotsOf } from '@/cloud/database/slots'
import { dateString, minutes } from '@/domain/time/date'
import { addMinutes } from '@/domain/time/instant'
import { at, makeTown, type Town } from '../../make'

const date = dateString('2026-11-24')
const now = at('2026-11-20', '19:30')
let town: Town

beforeAll(async () => {
  town = await makeTown()
})
afterAll(() => town.drop())

/** A slot that no other test has, with two places. */
let hour = 0
async function slot() {
  hour += 10
  const start = minutes('08:00') + hour
  await addSlots(town.db, 'qiuchuan', [
    { date, start: start as never, end: (start + 10) as never, capacity: 2 }
  ])
  return { officeId: 'qiuchuan', date, start: start as NewBooking['start'] }
}

function booking(changes: Partial<NewBooking>): NewBooking {
  return {
    id: randomUUID(),
    caseId: randomUUID(),
    serviceId: 'passport',
    personId: randomUUID(),
    subjectId: randomUUID(),
    officeId: 'qiuchuan',
    date,
    start: minutes('09:30'),
    code: `QC1124${String(Math.random()).slice(2, 8)}`,
    holdUntil: addMinutes(now, 10),
    now,
    perDay: 2,
    ...changes
  }
}

async function left(place: Awaited<ReturnType<typeof slot>>) {
  const slots = await slotsOf(town.db, place.officeId, place.date, place.date)
  return slots.find(({ start }) => start === place.start)?.left
}

test('BOOK-capacity one statement takes the place and writes the booking and its event, or nothing', async () => {
  const place = await slot()
  const first = booking(place)
  expect(await takePlace(town.db, first)).toBe('taken')
  expect(await takePlace(town.db, booking(place))).toBe('taken')
  const third = booking(place)
  expect(await takePlace(town.db, third)).toBe('full')
  expect(await left(place)).toBe(0)
  expect(await findBooking(town.db, third.id)).toBeUndefined()
  expect(await eventsOf(first.id)).toEqual([{ action: 'reserve', actor_role: 'resident' }])
  expect(await eventsOf(third.id)).toEqual([])
})

test('BOOK-capacity a place that does not exist is never taken', async () => {
  const none = booking({ start: minutes('03:00') })
  expect(await takePlace(town.db, none)).toBe('full')
  expect(await findBooking(town.db, none.id)).toBeUndefined()
})

test('BOOK-cap-service a second active booking is refused by the index, and takes no place', async () => {
  const place = await slot()
  const first = booking(place)
  await takePlace(town.db, first)
  const again = booking({ ...place, personId: first.personId, subjectId: first.subjectId })
  const refused: unknown = await takePlace(town.db, again).catch((error: unknown) => error)
  expect(constraintOf(refused)).toBe('bookings_one_service')
  expect(await left(place)).toBe(1)
})

test('BOOK-cap-day numbers the bookings of a day, and refuses one too many without taking a place', async () => {
  const person = { personId: randomUUID() }
  const place = await slot()
  for (const expected of ['taken', 'taken', 'day-limit'] as const) {
    const next = await slot()
    expect(await takePlace(town.db, booking({ ...next, ...person }))).toBe(expected)
    expect(await left(next)).toBe(expected === 'taken' ? 1 : 2)
  }
  expect(await freeDayPlace(town.db, person.personId, date, 2)).toBeUndefined()
  expect(await freeDayPlace(town.db, person.personId, date, 3)).toBe(3)
  expect(await freeDayPlace(town.db, randomUUID(), date, 2)).toBe(1)
  expect(await left(place)).toBe(2)
})

test('a booking moves only from the state that was read', async () => {
  const first = booking(await slot())
  await takePlace(town.db, first)
  const read = (await findBooking(town.db, first.id))!
  const change = {
    action: 'confirm',
    actorId: null,
    actorRole: 'resident',
    now: addMinutes(now, 1)
  }
  expect(await moveBooking(town.db, read, 'booked', {}, change)).toMatchObject({ status: 'booked' })
  expect(await moveBooking(town.db, read, 'cancelled', {}, change)).toBeUndefined()
  const booked = (await findBooking(town.db, first.id))!
  await moveBooking(
    town.db,
    booked,
    'booked',
    { changes: 1 },
    { ...change, action: 'change', now: addMinutes(now, 2) }
  )
  expect(await moveBooking(town.db, booked, 'booked', { changes: 1 }, change)).toBeUndefined()
  expect((await eventsOf(first.id)).map(({ action }) => action)).toEqual([
    'reserve',
    'confirm',
    'change'
  ])
})

test('a counter never falls below nothing', async () => {
  const place = await slot()
  expect(await takeSlot(town.db, place)).toBe(place.start + 10)
  const row = { office_id: 'qiuchuan', date, start_minute: place.start }
  await freePlace(town.db, row)
  await expect(freePlace(town.db, row)).rejects.toThrow(/slots_within/)
})

test('BOOK-hold lapses what is over and nothing else, once', async () => {
  const [over, kept] = [await slot(), await slot()]
  const old = booking({ ...over, holdUntil: addMinutes(now, 5) })
  const young = booking(kept)
  await takePlace(town.db, old)
  await takePlace(town.db, young)
  const later = addMinutes(now, 5)
  const twice = await Promise.all([lapseHolds(town.db, later), lapseHolds(town.db, later)])
  expect(twice.flat().map(({ id }) => id)).toEqual([old.id])
  expect([await left(over), await left(kept)]).toEqual([2, 1])
})

test('slots that are added again keep their bookings', async () => {
  const place = await slot()
  await takePlace(town.db, booking(place))
  const again = { date, start: place.start, end: (place.start + 10) as never, capacity: 2 }
  await addSlots(town.db, 'qiuchuan', [again])
  expect(await left(place)).toBe(1)
  const first = await firstPlaces(town.db, dateString('2026-11-23'))
  expect(first.get('qiuchuan')?.date).toBe(date)
})

async function eventsOf(bookingId: string) {
  return town.db
    .selectFrom('booking_events')
    .select(['action', 'actor_role'])
    .where('booking_id', '=', bookingId)
    .orderBy('id')
    .execute()
}
