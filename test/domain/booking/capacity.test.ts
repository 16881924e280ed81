import fc from 'fast-check'
import { buildCalendar } from '@/cloud/seed/calendar'
import { laneOf, lanesOf, placesOf, slotsNeeded, type Lane } from '@/domain/booking/capacity'
import { isStaffed, openDates, plannedSlots } from '@/domain/booking/planned-slots'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { office, rules, span } from './make-office'

const calendar = buildCalendar()
const WEDNESDAY = dateString('2026-11-25')
const at = (start: string) => ({ date: WEDNESDAY, start: minutes(start) })

function lane(part: Partial<Lane> = {}): Lane {
  const counters = ['counter-1']
  return {
    id: 'general',
    name: '',
    counters,
    services: 'all',
    minutes: 10,
    staff: 2,
    duty: [],
    ...part
  }
}

test.each([
  ['two people, ten minutes each', { staff: 2, minutes: 10 }, 0, [6, 0]],
  ['one place in five is kept', { staff: 2, minutes: 6 }, 0.2, [8, 2]],
  ['what is kept is never less than its share', { staff: 1, minutes: 10 }, 0.2, [2, 1]],
  ['nobody is begun who would not be done', { staff: 1, minutes: 20 }, 0, [1, 0]],
  ['nobody on duty', { staff: 0, minutes: 10 }, 0, [0, 0]],
  ['all is kept', { staff: 2, minutes: 10 }, 1, [0, 6]]
])('BOOK-capacity %s', (_, part, keptForWalkIn, [capacity, kept]) => {
  const places = placesOf(office({ keptForWalkIn }), lane(part), [], at('09:00'))
  expect(places).toEqual({ capacity, kept })
})

test.each([
  ['09:00', 6],
  ['12:00', 3],
  ['13:30', 3],
  ['14:00', 6]
])('BOOK-capacity at %s as many as are on duty then', (start, places) => {
  const noon = [{ ...span('12:00', '14:00'), staff: 1 }]
  const town = office({ keptForWalkIn: 0 })
  expect(placesOf(town, lane({ duty: noon }), [], at(start)).capacity).toBe(places)
})

test('BOOK-capacity a single day goes before the duty of every day, for its own lane alone', () => {
  const town = office({ keptForWalkIn: 0 })
  const noon = lane({ duty: [{ ...span('08:00', '18:00'), staff: 1 }] })
  const exception = { date: WEDNESDAY, lane: 'general', ...span('09:00', '10:00'), staff: 5 }
  expect(placesOf(town, noon, [exception], at('09:30')).capacity).toBe(15)
  expect(placesOf(town, noon, [exception], at('10:00')).capacity).toBe(3)
  expect(placesOf(town, { ...noon, id: 'other' }, [exception], at('09:30')).capacity).toBe(3)
})

test('BOOK-capacity a service goes to the lane that names it, else to the one for all, else to none', () => {
  const own = lane({ id: 'property', services: ['property-transfer'] })
  const town = office({ lanes: [lane(), own] })
  expect(laneOf(town, 'property-transfer')?.id).toBe('property')
  expect(laneOf(town, 'passport')?.id).toBe('general')
  expect(laneOf(office({ lanes: [own] }), 'passport')).toBeUndefined()
})

test.each([
  [undefined, 1],
  [20, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [95, 4]
])('BOOK-capacity a service of %s minutes needs %s slots of half an hour', (needs, slots) => {
  const town = office({ serviceMinutes: needs === undefined ? {} : { passport: needs } })
  expect(slotsNeeded(town, 'passport')).toBe(slots)
})

test('BOOK-capacity without lanes an office has the places that its data name, in slots of any length', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(10, 15, 20, 30, 45, 60),
      (counters, placesPerSlot, slotMinutes) => {
        const names = Array.from({ length: counters }, (_, i) => ({ id: `c-${i}`, name: '' }))
        const town = office({ counters: names, placesPerSlot, slotMinutes, keptForWalkIn: 0 })
        const [only] = lanesOf(town)
        expect(placesOf(town, only!, [], at('09:00')).capacity).toBe(placesPerSlot)
      }
    )
  )
})

test('BOOK-capacity more staff, more time or less kept back never leave fewer places', () => {
  const some = { staff: fc.nat(20), minutes: fc.integer({ min: 1, max: 90 }), kept: fc.nat(100) }
  fc.assert(
    fc.property(fc.record(some), fc.record(some), (a, b) => {
      const places = ({ staff, minutes: each, kept }: typeof a) =>
        placesOf(
          office({ keptForWalkIn: kept / 100 }),
          lane({ staff, minutes: each }),
          [],
          at('09:00')
        )
      const less = { staff: Math.min(a.staff, b.staff), minutes: Math.max(a.minutes, b.minutes) }
      const more = { staff: Math.max(a.staff, b.staff), minutes: Math.min(a.minutes, b.minutes) }
      const kept = Math.min(a.kept, b.kept)
      const [low, high] = [
        places({ ...less, kept: Math.max(a.kept, b.kept) }),
        places({ ...more, kept })
      ]
      expect(low.capacity).toBeLessThanOrEqual(high.capacity)
      expect(low.capacity + low.kept).toBeLessThanOrEqual(high.capacity + high.kept)
    })
  )
})

describe('the slots of a day', () => {
  const town = office({ placesPerSlot: 4, keptForWalkIn: 0.25 })
  const slots = (closed: Parameters<typeof span> | null | 'open', day = WEDNESDAY) =>
    plannedSlots(
      closed === 'open'
        ? town
        : { ...town, closures: [{ date: day, reason: '', hours: closed && span(...closed) }] },
      calendar,
      rules,
      day
    )
  const open = (all: ReturnType<typeof slots>) =>
    all.filter((s) => s.capacity > 0).map((s) => s.start)

  test('BOOK-closure a closed day has all of its slots and no place in any', () => {
    expect(slots(null).map(({ start }) => start)).toEqual(slots('open').map(({ start }) => start))
    expect(open(slots(null))).toEqual([])
    expect(slots(null).every(({ kept }) => kept === 0)).toBe(true)
  })

  test('BOOK-closure a slot that a closure touches is closed, the others keep their times', () => {
    const left = open(slots(['09:10', '10:40']))
    expect(left).not.toContain(minutes('09:00'))
    expect(left).not.toContain(minutes('10:30'))
    expect(left.slice(0, 2)).toEqual([minutes('08:30'), minutes('11:00')])
  })

  test('BOOK-capacity no two slots of a lane overlap, and none leaves the hours', () => {
    const half = fc.integer({ min: 16, max: 40 })
    fc.assert(
      fc.property(half, half, fc.constantFrom(5, 10, 20, 30, 45, 60, 90), (a, b, slotMinutes) => {
        const hours = {
          from: (Math.min(a, b) * 30) as Minutes,
          to: (Math.max(a, b) * 30) as Minutes
        }
        const one = { ...town, slotMinutes, hours: { ...town.hours, 3: [hours] } }
        const all = plannedSlots(one, calendar, rules, WEDNESDAY)
        for (const [i, slot] of all.entries()) {
          expect(slot.end - slot.start).toBe(slotMinutes)
          expect(isStaffed(one, calendar, slot)).toBe(true)
          if (i > 0) expect(slot.start).toBeGreaterThanOrEqual(all[i - 1]!.end)
        }
      })
    )
  })

  test('BOOK-closure the open days from a day on, that day among them where it is open', () => {
    const dates = openDates(town, calendar, WEDNESDAY, 3)
    expect(dates).toEqual(['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'])
    const closures = [{ date: WEDNESDAY, reason: '', hours: null }]
    expect(openDates({ ...town, closures }, calendar, WEDNESDAY, 2)).toEqual([
      '2026-11-26',
      '2026-11-27'
    ])
  })
})
