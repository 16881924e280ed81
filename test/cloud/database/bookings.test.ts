import { randomUUID } from 'node:crypto'
import { freePlace, moveBooking, type BookingRecord } from '@/cloud/database/bookings'
import { findBooking, freeDayPlace, lapseHolds } from '@/cloud/database/bookings-read'
import { addSlots, firstPlaces, slotsOf, takeSlots } from '@/cloud/database/slots'
import { takePlaces, type NewBooking } from '@/cloud/database/take-places'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
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
  const start = (minutes('08:00') + hour) as Minutes
  await addSlots(town.db, 'qiuchuan', [row(start)])
  return { officeId: 'qiuchuan', date, lane: 'general', starts: [start], end: after(start) }
}

function row(start: Minutes) {
  return { lane: 'general', date, start, end: after(start), capacity: 2, kept: 0 }
}

function after(start: Minutes): Minutes {
  return (start + 10) as Minutes
}

/** Asks for one place; what came of it. */
async function ask(wanted: NewBooking) {
  const [taken] = await takePlaces(town.db, [wanted])
  return taken?.outcome
}

function booking(changes: Partial<NewBooking>): NewBooking {
  return {
    id: randomUUID(),
    caseId: randomUUID(),
    served: [],
    serviceId: 'passport',
    personId: randomUUID(),
    subjectId: randomUUID(),
    officeId: 'qiuchuan',
    date,
    lane: 'general',
    starts: [minutes('09:30')],
    end: minutes('10:00'),
    places: 1,
    elder: false,
    codePrefix: 'QC1124',
    now,
    holdUntil: addMinutes(now, 10),
    perDay: 2,
    takesPerDay: 20,
    ...changes
  }
}

async function left(place: Awaited<ReturnType<typeof slot>>) {
  const slots = await slotsOf(town.db, place.officeId, place.date, place.date)
  return slots.find(({ start }) => start === place.starts[0])?.left
}

test('BOOK-capacity one statement takes the place and writes the booking and its event, or nothing', async () => {
  const place = await slot()
  const first = booking(place)
  expect(await ask(first)).toBe('taken')
  expect(await ask(booking(place))).toBe('taken')
  const third = booking(place)
  expect(await ask(third)).toBe('full')
  expect(await left(place)).toBe(0)
  expect(await findBooking(town.db, third.id)).toBeUndefined()
  expect(await eventsOf(first.id)).toEqual([{ action: 'reserve', actor_role: 'resident' }])
  expect(await eventsOf(third.id)).toEqual([])
})

test('BOOK-capacity a place that does not exist is never taken', async () => {
  const none = booking({ starts: [minutes('03:00')] })
  expect(await ask(none)).toBe('full')
  expect(await findBooking(town.db, none.id)).toBeUndefined()
})

test('BOOK-cap-service a second active booking is refused and takes no place', async () => {
  const place = await slot()
  const first = booking(place)
  await ask(first)
  const again = booking({ ...place, personId: first.personId, subjectId: first.subjectId })
  expect(await ask(again)).toBe('already-booked')
  expect(await left(place)).toBe(1)
})

test('BOOK-cap-day numbers the bookings of a day, and refuses one too many without taking a place', async () => {
  const person = { personId: randomUUID() }
  const place = await slot()
  for (const expected of ['taken', 'taken', 'day-limit'] as const) {
    const next = await slot()
    expect(await ask(booking({ ...next, ...person }))).toBe(expected)
    expect(await left(next)).toBe(expected === 'taken' ? 1 : 2)
  }
  expect(await freeDayPlace(town.db, person.personId, date, 2)).toBeUndefined()
  expect(await freeDayPlace(town.db, person.personId, date, 3)).toBe(3)
  expect(await freeDayPlace(town.db, randomUUID(), date, 2)).toBe(1)
  expect(await left(place)).toBe(2)
})

test('a booking moves only from the state that was read', async () => {
  const first = booking(await slot())
  await ask(first)
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
  expect(await takeSlots(town.db, { ...place, places: 1, elder: false })).toBe(true)
  const [start] = place.starts
  const row = { office_id: 'qiuchuan', date, lane: 'general', places: 1 }
  const gone = { ...row, start_minute: start, end_minute: place.end } as BookingRecord
  await freePlace(town.db, gone, now, now)
  await expect(freePlace(town.db, gone, now, now)).rejects.toThrow(/slots_within/)
})

test('BOOK-hold lapses what is over and nothing else, once', async () => {
  const [over, kept] = [await slot(), await slot()]
  const { id: personId } = await town.resident()
  const old = booking({ ...over, personId, holdUntil: addMinutes(now, 5) })
  const young = booking(kept)
  await ask(old)
  await ask(young)
  const later = addMinutes(now, 5)
  const twice = await Promise.all([lapseHolds(town.db, later), lapseHolds(town.db, later)])
  expect(twice.sort()).toEqual([0, 1])
  expect(await findBooking(town.db, old.id)).toMatchObject({ status: 'expired' })
  expect([await left(over), await left(kept)]).toEqual([2, 1])
})

test('slots that are added again keep their bookings', async () => {
  const place = await slot()
  await ask(booking(place))
  await addSlots(town.db, 'qiuchuan', place.starts.map(row))
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
