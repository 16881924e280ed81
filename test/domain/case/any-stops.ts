// Times in which a clock stands still, in order and apart, each begun while it still ran.
import fc from 'fast-check'
import { dueDate, type Stop } from '@/domain/case/clock'
import type { TimeLimit } from '@/domain/service/guide'
import type { Calendar } from '@/domain/time/calendar'
import { addDays, type DateString } from '@/domain/time/date'

/** A limit of 1 to 60 days, working or calendar ones. */
export const anyLimit: fc.Arbitrary<TimeLimit> = fc.record({
  days: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('working-days' as const, 'calendar-days' as const)
})

/** Days until a stop begins, and how long it lasts; 0 begins or ends on the spot. */
export const anySpans = fc.array(fc.record({ after: fc.nat(20), length: fc.nat(20) }), {
  maxLength: 4
})

/** The stops that these spans make for a case, as far as its time has not run out before. */
export function stopsOf(
  calendar: Calendar,
  from: DateString,
  limit: TimeLimit,
  spans: readonly { after: number; length: number }[]
): Stop[] {
  const stops: Stop[] = []
  let day = from
  for (const { after, length } of spans) {
    const begun = addDays(day, after)
    const ended = addDays(begun, length)
    if (begun > dueDate(calendar, from, limit, stops, ended).date) break
    stops.push({ from: begun, until: ended })
    day = ended
  }
  return stops
}
