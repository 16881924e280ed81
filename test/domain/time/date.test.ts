import fc from 'fast-check'
import {
  addDays,
  addMonths,
  clockTime,
  dateString,
  daysBetween,
  isDateString,
  minutes,
  weekday,
  type Minutes
} from '@/domain/time/date'

const dates = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(dateString('1950-01-01'), n))

describe('a date', () => {
  test.each(['2026-01-01', '2026-12-31', '2024-02-29', '2000-02-29', '1949-10-01', '2026-04-30'])(
    '%s exists',
    (text) => {
      expect(isDateString(text)).toBe(true)
      expect(dateString(text)).toBe(text)
    }
  )

  test.each([
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of 1900, which was no leap year', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['the thirteenth month', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-11-00'],
    ['day 32', '2026-01-32'],
    ['a short month', '2026-1-01'],
    ['slashes', '2026/11/24'],
    ['a time behind it', '2026-11-24T09:30'],
    ['blanks around it', ' 2026-11-24'],
    ['a line break behind it', '2026-11-24\n'],
    ['full-width digits', '２０２６-11-24'],
    ['a negative year', '-2026-11-24'],
    ['the year 0, which no database knows', '0000-01-01'],
    ['nothing', ''],
    ['a word', 'tomorrow']
  ])('does not exist: %s', (_, text) => {
    expect(isDateString(text)).toBe(false)
    expect(() => dateString(text)).toThrow(/not a date/)
  })

  test.each([
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-24', 0, '2026-11-24']
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(dateString(from), days)).toBe(to)
    expect(daysBetween(dateString(from), dateString(to))).toBe(days)
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-03-31', -1, '2026-02-28']
  ])('%s and %i months is %s, the last day of a shorter month', (from, months, to) => {
    expect(addMonths(dateString(from), months)).toBe(to)
  })

  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-11-28', 6],
    ['2026-11-29', 7],
    ['2024-02-29', 4]
  ])('%s is weekday %i', (date, expected) => {
    expect(weekday(dateString(date))).toBe(expected)
  })

  test('comes back when as many days are taken as were added', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const there = addDays(date, days)
        expect(isDateString(there)).toBe(true)
        expect(addDays(there, -days)).toBe(date)
        expect(daysBetween(date, there)).toBe(days)
        expect((weekday(date) - 1 + (((days % 7) + 7) % 7)) % 7).toBe(weekday(there) - 1)
      })
    )
  })
})

describe('a time of day', () => {
  test.each([
    ['00:00', 0],
    ['08:30', 510],
    ['23:59', 1439],
    ['24:00', 1440]
  ])('%s is minute %i', (text, expected) => {
    expect(minutes(text)).toBe(expected)
    expect(clockTime(expected as Minutes)).toBe(text)
  })

  test.each(['24:01', '25:00', '09:60', '09:75', '23:60', '9:30', '09:3', '0930', '', '09:30:00'])(
    '%j is none',
    (text) => {
      expect(() => minutes(text)).toThrow(/not a time of day/)
    }
  )
})
