// How long will somebody wait? From the minutes that were measured at this office, what is before them
// and the counters that are open; a range, and nothing at all where no counter is open (HALL-wait).
import { addMinutes, type Instant } from '../time/instant'
import {
  afterCall,
  nextTicket,
  queueReason,
  withoutCalled,
  type LastCalls,
  type QueuedTicket,
  type QueueReason,
  type QueueRules
} from './queue'

/** Minutes at the counter: the quartiles and the median of those measured, or the standard. */
export interface Measured {
  readonly low: number
  readonly median: number
  readonly high: number
  /** How many were measured; 0 where it is the standard. */
  readonly count: number
}

export interface Range {
  readonly low: number
  readonly high: number
}

/** Fewer than these say nothing yet: the standard minutes are better. */
const ENOUGH = 5

/** The quartiles of the minutes measured; around the standard where there are too few. */
export function measuredMinutes(minutes: readonly number[], standard: number): Measured {
  if (minutes.length < ENOUGH) {
    return { low: standard / 2, median: standard, high: standard * 1.5, count: 0 }
  }
  const sorted = [...minutes].sort((a, b) => a - b)
  const at = (share: number) => {
    const place = (sorted.length - 1) * share
    const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
    return low + (high - low) * (place - Math.floor(place))
  }
  return { low: at(0.25), median: at(0.5), high: at(0.75), count: sorted.length }
}

export interface Ahead {
  /** Those who are called before. */
  readonly waiting: readonly Measured[]
  /** Those at a counter now, and for how many minutes. */
  readonly serving: readonly { readonly measured: Measured; readonly minutes: number }[]
  /** Booked people who are still to come and may go before. */
  readonly toCome: readonly Measured[]
  /** Counters that are open and not paused. */
  readonly counters: number
  /** Minutes until the slot that was booked: who comes early may have to wait for it. */
  readonly untilSlot: number
}

/** Whole minutes from now to the call, at least and at most; null where no counter is open. */
export function expectedWait(ahead: Ahead): Range | null {
  const { counters } = ahead
  if (counters <= 0) return null
  // Whoever takes longer than most is as likely to go on as not: half of what such visits take.
  const left = (of: 'low' | 'high') =>
    sum(
      ahead.serving.map(({ measured, minutes }) =>
        Math.max(of === 'low' ? 0 : measured.low / 2, measured[of] - minutes)
      )
    )
  const free = Math.max(0, counters - ahead.serving.length)
  const before = ahead.waiting.length
  if (before < free && ahead.toCome.length === 0) {
    return { low: 0, high: Math.ceil(ahead.untilSlot) }
  }
  const low = (left('low') + sum(ahead.waiting.map((m) => m.low))) / counters
  const work = [...ahead.waiting, ...ahead.toCome].map((m) => m.high)
  const high = (left('high') + sum(work)) / counters
  return {
    low: Math.floor(low),
    high: Math.max(1, Math.ceil(Math.max(high, ahead.untilSlot)))
  }
}

export interface Standing<T> {
  readonly ticket: T
  readonly why: QueueReason
}

/**
 * The queue in the order in which it is called if nobody else comes, one every `pace` minutes: whoever
 * comes before their slot is called when it begins.
 */
export function queueOrder<T extends QueuedTicket>(
  tickets: readonly T[],
  now: Instant,
  rules: QueueRules,
  last: LastCalls,
  pace: number
): Standing<T>[] {
  const order: Standing<T>[] = []
  const known = new Map(tickets.map((ticket) => [ticket.id, ticket]))
  let left: readonly T[] = tickets
  let memory = last
  for (let at = now; left.length > 0; at = addMinutes(at, pace)) {
    const next = nextTicket(left, at, rules, memory)
    if (!next) break
    order.push({ ticket: known.get(next.id) ?? next, why: queueReason(next, at, rules) })
    memory = afterCall(memory, next, rules)
    left = withoutCalled(left, next)
  }
  return order
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0)
}
