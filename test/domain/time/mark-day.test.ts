import fc from 'fast-check'
import type { CalendarYear } from '@/domain/time/calendar'
import { yearProblems } from '@/domain/time/check-year'
import { addDays, dateString } from '@/domain/time/date'
import { markDay, sameSchedule } from '@/domain/time/mark-day'

const empty: CalendarYear = { off: [], worked: [], provisional: false }
const [weekday, saturday] = [dateString('2026-12-01'), dateString('2026-12-05')]

test('AL-82 one tap makes a weekday a day off, the next one a working day again', () => {
  const off = markDay(empty, weekday)
  expect(off).toEqual({ ...empty, off: [weekday] })
  expect(markDay(off, weekday)).toEqual(empty)
})

test('AL-82 a day of the weekend becomes a make-up day, then a day off, then what it was', () => {
  const worked = markDay(empty, saturday)
  expect(worked).toEqual({ ...empty, worked: [saturday] })
  const off = markDay(worked, saturday)
  expect(off).toEqual({ ...empty, off: [saturday] })
  expect(markDay(off, saturday)).toEqual(empty)
})

test('AL-82 whatever is tapped, the schedule is one that can be kept', () => {
  const days = fc.nat(364).map((n) => addDays(dateString('2026-01-01'), n))
  fc.assert(
    fc.property(fc.array(days, { maxLength: 40 }), (taps) => {
      const schedule = taps.reduce(markDay, empty)
      expect(yearProblems(2026, schedule)).toEqual([])
      expect([...schedule.off].sort()).toEqual(schedule.off)
    })
  )
})

test('the same days in another order are the same schedule', () => {
  const one = { ...empty, off: [weekday, saturday] }
  expect(sameSchedule(one, { ...one, off: [saturday, weekday] })).toBe(true)
  expect(sameSchedule(one, { ...one, provisional: true })).toBe(false)
  expect(sameSchedule(one, { ...one, off: [weekday] })).toBe(false)
  expect(sameSchedule(one, { ...one, worked: [saturday] })).toBe(false)
})
