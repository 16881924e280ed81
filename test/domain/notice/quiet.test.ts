import fc from 'fast-check'
import { quietUntil, usualQuiet } from '@/domain/notice/quiet'
import { dateString, minutes, type Minutes } from '@/domain/time/date'
import { addMinutes, instant, instantAt } from '@/domain/time/instant'

const at = (date: string, time: string) => instantAt(dateString(date), minutes(time))
const night = { from: minutes('22:00'), to: minutes('07:00') }
const noon = { from: minutes('12:00'), to: minutes('14:00') }

test.each([
  ['2026-11-24', '21:59', night, null],
  ['2026-11-24', '22:00', night, ['2026-11-25', '07:00']],
  ['2026-11-25', '00:00', night, ['2026-11-25', '07:00']],
  ['2026-11-25', '06:59', night, ['2026-11-25', '07:00']],
  ['2026-11-25', '07:00', night, null],
  ['2026-12-31', '23:30', night, ['2027-01-01', '07:00']],
  ['2026-11-24', '11:59', noon, null],
  ['2026-11-24', '12:00', noon, ['2026-11-24', '14:00']],
  ['2026-11-24', '14:00', noon, null]
] as const)('at %s %s it is quiet as the hours say', (date, time, quiet, until) => {
  expect(quietUntil(at(date, time), quiet)).toBe(until && at(until[0], until[1]))
})

test('nobody has quiet hours who has switched them off, or whose hours are none', () => {
  expect(quietUntil(at('2026-11-24', '23:00'), null)).toBeNull()
  const none = { from: minutes('22:00'), to: minutes('22:00') }
  expect(quietUntil(at('2026-11-24', '22:00'), none)).toBeNull()
  expect(quietUntil(at('2026-11-24', '23:00'), usualQuiet)).not.toBeNull()
})

test('what waits for the morning goes then: the end of quiet hours is not quiet, a minute before is', () => {
  const time = fc.integer({ min: 0, max: 1439 })
  const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) })
  fc.assert(
    fc.property(moment, time, time, (ms, from, to) => {
      const quiet = { from: from as Minutes, to: to as Minutes }
      const now = instant(ms)
      const until = quietUntil(now, quiet)
      if (until === null) return
      expect(until).toBeGreaterThan(now)
      expect(until - now).toBeLessThanOrEqual(24 * 3600_000)
      expect(quietUntil(until, quiet)).toBeNull()
      expect(quietUntil(addMinutes(until, -1), quiet)).toBe(until)
    })
  )
})
