import { buildCalendar } from '@/cloud/seed/calendar'
import { lanesOf, placesOf } from '@/domain/booking/capacity'
import { bookableDays, openingHours, slotStarts } from '@/domain/booking/window'
import { clockTime, dateString, minutes } from '@/domain/time/date'
import { at, office, rules, span } from './make-office'

const calendar = buildCalendar()
const day = dateString
const weekdays = office({ hours: { ...office().hours, 6: [] } })
const days = (date: string, time: string, town = weekdays, changed = rules) =>
  bookableDays(town, calendar, changed, at(date, time))

describe('the days that can be booked', () => {
  test('BOOK-window today and 15 working days ahead, and not one day more', () => {
    const found = days('2026-11-24', '09:00')
    expect(found[0]).toMatchObject({ date: '2026-11-24', state: 'open' })
    expect(found.at(-1)).toMatchObject({ date: '2026-12-15', state: 'open' })
    expect(found.filter(({ state }) => state === 'open')).toHaveLength(16)
  })

  test('BOOK-window closed days are shown between them and are not counted', () => {
    const closed = days('2026-11-24', '09:00').filter(({ state }) => state === 'closed')
    expect(closed.map(({ date }) => date)).toEqual(
      ['2026-11-28', '2026-11-29', '2026-12-05', '2026-12-06', '2026-12-12', '2026-12-13'].map(day)
    )
  })

  test('BOOK-window on a day off the window begins with the next working day', () => {
    const found = days('2026-11-28', '10:00')
    expect(found[0]).toMatchObject({ date: '2026-11-28', state: 'closed' })
    expect(found.filter(({ state }) => state === 'open')).toHaveLength(15)
    expect(found.at(-1)?.date).toBe('2026-12-18')
  })

  test('BOOK-window counts what the office works: its Saturdays, worked Sundays, no National Day', () => {
    const found = days('2026-09-18', '09:00', office(), { ...rules, windowWorkingDays: 12 })
    const open = found.filter(({ state }) => state === 'open').map(({ date, kind }) => [date, kind])
    expect(open.slice(0, 4)).toEqual([
      ['2026-09-18', 'working'],
      ['2026-09-19', 'weekend'],
      ['2026-09-20', 'make-up'],
      ['2026-09-21', 'working']
    ])
    expect(open.slice(-4).map(([date]) => date)).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10'
    ])
    expect(open.at(-1)).toEqual(['2026-10-10', 'make-up'])
  })

  test.each([
    ['08:29', 'not-released'],
    ['08:30', 'open'],
    ['00:00', 'not-released'],
    ['23:59', 'open']
  ])('BOOK-release at %s the last day of the window is %s', (time, state) => {
    expect(days('2026-11-24', time).at(-1)).toMatchObject({ date: '2026-12-15', state })
    expect(days('2026-11-24', time).at(-2)).toMatchObject({ date: '2026-12-14', state: 'open' })
  })

  test('BOOK-closure a closed day can’t be booked, says why, and moves the window on', () => {
    const closures = [{ date: day('2026-12-04'), reason: '停电检修', hours: null }]
    const found = days('2026-11-24', '09:00', { ...weekdays, closures })
    expect(found.find(({ date }) => date === '2026-12-04')).toEqual({
      date: '2026-12-04',
      kind: 'working',
      state: 'closed',
      reason: '停电检修'
    })
    expect(found.at(-1)?.date).toBe('2026-12-16')
  })

  test('an office that never opens again has no endless window', () => {
    const never = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }
    const found = days('2026-11-24', '09:00', office({ hours: never }))
    expect(found.every(({ state }) => state === 'closed')).toBe(true)
    expect(found.length).toBeLessThan(100)
  })
})

describe('the hours of a day', () => {
  const hours = (date: string, town = office()) => openingHours(town, calendar, day(date))

  test('are those of its weekday', () => {
    expect(hours('2026-11-24')).toHaveLength(2)
    expect(hours('2026-11-28')).toEqual([span('09:00', '11:30')])
    expect(hours('2026-11-29')).toEqual([])
  })

  test('are Monday’s on a make-up day, whatever weekday it is', () => {
    expect(hours('2026-09-20')).toEqual(hours('2026-11-23'))
    expect(hours('2026-10-10')).toEqual(hours('2026-11-23'))
  })

  test('BOOK-closure are none on a holiday or when the office says so', () => {
    expect(hours('2026-10-01')).toEqual([])
    const closures = [{ date: day('2026-11-24'), reason: '搬家', hours: null }]
    expect(hours('2026-11-24', office({ closures }))).toEqual([])
  })

  test('are cut into whole slots, none of them over lunch or after closing', () => {
    const starts = slotStarts(office(), calendar, day('2026-11-24')).map(clockTime)
    expect(starts).toHaveLength(14)
    expect([starts[0], starts[6], starts[7], starts.at(-1)]).toEqual([
      '08:30',
      '11:30',
      '13:30',
      '16:30'
    ])
    const long = slotStarts(office({ slotMinutes: 45 }), calendar, day('2026-11-24'))
    expect(long.map(clockTime).slice(3, 5)).toEqual(['10:45', '13:30'])
    expect(long.every((start) => start + 45 <= minutes('17:00'))).toBe(true)
  })
})

test.each([
  [6, 0.2, 4],
  [10, 0.2, 8],
  [4, 0.25, 3],
  [1, 0.2, 0],
  [6, 0, 6],
  [6, 1, 0]
])('BOOK-walk-in of %i places with %d kept for walk-ins %i can be booked', (all, kept, left) => {
  const town = office({ placesPerSlot: all, keptForWalkIn: kept })
  const [lane] = lanesOf(town)
  const slot = { date: day('2026-11-24'), start: minutes('09:00') }
  expect(placesOf(town, lane!, [], slot)).toEqual({ capacity: left, kept: all - left })
})
