import fc from 'fast-check'
import {
  appealObstacle,
  blockedUntil,
  counts,
  missedFrom,
  missedWithin,
  type CameBooked,
  type OpenCounter
} from '@/domain/booking/missed'
import { addDays, dateString, minutes } from '@/domain/time/date'
import { at, rules } from './make-office'

const DAY = '2026-11-24'
const visit = { date: dateString(DAY), start: minutes('09:30'), end: minutes('10:00') }
const clock = (time: string | null) => (time === null ? null : at(DAY, time))

function counter(
  opened: string,
  paused: string | null,
  closed: string | null,
  resumed: string | null = null
): OpenCounter {
  const pauses = paused === null ? [] : [{ from: at(DAY, paused), to: clock(resumed) }]
  return { openedAt: at(DAY, opened), pauses, closedAt: clock(closed) }
}

function came(
  start: string,
  time: string,
  called: string | null,
  ended: string | null
): CameBooked {
  const cameAt = at(DAY, time)
  return { start: minutes(start), cameAt, calledAt: clock(called), endedAt: clock(ended) }
}

test('BOOK-no-show a visit is missed thirty minutes after the end of its slot', () => {
  expect(missedFrom(visit, rules)).toBe(at(DAY, '10:30'))
})

test.each<[string, OpenCounter[], boolean]>([
  ['open all day', [counter('08:30', null, null)], true],
  ['open for the first minutes', [counter('08:30', null, '09:35')], true],
  ['opened for the last minutes', [counter('09:50', null, null)], true],
  ['closed when it began', [counter('08:30', null, '09:30')], false],
  ['opened when it was over', [counter('10:00', null, null)], false],
  ['pausing all of it', [counter('08:30', '09:00', null)], false],
  ['pausing all of it, and open again since', [counter('08:30', '09:00', null, '10:10')], false],
  ['pausing until its middle', [counter('08:30', '09:00', null, '09:45')], true],
  ['pausing from its middle on', [counter('08:30', '09:45', null)], true],
  [
    'one pausing, another open',
    [counter('08:30', '09:00', null), counter('09:00', null, null)],
    true
  ],
  ['nobody knows', [], false]
])('BOOK-no-show a counter that was %s', (_, counters, expected) => {
  expect(counts(visit, { counters, came: [] }, rules)).toBe(expected)
})

test.each<[string, CameBooked, boolean]>([
  ['was called in time', came('09:30', '09:25', '09:40', '09:55'), true],
  ['was called late, but within a quarter of an hour', came('09:30', '09:25', '10:15', null), true],
  ['still waited then', came('09:30', '09:25', null, null), false],
  ['was called only after it', came('09:00', '08:50', '10:16', '10:30'), false],
  ['left before it', came('09:30', '09:25', null, '10:05'), true],
  ['came when the slot was over', came('09:00', '10:00', null, null), true],
  ['waits for a later time', came('10:00', '09:25', null, null), true]
])('BOOK-no-show counts by who was there before: one who %s', (_, one, expected) => {
  const counters = [counter('08:30', null, null)]
  expect(counts(visit, { counters, came: [one] }, rules)).toBe(expected)
})

const days = (...dates: string[]) => dates.map(dateString)

test.each<[string, string[], string, string | null]>([
  ['none', [], '2026-11-24', null],
  ['one', ['2026-11-24'], '2026-11-24', null],
  ['two of a month', ['2026-10-26', '2026-11-24'], '2026-11-24', '2026-12-09'],
  ['two on its last day', ['2026-10-26', '2026-11-24'], '2026-12-09', '2026-12-09'],
  ['two, and it is over', ['2026-10-26', '2026-11-24'], '2026-12-10', null],
  ['two more than a month apart', ['2026-10-25', '2026-11-24'], '2026-11-24', null],
  ['two of one day', ['2026-11-24', '2026-11-24'], '2026-11-24', '2026-12-09'],
  ['three', ['2026-11-24', '2026-11-30', '2026-11-25'], '2026-12-01', '2026-12-15']
])('BOOK-no-show missed visits that count: %s', (_, missed, today, until) => {
  expect(blockedUntil(days(...missed), rules, dateString(today))).toBe(until)
})

test('BOOK-no-show one visit less never blocks longer, and nobody is blocked for ever', () => {
  const start = dateString('2026-09-01')
  const someDays = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 8 })
  fc.assert(
    fc.property(someDays, fc.integer({ min: 0, max: 120 }), (offsets, now) => {
      const missed = offsets.map((days) => addDays(start, days))
      const today = addDays(start, now)
      const until = blockedUntil(missed, rules, today)
      if (until === null) return
      expect(until >= today && until <= addDays(start, 90 + rules.noShowBlockDays)).toBe(true)
      missed.forEach((_, i) => {
        const fewer = blockedUntil(
          missed.filter((_, n) => n !== i),
          rules,
          today
        )
        expect(fewer === null || fewer <= until).toBe(true)
      })
      const some = missed.some((d) => missedWithin(missed, d, rules).length >= rules.noShowLimit)
      expect(some).toBe(true)
    })
  )
})

test.each<[string, Partial<Parameters<typeof appealObstacle>[0]>, string, string | null]>([
  ['on the day', {}, '2026-11-24', null],
  ['after fifteen days', {}, '2026-12-09', null],
  ['a day later', {}, '2026-12-10', 'too-late'],
  ['twice', { appealed: true }, '2026-11-24', 'wrong-state'],
  ['one that does not count', { counted: false }, '2026-11-24', 'wrong-state'],
  ['one that was not missed', { status: 'served' }, '2026-11-24', 'wrong-state']
])('BOOK-no-show an appeal %s', (_, part, today, obstacle) => {
  const visit = {
    status: 'no-show',
    counted: true,
    date: dateString(DAY),
    appealed: false
  } as const
  expect(appealObstacle({ ...visit, ...part }, dateString(today))).toBe(obstacle)
})
