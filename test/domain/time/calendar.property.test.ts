import fc from 'fast-check'
import {
  addWorkingDays,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  workingDaysLeft
} from '@/domain/time/calendar'
import { addDays, daysBetween } from '@/domain/time/date'
import { anyCalendar, anyDay, withHoliday, withMakeUp } from './any-calendar'

const counts = fc.integer({ min: 1, max: 60 })

test('AL-82 under any schedule a counted day is worked, and as many lie between as were counted', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, counts, (calendar, from, count) => {
      const to = addWorkingDays(calendar, from, count)
      expect(isWorkingDay(calendar, to)).toBe(true)
      expect(to > from).toBe(true)
      expect(workingDaysBetween(calendar, from, to)).toBe(count)
      expect(workingDaysBetween(calendar, to, from)).toBe(0)
      expect(workingDaysLeft(calendar, from, to)).toBe(count)
    })
  )
})

test('AL-82 counting on in two parts is counting on at once', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.nat(40), fc.nat(40), (calendar, from, one, two) => {
      const there = addWorkingDays(calendar, addWorkingDays(calendar, from, one), two)
      expect(there).toBe(addWorkingDays(calendar, from, one + two))
    })
  )
})

test('AL-82 working days of two spans in a row add up', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.nat(60), fc.nat(60), (calendar, from, one, two) => {
      const middle = addDays(from, one)
      const end = addDays(middle, two)
      expect(
        workingDaysBetween(calendar, from, middle) + workingDaysBetween(calendar, middle, end)
      ).toBe(workingDaysBetween(calendar, from, end))
    })
  )
})

test('AL-82 as many working days back as forward, from one working day to another', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, counts, (calendar, day, count) => {
      const from = nextWorkingDay(calendar, day)
      const to = addWorkingDays(calendar, from, count)
      expect(subtractWorkingDays(calendar, to, count)).toBe(from)
    })
  )
})

test('AL-82 the next working day is the day itself, or the first worked one after it', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, (calendar, day) => {
      const next = nextWorkingDay(calendar, day)
      expect(isWorkingDay(calendar, next)).toBe(true)
      for (let n = 0; n < daysBetween(day, next); n += 1) {
        expect(isWorkingDay(calendar, addDays(day, n))).toBe(false)
      }
    })
  )
})

test('AL-82 a holiday more never brings a day forward, a make-up day more never puts one back', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, counts, fc.nat(120), (calendar, from, count, ahead) => {
      const to = addWorkingDays(calendar, from, count)
      const changed = addDays(from, ahead)
      expect(addWorkingDays(withHoliday(calendar, changed), from, count) >= to).toBe(true)
      expect(addWorkingDays(withMakeUp(calendar, changed), from, count) <= to).toBe(true)
    })
  )
})

test('AL-82 a day that lies outside of the span changes nothing', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, counts, fc.nat(60), (calendar, from, count, away) => {
      const to = addWorkingDays(calendar, from, count)
      for (const changed of [addDays(from, -away), addDays(to, away + 1)]) {
        expect(addWorkingDays(withHoliday(calendar, changed), from, count)).toBe(to)
        expect(addWorkingDays(withMakeUp(calendar, changed), from, count)).toBe(to)
      }
    })
  )
})

test('AL-82 a span is provisional as soon as one of its years is', () => {
  fc.assert(
    fc.property(anyCalendar, anyDay, fc.nat(500), (calendar, from, length) => {
      const to = addDays(from, length)
      const years = [2026, 2027, 2028, 2029].filter(
        (year) => year >= Number(from.slice(0, 4)) && year <= Number(to.slice(0, 4))
      )
      const open = years.some((year) => calendar[year]?.provisional ?? true)
      expect(isProvisional(calendar, from, to)).toBe(open)
    })
  )
})
