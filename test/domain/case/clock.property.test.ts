import fc from 'fast-check'
import {
  deferredDue,
  dueDate,
  light,
  lightDates,
  stoppedDays,
  usedShare,
  type CaseRules,
  type Run,
  type Stop
} from '@/domain/case/clock'
import type { TimeLimit } from '@/domain/service/guide'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  workingDaysBetween,
  type Calendar
} from '@/domain/time/calendar'
import { addDays, type DateString } from '@/domain/time/date'
import { anyCalendar, anyDay, withHoliday, withMakeUp } from '../time/any-calendar'
import { anyLimit, anySpans, stopsOf } from './any-stops'

const extensions = fc.constantFrom(0, 0, 1, 5, 10)
const lights = ['green', 'yellow', 'red', 'overdue']

/** A case under some schedule: its limit, its stops, its extension, and the day long after all. */
const anyCase = fc
  .record({
    calendar: anyCalendar,
    from: anyDay,
    limit: anyLimit,
    spans: anySpans,
    extended: extensions
  })
  .map(({ calendar, from, limit, spans, extended }) => ({
    calendar,
    from,
    limit,
    extended,
    stops: stopsOf(calendar, from, limit, spans),
    late: addDays(from, 400)
  }))
type Case = {
  calendar: Calendar
  from: DateString
  limit: TimeLimit
  extended: number
  stops: Stop[]
  late: DateString
}

function due({ calendar, from, limit, stops, extended, late }: Case): DateString {
  return dueDate(calendar, from, limit, stops, late, extended).date
}

test('AL-82 a due date is never on a day off, and never before the limit has run', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      expect(isWorkingDay(one.calendar, due(one))).toBe(true)
      expect(due(one) >= due({ ...one, stops: [], extended: 0 })).toBe(true)
      if (one.limit.unit === 'calendar-days') {
        expect(due(one) >= addDays(one.from, one.limit.days)).toBe(true)
      }
    })
  )
})

test('AL-82 a holiday more never brings a due date forward, stopped, extended or not', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(200), (one, ahead) => {
      const changed = withHoliday(one.calendar, addDays(one.from, ahead))
      expect(due({ ...one, calendar: changed }) >= due(one)).toBe(true)
    }),
    { numRuns: 500 }
  )
})

test('AL-82 a make-up day more never puts a due date back, stopped, extended or not', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(200), (one, ahead) => {
      const changed = withMakeUp(one.calendar, addDays(one.from, ahead))
      expect(due({ ...one, calendar: changed }) <= due(one)).toBe(true)
    }),
    { numRuns: 500 }
  )
})

test('AL-45 a stop that is resumed at the same moment changes nothing', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(60), (one, after) => {
      const moment = addDays(one.from, after)
      const stops = [...one.stops, { from: moment, until: moment }]
      expect(due({ ...one, stops })).toBe(due(one))
      const [stop] = one.stops
      expect(due({ ...one, stops: stop ? [{ from: stop.from, until: stop.from }] : [] })).toBe(
        due({ ...one, stops: [] })
      )
    })
  )
})

test('AL-45 a stop in two parts, the second from the end of the first, is one stop', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(20), fc.nat(3), (one, cut, which) => {
      const parts = one.stops.flatMap((stop, index) => {
        const middle = addDays(stop.from, cut)
        if (index !== which || !stop.until || middle > stop.until) return [stop]
        return [
          { from: stop.from, until: middle },
          { from: middle, until: stop.until }
        ]
      })
      expect(due({ ...one, stops: parts })).toBe(due(one))
    })
  )
})

test('AL-45 a longer stop never brings a due date forward, and one more never does', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(15), (one, longer) => {
      const last = one.stops.at(-1)
      if (!last?.until) return
      const before = one.stops.slice(0, -1)
      const stops = [...before, { from: last.from, until: addDays(last.until, longer) }]
      expect(due({ ...one, stops }) >= due(one)).toBe(true)
      expect(due(one) >= due({ ...one, stops: before })).toBe(true)
    })
  )
})

test('AL-45 a stop that lasts moves the due date day by day, and never back', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(40), (one, after) => {
      const begun = addDays(one.stops.at(-1)?.until ?? one.from, after)
      const stops = [...one.stops, { from: begun, until: null }]
      let before = due(one)
      for (let n = 0; n < 30; n += 3) {
        const today = addDays(begun, n)
        const now = due({ ...one, stops, late: today })
        expect(now >= before).toBe(true)
        const ended = [...one.stops, { from: begun, until: today }]
        expect(due({ ...one, stops: ended })).toBe(now)
        before = now
      }
    }),
    { numRuns: 50 }
  )
})

test('ZJ-43 a time that has run out is not put right by a stop', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 30 }), fc.nat(30), (one, after, length) => {
      const begun = addDays(due(one), after)
      const stops = [...one.stops, { from: begun, until: addDays(begun, length) }]
      expect(due({ ...one, stops })).toBe(due(one))
    })
  )
})

test('AL-42 an extension moves a due date by its working days, whatever else moved it', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 1, max: 10 }), (one, days) => {
      const without = due({ ...one, extended: 0 })
      expect(due({ ...one, extended: days })).toBe(addWorkingDays(one.calendar, without, days))
    })
  )
})

test('AL-45 what runs of a limit in working days is the limit itself, stops or not', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      if (one.limit.unit !== 'working-days') return
      const ran =
        workingDaysBetween(one.calendar, one.from, due(one)) -
        stoppedDays(one.calendar, one.stops, one.late)
      expect(ran).toBe(one.limit.days + one.extended)
    })
  )
})

const runOf = (one: Case): Run => ({ from: one.from, due: due(one), stops: one.stops })

test('the share that has run lies between 0 and 1, is all of it at the end, and never shrinks', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const run = runOf(one)
      const shares = walk(one).map((today) => usedShare(one.calendar, run, today))
      expect(shares.filter((share, n) => share < (shares[n - 1] ?? 0) || share > 1)).toEqual([])
      expect(usedShare(one.calendar, run, run.due)).toBe(1)
    }),
    { numRuns: 300 }
  )
})

test('a light goes green, yellow, red, overdue and never back, and turns on the days foretold', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const run = runOf(one)
      const { yellowOn, redOn } = lightDates(one.calendar, run, one.late)
      const foretold = (today: DateString) => {
        if (today > run.due) return 'overdue'
        if (today >= redOn) return 'red'
        return today >= yellowOn ? 'yellow' : 'green'
      }
      const seen = walk(one).map((today) => light(one.calendar, run, today))
      expect(seen).toEqual(walk(one).map(foretold))
      expect(seen.map((now) => lights.indexOf(now))).toEqual(
        seen.map((now) => lights.indexOf(now)).sort()
      )
    }),
    { numRuns: 300 }
  )
})

/** Days from the acceptance until after the end, every third of them. */
function walk({ from }: Case): DateString[] {
  return Array.from({ length: 50 }, (_, n) => addDays(from, n * 3))
}

test('AL-45 a light that a stop turned back is never worse than it was without the stop', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(100), (one, after) => {
      const today = addDays(one.from, after)
      const at = (stops: Stop[]) => {
        const known = stops.filter((stop) => stop.from <= today)
        const run = runOf({ ...one, stops: known })
        return lights.indexOf(light(one.calendar, run, today))
      }
      expect(at(one.stops)).toBeLessThanOrEqual(at([]))
    })
  )
})

describe('what is deferred', () => {
  const rules: CaseRules = {
    deferWorkingDays: 20,
    deferMarginWorkingDays: 2,
    correctionWorkingDays: 5,
    noticeWorkingDays: 5,
    deliverWorkingDays: 10,
    codeTriesPerDay: 5,
    tellWorkingDays: 2,
    remindDays: [3, 1],
    askAfterDays: 1,
    rating: { withinDays: 30, contactWorkingDays: 1, rectifyWorkingDays: 5, revisitWorkingDays: 3 },
    lookWorkingDays: 1
  }

  test('ZJ-11.2 is due tomorrow at the soonest, in 20 working days at most, 2 before the end', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.option(fc.nat(90)), (calendar, today, ahead) => {
        const end = ahead === null ? null : nextWorkingDay(calendar, addDays(today, ahead))
        const until = deferredDue(calendar, today, end, rules)
        const days = workingDaysBetween(calendar, today, until)
        expect(isWorkingDay(calendar, until) && days >= 1 && days <= 20).toBe(true)
        if (!end) expect(days).toBe(20)
        else if (days > 1) expect(until <= subtractWorkingDays(calendar, end, 2)).toBe(true)
      })
    )
  })

  test('ZJ-11.2 never has less time where the case has more', () => {
    fc.assert(
      fc.property(anyCalendar, anyDay, fc.nat(60), fc.nat(30), (calendar, today, ahead, more) => {
        const end = nextWorkingDay(calendar, addDays(today, ahead))
        const later = nextWorkingDay(calendar, addDays(end, more))
        const until = (day: DateString) => deferredDue(calendar, today, day, rules)
        expect(until(later) >= until(end)).toBe(true)
      })
    )
  })
})
