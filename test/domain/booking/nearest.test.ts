import fc from 'fast-check'
import { placeFor, planMoves, type Displaced, type FreeSlot } from '@/domain/booking/nearest'
import { clockTime, dateString, minutes, type Minutes } from '@/domain/time/date'
import { office } from './make-office'

const free = (date: string, start: string, left = 1, lane = 'general'): FreeSlot => ({
  lane,
  date: dateString(date),
  start: minutes(start),
  end: (minutes(start) + 30) as Minutes,
  left
})
const booking = (part: Partial<Displaced> = {}): Displaced => ({
  id: 'one',
  date: dateString('2026-11-25'),
  start: minutes('10:00'),
  places: 1,
  services: ['passport'],
  ...part
})
const home = (...slots: FreeSlot[]) => ({ office: office(), slots })

function found(slots: FreeSlot[], part: Partial<Displaced> = {}, changes = {}) {
  const place = placeFor([{ office: office(changes), slots }], booking(part))
  return place && `${place.run[0].date} ${place.run.map(({ start }) => clockTime(start)).join(' ')}`
}

test.each<[string, FreeSlot[], Partial<Displaced>, string | null]>([
  [
    'the nearest day first',
    [free('2026-11-27', '10:00'), free('2026-11-26', '16:30')],
    {},
    '2026-11-26 16:30'
  ],
  [
    'then the nearest time',
    [free('2026-11-26', '08:30'), free('2026-11-26', '11:00')],
    {},
    '2026-11-26 11:00'
  ],
  [
    'as near before as after: before',
    [free('2026-11-26', '09:30'), free('2026-11-26', '10:30')],
    {},
    '2026-11-26 09:30'
  ],
  ['never a day before', [free('2026-11-24', '10:00')], {}, null],
  [
    'room for the whole family',
    [free('2026-11-26', '10:00', 2), free('2026-11-27', '10:00', 3)],
    { places: 3 },
    '2026-11-27 10:00'
  ],
  ['nothing where nothing is left', [free('2026-11-26', '10:00', 0)], {}, null],
  ['not another lane', [free('2026-11-26', '10:00', 5, 'property')], {}, null]
])('BOOK-closure %s', (_, slots, part, expected) => {
  expect(found(slots, part)).toBe(expected)
})

test('BOOK-closure a long service needs its slots without a break', () => {
  const long = { serviceMinutes: { passport: 60 } }
  const broken = [free('2026-11-26', '10:00'), free('2026-11-26', '11:00')]
  expect(found(broken, {}, long)).toBeNull()
  expect(found([...broken, free('2026-11-26', '11:30')], {}, long)).toBe('2026-11-26 11:00 11:30')
})

test('BOOK-cluster another office only where one’s own has none, and only one that takes the whole visit', () => {
  const other = { office: office({ id: 'other' }), slots: [free('2026-11-25', '10:00')] }
  const late = home(free('2026-12-15', '16:30'))
  expect(placeFor([late, other], booking())?.office.id).toBe('town')
  expect(placeFor([home(), other], booking())?.office.id).toBe('other')
  const half = { ...other, office: office({ id: 'other', services: ['passport'] }) }
  expect(placeFor([home(), half], booking({ services: ['passport', 'legal-aid'] }))).toBeNull()
})

test('BOOK-closure of any crowd nobody gets a place that another one has, and none is left while one fits', () => {
  const slot = fc.record({
    day: fc.integer({ min: 26, max: 28 }),
    half: fc.integer({ min: 17, max: 20 }),
    left: fc.nat(3)
  })
  const one = fc.record({
    half: fc.integer({ min: 17, max: 20 }),
    places: fc.integer({ min: 1, max: 2 })
  })
  const time = (half: number) => clockTime((half * 30) as Minutes)
  fc.assert(
    fc.property(
      fc.uniqueArray(slot, { selector: (s) => `${s.day} ${s.half}` }),
      fc.array(one, { maxLength: 20 }),
      (slots, people) => {
        const all = slots.map(({ day, half, left }) => free(`2026-11-${day}`, time(half), left))
        const bookings = people.map(({ half, places }, i) =>
          booking({ id: String(i), start: (half * 30) as Minutes, places })
        )
        const moves = planMoves([home(...all)], bookings)
        const taken = all.map((s) =>
          bookings
            .filter(({ id }) => {
              const run = moves.get(id)?.run[0]
              return run?.date === s.date && run.start === s.start
            })
            .reduce((sum, { places }) => sum + places, 0)
        )
        for (const [i, s] of all.entries()) expect(taken[i]).toBeLessThanOrEqual(s.left)
        const left = Math.max(0, ...all.map((s, i) => s.left - taken[i]!))
        for (const { id, places } of bookings) if (!moves.has(id)) expect(left).toBeLessThan(places)
      }
    )
  )
})
