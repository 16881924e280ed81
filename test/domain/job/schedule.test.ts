import fc from 'fast-check'
import { firstAt, nextAfter, retryAt, whatNow, type Schedule } from '@/domain/job/schedule'
import { dateString, minutes } from '@/domain/time/date'
import { instant, instantAt, type Instant } from '@/domain/time/instant'

const at = (text: string): Instant => {
  const [date = '', time = ''] = text.split(' ')
  return instantAt(dateString(date), minutes(time))
}
const MINUTE: Schedule = { everyMs: 60_000 }
const NIGHT: Schedule = { at: minutes('03:30'), ifDown: 'once' }
const NIGHT_OR_NEVER: Schedule = { at: minutes('03:30'), ifDown: 'skip' }
const schedule = fc.oneof(
  fc.record({ everyMs: fc.integer({ min: 1_000, max: 86_400_000 }) }),
  fc.record({
    at: fc.integer({ min: 0, max: 1439 }),
    ifDown: fc.constantFrom('once' as const, 'skip' as const)
  })
) as fc.Arbitrary<Schedule>
const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map(instant)

test.each([
  ['every minute', MINUTE, '2026-11-24 09:10', '2026-11-24 09:11'],
  ['at night, before it', NIGHT, '2026-11-24 03:29', '2026-11-24 03:30'],
  ['at night, at the time', NIGHT, '2026-11-24 03:30', '2026-11-25 03:30'],
  ['at night, over the end of a year', NIGHT, '2026-12-31 12:00', '2027-01-01 03:30']
])('the next time of a job: %s', (_title, of, now, next) => {
  expect(nextAfter(of, at(now))).toBe(at(next))
})

test.each([
  ['is not due before its time', NIGHT, '2026-11-24 03:29', 'wait'],
  ['is due at its time', NIGHT, '2026-11-24 03:30', 'run'],
  ['that was missed for days is done once', NIGHT, '2026-11-28 14:00', 'run'],
  ['that may be left out is left when it was missed', NIGHT_OR_NEVER, '2026-11-24 14:00', 'skip'],
  [
    'that may be left out runs when it is only a little late',
    NIGHT_OR_NEVER,
    '2026-11-24 03:45',
    'run'
  ],
  ['runs when the clock was set back by days', NIGHT, '2026-11-20 12:00', 'run']
])('a daily job %s', (_title, of, now, what) => {
  expect(whatNow(of, at('2026-11-24 03:30'), at(now))).toBe(what)
})

test('a job that is new begins at once, unless it may be left out', () => {
  const now = at('2026-11-24 14:00')
  expect(firstAt(MINUTE, now)).toBe(now)
  expect(firstAt(NIGHT, now)).toBe(now)
  expect(firstAt(NIGHT_OR_NEVER, now)).toBe(at('2026-11-25 03:30'))
})

test('whoever asks within one interval names the same next time, so instances share the grid', () => {
  fc.assert(
    fc.property(schedule, moment, (of, now) => {
      const next = nextAfter(of, now)
      expect(next).toBeGreaterThan(now)
      expect(nextAfter(of, instant(next - 1))).toBe(next)
      expect(whatNow(of, next, now)).toBe('wait')
      expect(whatNow(of, next, next)).toBe('run')
    })
  )
})

test('moved by days or weeks, a clock finds every job due that may not be left out', () => {
  fc.assert(
    fc.property(schedule, moment, fc.integer({ min: 1, max: 60 }), (of, now, days) => {
      const later = instant(now + days * 86_400_000)
      const what = whatNow(of, nextAfter(of, now), later)
      expect(what === 'run' || ('ifDown' in of && of.ifDown === 'skip')).toBe(true)
    })
  )
})

test('a daily job that fails is tried again soon, then less and less often, and never later than its time', () => {
  const since = at('2026-11-24 03:30')
  const waits = [0, 60_000, 600_000, 7_200_000].map((failing) => {
    const now = instant(since + failing)
    return retryAt(NIGHT, since, now) - now
  })
  expect(waits).toEqual([30_000, 60_000, 600_000, 3_600_000])
  expect(retryAt(NIGHT, since, at('2026-11-25 03:20'))).toBe(at('2026-11-25 03:30'))
})

test('a frequent job that fails is tried again at its next time', () => {
  const now = at('2026-11-24 09:10')
  expect(retryAt(MINUTE, instant(now - 3_600_000), now)).toBe(at('2026-11-24 09:11'))
})
