import fc from 'fast-check'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { addMinutes, dateAt, endOf, instant, instantAt, wallClock } from '@/domain/time/instant'

test.each([
  ['2026-11-24T01:30:00Z', '2026-11-24', '09:30'],
  ['2026-11-23T16:00:00Z', '2026-11-24', '00:00'],
  ['2026-11-23T15:59:59.999Z', '2026-11-23', '23:59'],
  ['2026-12-31T16:30:00Z', '2027-01-01', '00:30'],
  ['2028-02-28T20:00:00Z', '2028-02-29', '04:00'],
  ['2026-07-01T00:30:00Z', '2026-07-01', '08:30']
])('at %s a wall clock in Shanghai shows %s %s', (utc, date, time) => {
  expect(wallClock(instant(Date.parse(utc)))).toEqual({ date, minutes: minutes(time) })
  expect(dateAt(instant(Date.parse(utc)))).toBe(date)
})

test('a date and a time are one instant, and back again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 0, max: 1439 }), (d, m) => {
      const date = dateAt(instant(d * 86_400_000))
      expect(wallClock(instantAt(date, m as Minutes))).toEqual({ date, minutes: m })
    })
  )
})

test('a due date is kept until its midnight', () => {
  const end = endOf(dateString('2026-12-31'))
  expect(wallClock(end)).toEqual({ date: '2026-12-31', minutes: minutes('23:59') })
  expect(wallClock(instant(end + 1))).toEqual({ date: '2027-01-01', minutes: 0 })
})

test('ten minutes later is ten minutes later, also over midnight', () => {
  const late = instantAt(dateString('2026-11-24'), minutes('23:55'))
  expect(wallClock(addMinutes(late, 10))).toEqual({ date: '2026-11-25', minutes: minutes('00:05') })
})
