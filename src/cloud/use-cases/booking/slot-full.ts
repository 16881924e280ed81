// A full slot is refused with the nearest one of the same day that still has places. That it is full is
// remembered for a second at most, so that a crowd is not refused one statement at a time.
import type { Failure } from '@/contract/failure'
import { slotsOnEnd } from '@/domain/booking/window'
import { clockTime, type DateString, type Minutes } from '@/domain/time/date'
import { kept, stillKept } from '../../database/kept-offers'
import { daySlots, placesKey, type SlotRecord, type Span } from '../../database/slots'
import type { Context } from '../environment'

interface Start {
  readonly officeId: string
  readonly date: DateString
  readonly start: Minutes
}

/** What was found of a slot that was full for everybody. */
export interface KnownFull {
  readonly failure: Failure
  /** When that was known, by `performance.now()`. */
  readonly since: number
}

/** `slot-full`, with `nextStart` and `nextLeft` where the day has another place. */
export async function slotFull(
  { db }: Pick<Context, 'db'>,
  span: Span,
  read?: readonly SlotRecord[]
): Promise<Failure> {
  const slots = read ?? (await daySlots(db, span))
  const [start = 0 as Minutes] = span.starts
  const failure = refusal(slots, span, start)
  const there = slots.filter((slot) => slot.start === start)
  if (there.every(({ left, keptLeft }) => left + keptLeft === 0)) {
    const known: KnownFull = { failure, since: performance.now() }
    await kept(db, fullKey({ ...span, start }), () => Promise.resolve(known))
  }
  return failure
}

/** The refusal of a slot that was full for everybody a moment ago; undefined where it may have places. */
export function knownFull(
  { db }: Pick<Context, 'db'>,
  start: Start
): Promise<KnownFull | undefined> {
  return stillKept<KnownFull>(db, fullKey(start))
}

function fullKey({ officeId, date, start }: Start): string {
  return `${placesKey(officeId)}full ${date} ${start}`
}

function refusal(slots: readonly SlotRecord[], span: Span, asked: Minutes): Failure {
  const runs = slotsOnEnd(
    slots.filter((slot) => slot.lane === span.lane),
    span.starts.length
  ).map((run) => ({ start: run[0].start, left: Math.min(...run.map(({ left }) => left)) }))
  const distance = (start: Minutes) => Math.abs(start - asked)
  const [next] = runs
    .filter((run) => run.left >= span.places && run.start !== asked)
    .sort((a, b) => distance(a.start) - distance(b.start))
  return {
    code: 'slot-full',
    field: 'start',
    facts: next ? { nextStart: clockTime(next.start), nextLeft: next.left } : undefined
  }
}
