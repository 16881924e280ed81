import { buildCalendar } from '@/cloud/seed/calendar'
import { changeObstacle, isStarting, reserveObstacle } from '@/domain/booking/decide'
import { bookingStatuses } from '@/domain/booking/status'
import { bookableDays, slotStarts } from '@/domain/booking/window'
import { dateString, minutes } from '@/domain/time/date'
import { at, office, rules } from './make-office'

const calendar = buildCalendar()
const town = office({
  hours: { ...office().hours, 6: [] },
  closures: [{ date: dateString('2026-12-04'), reason: '停电检修', hours: null }]
})

function reserve(date: string, time: string, now: [string, string], changed = rules) {
  const moment = at(...now)
  const place = { date: dateString(date), start: minutes(time) }
  const days = bookableDays(town, calendar, changed, moment)
  return reserveObstacle(place, days, slotStarts(town, calendar, place.date), changed, moment)
}

test.each<[string, string, string, string | null]>([
  ['a place of tomorrow', '2026-11-25', '09:30', null],
  ['the last day of the window', '2026-12-16', '09:30', null],
  ['the day after it', '2026-12-17', '09:30', 'outside-window'],
  ['next year', '2027-11-24', '09:30', 'outside-window'],
  ['yesterday', '2026-11-23', '09:30', 'past'],
  ['a Saturday', '2026-11-28', '09:30', 'office-closed'],
  ['a day on which the office is closed', '2026-12-04', '09:30', 'office-closed'],
  ['lunch', '2026-11-25', '12:30', 'no-slot'],
  ['between two slots', '2026-11-25', '09:40', 'no-slot'],
  ['after closing', '2026-11-25', '17:00', 'no-slot']
])('BOOK-window %s', (_, date, time, expected) => {
  expect(reserve(date, time, ['2026-11-24', '09:00'])).toBe(expected)
})

test.each<[string, string, string | null]>([
  ['09:00', '09:30', null],
  ['09:30', '09:30', null],
  ['09:31', '09:30', 'past'],
  ['09:31', '10:00', null],
  ['18:00', '16:30', 'past']
])('BOOK-window the same day, what is left: at %s the slot of %s', (now, time, expected) => {
  expect(reserve('2026-11-24', time, ['2026-11-24', now])).toBe(expected)
})

test('BOOK-window an office may want to know some minutes before', () => {
  const early = { ...rules, leadMinutes: 30 }
  expect(reserve('2026-11-24', '09:30', ['2026-11-24', '09:00'], early)).toBeNull()
  expect(reserve('2026-11-24', '09:30', ['2026-11-24', '09:01'], early)).toBe('past')
})

test.each([
  ['08:29', 'not-released'],
  ['08:30', null]
])('BOOK-release at %s the newest day is %s', (time, expected) => {
  expect(reserve('2026-12-16', '09:30', ['2026-11-24', time])).toBe(expected)
})

describe('changing and cancelling', () => {
  const place = { date: dateString('2026-11-24'), start: minutes('09:30') }
  const booked = { status: 'booked' as const, place, changes: 0 }

  test.each<[string, 'cancel' | 'change', string, string | null]>([
    ['two hours before, to the minute', 'cancel', '07:30', null],
    ['a minute later', 'cancel', '07:31', 'too-late'],
    ['two hours before, to the minute', 'change', '07:30', null],
    ['a minute later', 'change', '07:31', 'too-late'],
    ['after it began', 'cancel', '09:45', 'too-late']
  ])('BOOK-cutoff %s: %s', (_, action, time, expected) => {
    expect(changeObstacle(booked, action, rules, at('2026-11-24', time))).toBe(expected)
  })

  test.each([
    [0, null],
    [1, null],
    [2, 'changes-used-up'],
    [3, 'changes-used-up']
  ])('BOOK-changes after %i changes another is %s, and cancelling is free', (changes, expected) => {
    const now = at('2026-11-23', '09:00')
    expect(changeObstacle({ ...booked, changes }, 'change', rules, now)).toBe(expected)
    expect(changeObstacle({ ...booked, changes }, 'cancel', rules, now)).toBeNull()
  })

  test('BOOK-hold what is only held can be given up at any time and not changed', () => {
    const held = { ...booked, status: 'held' as const }
    expect(changeObstacle(held, 'cancel', rules, at('2026-11-24', '09:29'))).toBeNull()
    expect(changeObstacle(held, 'change', rules, at('2026-11-23', '09:00'))).toBe('wrong-state')
  })

  test('nothing else can be cancelled or changed', () => {
    const open = ['waitlisted', 'offered', 'held', 'booked']
    const rest = bookingStatuses.filter((status) => !open.includes(status))
    for (const status of rest) {
      for (const action of ['cancel', 'change'] as const) {
        const now = at('2026-11-20', '09:00')
        expect(changeObstacle({ ...booked, status }, action, rules, now)).toBe('wrong-state')
      }
    }
  })
})

test('BOOK-cutoff what begins after midnight is cut off the evening before', () => {
  const place = { date: dateString('2026-11-24'), start: minutes('01:00') }
  expect(isStarting(place, 120, at('2026-11-23', '23:00'))).toBe(false)
  expect(isStarting(place, 120, at('2026-11-23', '23:01'))).toBe(true)
})
