import fc from 'fast-check'
import { buildCalendar } from '@/cloud/seed/calendar'
import {
  bindingLimit,
  deferredDue,
  deliveryDue,
  dueDate,
  light,
  lightDates,
  stoppedDays,
  usedShare,
  type CaseRules,
  type Stop
} from '@/domain/case/clock'
import type { TimeLimit } from '@/domain/service/guide'
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type Calendar
} from '@/domain/time/calendar'
import { addDays, dateString, type DateString } from '@/domain/time/date'

const day = dateString
const calendar = buildCalendar()
const wd = (days: number): TimeLimit => ({ days, unit: 'working-days' })
const cd = (days: number): TimeLimit => ({ days, unit: 'calendar-days' })
const rules: CaseRules = {
  deferWorkingDays: 20,
  deferMarginWorkingDays: 2,
  correctionWorkingDays: 5,
  noticeWorkingDays: 5,
  deliverWorkingDays: 10,
  lookWorkingDays: 1,
  codeTriesPerDay: 5,
  tellWorkingDays: 2,
  remindDays: [3, 1],
  askAfterDays: 1,
  rating: { withinDays: 30, contactWorkingDays: 1, rectifyWorkingDays: 5, revisitWorkingDays: 3 }
}

test.each([
  ['the promise where it is shorter', wd(3), wd(20), wd(3)],
  ['the statute where the promise is longer', wd(30), wd(20), wd(20)],
  ['the promise where only it exists', wd(3), null, wd(3)],
  ['the statute where nothing is promised', null, cd(15), cd(15)],
  ['the promise where the units differ', cd(5), wd(20), cd(5)],
  ['nothing where nothing is said', null, null, null]
])('ZJ-12 %s binds', (_, promised, statutory, expected) => {
  expect(bindingLimit({ promised, statutory })).toEqual(expected)
})

describe('the due date', () => {
  const due = (from: string, limit: TimeLimit, stops: Stop[] = [], today = from) =>
    dueDate(calendar, day(from), limit, stops, day(today))

  test.each([
    ['working days, the day of acceptance not counted', '2026-11-24', wd(5), '2026-12-01'],
    ['over National Day and the worked Saturday', '2026-09-30', wd(3), '2026-10-10'],
    ['over the worked Sunday before the holiday', '2026-09-18', wd(2), '2026-09-21'],
    ['calendar days', '2026-11-24', cd(15), '2026-12-09'],
    ['calendar days that end on a Sunday', '2026-11-24', cd(5), '2026-11-30'],
    ['calendar days that end in a holiday', '2026-09-24', cd(10), '2026-10-08'],
    ['nothing at all: the same day', '2026-11-24', wd(0), '2026-11-24']
  ])('AL-82 counts %s', (_, from, limit, date) => {
    expect(due(from, limit)).toEqual({ date, provisional: false })
  })

  test('AL-82 is provisional where it reaches into a year without a schedule', () => {
    expect(due('2026-12-24', wd(10))).toEqual({ date: '2027-01-08', provisional: true })
  })

  test('AL-45 moves by the working days on which the clock stood still', () => {
    const stop = { from: day('2026-11-25'), until: day('2026-12-02') }
    expect(stoppedDays(calendar, [stop], day('2026-12-10'))).toBe(5)
    expect(due('2026-11-24', wd(5), [stop], '2026-12-10').date).toBe('2026-12-08')
  })

  test('AL-45 moves on day by day while the clock stands still', () => {
    const stop = { from: day('2026-11-25'), until: null }
    const on = (today: string) => due('2026-11-24', wd(5), [stop], today).date
    expect([on('2026-11-25'), on('2026-11-26'), on('2026-11-28'), on('2026-11-30')]).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04'
    ])
  })

  test('AL-45 two stops add up', () => {
    const stops = [
      { from: day('2026-11-25'), until: day('2026-11-27') },
      { from: day('2026-11-30'), until: day('2026-12-01') }
    ]
    expect(due('2026-11-24', wd(5), stops, '2026-12-10').date).toBe('2026-12-04')
  })
})

describe('whatever the dates', () => {
  const starts = fc.integer({ min: 0, max: 900 }).map((n) => addDays(day('2026-01-01'), n))
  const limits = fc.record({
    days: fc.integer({ min: 1, max: 60 }),
    unit: fc.constantFrom('working-days' as const, 'calendar-days' as const)
  })
  const spans = fc.record({ after: fc.nat(40), length: fc.nat(30) })

  const stopOf = (from: DateString, limit: TimeLimit, span: { after: number; length: number }) => {
    const start = addDays(from, Math.min(span.after, limit.days - 1))
    return { from: start, until: addDays(start, span.length) }
  }

  test('AL-82 a due date is never on a day off', () => {
    fc.assert(
      fc.property(starts, limits, spans, (from, limit, span) => {
        const stops = [stopOf(from, limit, span)]
        const { date } = dueDate(calendar, from, limit, stops, addDays(from, 90))
        expect(isWorkingDay(calendar, date)).toBe(true)
      })
    )
  })

  test('AL-82 one holiday more never brings a due date forward', () => {
    fc.assert(
      fc.property(starts, limits, fc.nat(120), (from, limit, ahead) => {
        const before = dueDate(calendar, from, limit, [], from).date
        const after = dueDate(withHoliday(addDays(from, ahead)), from, limit, [], from).date
        expect(after >= before).toBe(true)
      })
    )
  })

  test('AL-45 a stop never brings a due date forward, with or without a holiday in it', () => {
    fc.assert(
      fc.property(
        starts,
        fc.integer({ min: 1, max: 60 }),
        spans,
        fc.nat(120),
        (from, n, span, h) => {
          const stops = [stopOf(from, wd(n), span)]
          const late = addDays(from, 200)
          const without = dueDate(calendar, from, wd(n), [], late).date
          const stopped = dueDate(calendar, from, wd(n), stops, late).date
          const held = dueDate(withHoliday(addDays(from, h)), from, wd(n), stops, late).date
          expect(stopped >= without).toBe(true)
          expect(held >= stopped).toBe(true)
        }
      )
    )
  })

  test('ZJ-11.2 what is deferred is due within 20 working days and, if it can be, 2 before the end', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 1, max: 60 }), (today, days) => {
        const end = addWorkingDays(calendar, today, days)
        const due = deferredDue(calendar, today, end, rules)
        expect(due > today && isWorkingDay(calendar, due)).toBe(true)
        const ahead = workingDaysBetween(calendar, today, due)
        expect(ahead).toBe(Math.max(1, Math.min(20, days - 2)))
      })
    )
  })
})

test('AL-44 a decision is handed over within 10 working days', () => {
  expect(deliveryDue(calendar, day('2026-09-28'), rules)).toBe('2026-10-16')
  expect(deliveryDue(calendar, day('2026-11-24'), rules)).toBe('2026-12-08')
})

test('ZJ-11.2 without a limit what is deferred is due after 20 working days', () => {
  expect(deferredDue(calendar, day('2026-11-02'), null, rules)).toBe('2026-11-30')
})

describe('the light', () => {
  const run = { from: day('2026-11-23'), due: day('2026-12-07'), stops: [] }

  test.each([
    ['on the day of acceptance', '2026-11-23', 'green'],
    ['at half of ten days', '2026-11-30', 'green'],
    ['above half', '2026-12-01', 'yellow'],
    ['at 90 %', '2026-12-04', 'yellow'],
    ['at the weekend in between', '2026-12-06', 'yellow'],
    ['on the last day', '2026-12-07', 'red'],
    ['on the day after', '2026-12-08', 'overdue']
  ])('%s is %s: %s', (_, today, expected) => {
    expect(light(calendar, run, day(today))).toBe(expected)
  })

  test('is green on the spot and overdue the next day', () => {
    const same = { from: day('2026-11-23'), due: day('2026-11-23'), stops: [] }
    expect(light(calendar, same, same.due)).toBe('green')
    expect(light(calendar, same, day('2026-11-24'))).toBe('overdue')
  })

  test('AL-45 does not change while the clock stands still', () => {
    const stops = [{ from: day('2026-11-30'), until: day('2026-12-14') }]
    const stopped = { from: day('2026-11-23'), due: day('2026-12-21'), stops }
    for (const today of ['2026-11-30', '2026-12-07', '2026-12-14']) {
      expect(light(calendar, stopped, day(today))).toBe('green')
      expect(usedShare(calendar, stopped, day(today))).toBe(0.5)
    }
    expect(light(calendar, stopped, day('2026-12-15'))).toBe('yellow')
    expect(light(calendar, run, day('2026-12-07'))).toBe('red')
  })

  test('AL-45 turns on days that can be told ahead, those on which it stands still left out', () => {
    const dates = (stops: Stop[], due: string) =>
      lightDates(calendar, { ...run, due: day(due), stops }, day('2026-11-23'))
    expect(dates([], '2026-12-07')).toEqual({ yellowOn: '2026-12-01', redOn: '2026-12-07' })
    const stops = [{ from: day('2026-11-25'), until: day('2026-12-02') }]
    expect(dates(stops, '2026-12-14')).toEqual({ yellowOn: '2026-12-08', redOn: '2026-12-14' })
  })
})

describe('a stop that moves the due date', () => {
  const late = day('2027-03-01')

  test('AL-45 moves a limit of calendar days by calendar days, a holiday in the stop or not', () => {
    const stops = [{ from: day('2026-11-25'), until: day('2026-12-02') }]
    const due = (c: Calendar) => dueDate(c, day('2026-11-24'), cd(15), stops, late).date
    expect(due(calendar)).toBe('2026-12-16')
    expect(due(withHoliday(day('2026-11-27')))).toBe('2026-12-16')
  })

  test('ZJ-43 does not put right a time that has run out', () => {
    const due = (from: string, until: string) =>
      dueDate(calendar, day('2026-11-24'), wd(5), [{ from: day(from), until: day(until) }], late)
    expect(due('2026-12-01', '2026-12-08').date).toBe('2026-12-08')
    expect(due('2026-12-02', '2026-12-09').date).toBe('2026-12-01')
  })

  test('AL-42 goes along with an extension', () => {
    const stops = [{ from: day('2026-11-25'), until: day('2026-12-02') }]
    expect(dueDate(calendar, day('2026-11-24'), wd(5), stops, late, 10).date).toBe('2026-12-22')
  })
})

function withHoliday(date: DateString): Calendar {
  const year = Number(date.slice(0, 4))
  const known = calendar[year] ?? { off: [], worked: [], provisional: true }
  return { ...calendar, [year]: { ...known, off: [...known.off, date] } }
}
