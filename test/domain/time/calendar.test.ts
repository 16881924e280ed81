import fc from 'fast-check'
import { buildCalendar } from '@/cloud/seed/calendar'
import {
  addWorkingDays,
  dayKind,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  workingDaysLeft,
  type Calendar
} from '@/domain/time/calendar'
import { addDays, dateString, type DateString } from '@/domain/time/date'

const day = dateString
const calendar = buildCalendar()
const dates = fc.integer({ min: 0, max: 1000 }).map((n) => addDays(day('2026-01-01'), n))
const counts = fc.integer({ min: 0, max: 60 })

describe('National Day 2026', () => {
  test('AL-82 the due date skips National Day but counts the worked Sunday and Saturday', () => {
    // 20 September (Sunday) and 10 October (Saturday) are worked, 1 to 7 October are off.
    expect(addWorkingDays(calendar, day('2026-09-18'), 1)).toBe('2026-09-20')
    expect(addWorkingDays(calendar, day('2026-09-30'), 1)).toBe('2026-10-08')
    expect(addWorkingDays(calendar, day('2026-09-30'), 3)).toBe('2026-10-10')
    expect(addWorkingDays(calendar, day('2026-09-30'), 4)).toBe('2026-10-12')
  })

  test('AL-82 as many working days back as forward', () => {
    expect(subtractWorkingDays(calendar, day('2026-10-10'), 3)).toBe('2026-09-30')
    expect(subtractWorkingDays(calendar, day('2026-10-12'), 1)).toBe('2026-10-10')
  })

  test.each([
    ['2026-09-30', '2026-10-10', 3],
    ['2026-10-01', '2026-10-07', 0],
    ['2026-09-19', '2026-09-20', 1],
    ['2026-10-10', '2026-10-11', 0],
    ['2026-10-08', '2026-10-08', 0],
    ['2026-10-09', '2026-10-01', 0]
  ])('AL-82 between %s and %s are %i working days, the first day not counted', (a, b, count) => {
    expect(workingDaysBetween(calendar, day(a), day(b))).toBe(count)
  })

  test.each([
    ['2026-10-01', '2026-10-08'],
    ['2026-10-08', '2026-10-08'],
    ['2026-10-10', '2026-10-10'],
    ['2026-10-11', '2026-10-12']
  ])('the working day at or after %s is %s', (from, expected) => {
    expect(nextWorkingDay(calendar, day(from))).toBe(expected)
  })
})

test.each([
  ['2026-11-24', '2026-12-01', 5],
  ['2026-12-01', '2026-12-01', 0],
  ['2026-11-28', '2026-11-30', 1],
  ['2026-12-02', '2026-12-01', -1],
  ['2026-12-06', '2026-12-01', -3]
])('AL-82 on %s what is due on %s has %i working days left', (today, due, left) => {
  expect(workingDaysLeft(calendar, day(today), day(due)) + 0).toBe(left)
})

describe('a year without a published schedule', () => {
  test('New Year 2027 is off although nobody has published it, and its date is provisional', () => {
    expect(dayKind(calendar, day('2027-01-01'))).toBe('holiday')
    expect(addWorkingDays(calendar, day('2026-12-31'), 1)).toBe('2027-01-04')
    expect(isProvisional(calendar, day('2026-12-31'), day('2027-01-04'))).toBe(true)
  })

  test('what ends within a published year is certain', () => {
    expect(isProvisional(calendar, day('2026-11-24'), day('2026-12-31'))).toBe(false)
  })

  test('a year that nobody knows anything of is provisional and goes by the weekday', () => {
    expect(dayKind(calendar, day('2040-10-01'))).toBe('working')
    expect(dayKind(calendar, day('2040-10-06'))).toBe('weekend')
    expect(isProvisional(calendar, day('2040-01-01'), day('2040-01-02'))).toBe(true)
  })

  test('a published schedule makes the dates certain, and moves them', () => {
    const published: Calendar = {
      ...calendar,
      2027: { off: [day('2027-01-01')], worked: [day('2027-01-02')], provisional: false }
    }
    expect(addWorkingDays(published, day('2026-12-31'), 1)).toBe('2027-01-02')
    expect(isProvisional(published, day('2026-12-31'), day('2027-01-02'))).toBe(false)
  })
})

describe('whatever the date', () => {
  test('AL-82 a working day counted from anywhere is never a day off', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), (from, count) => {
        expect(isWorkingDay(calendar, addWorkingDays(calendar, from, count))).toBe(true)
        expect(isWorkingDay(calendar, subtractWorkingDays(calendar, from, count))).toBe(true)
        expect(isWorkingDay(calendar, nextWorkingDay(calendar, from))).toBe(true)
      })
    )
  })

  test('AL-82 as many working days lie between as were counted', () => {
    fc.assert(
      fc.property(dates, counts, (from, count) => {
        const to = addWorkingDays(calendar, from, count)
        expect(workingDaysBetween(calendar, from, to)).toBe(count)
      })
    )
  })

  test('AL-82 one holiday more never brings a day forward, one worked weekend never back', () => {
    fc.assert(
      fc.property(dates, counts, fc.integer({ min: 0, max: 90 }), (from, count, ahead) => {
        const to = addWorkingDays(calendar, from, count)
        const changed = addDays(from, ahead)
        expect(addWorkingDays(withOff(changed), from, count) >= to).toBe(true)
        expect(addWorkingDays(withWorked(changed), from, count) <= to).toBe(true)
      })
    )
  })
})

function withOff(date: DateString): Calendar {
  const year = Number(date.slice(0, 4))
  const known = calendar[year] ?? { off: [], worked: [], provisional: true }
  return { ...calendar, [year]: { ...known, off: [...known.off, date] } }
}

/** Only a day of the weekend that is no holiday can be made a worked one. */
function withWorked(date: DateString): Calendar {
  if (dayKind(calendar, date) !== 'weekend') return calendar
  const year = Number(date.slice(0, 4))
  const known = calendar[year] ?? { off: [], worked: [], provisional: true }
  return { ...calendar, [year]: { ...known, worked: [...known.worked, date] } }
}
