// A full slot is refused with the nearest one of the same day that still has places. That it is full is
// remembered for a second at most, so that a crowd is refused without asking the database.
import type { Failure } from '@/contract/failure'
import { slotsOnEnd } from '@/domain/booking/window'
import { clockTime, type DateString, type Minutes } from '@/domain/time/date'
import { bookingIdsAt } from '../../database/bookings-read'
import { forgetKept, kept, stillKept } from '../../database/kept-offers'
import type { OfficeRecord } from '../../database/offered'
import { daySlots, placesKey, type SlotRecord, type Span } from '../../database/slots'
import type { Asker, Context } from '../environment'
import { countTry } from './limit-tries'

/** From this age on, one of the crowd is sent to look anew, before it is forgotten and all of them go. */
const LOOK_AGAIN_MS = 300
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

interface Start {
  readonly officeId: string
  readonly date: DateString
  readonly start: Minutes
}

/** What was found of a slot that was full for everybody. */
interface KnownFull {
  readonly failure: Failure
  readonly triesPerMinute: number
  /** All bookings that ever began there: an action among them has happened, and is not refused. */
  readonly booked: ReadonlySet<string>
  /** When that was found, and when somebody was last sent to look anew, by `performance.now()`. */
  readonly since: number
  looked: number
}

/** `slot-full`, with `nextStart` and `nextLeft` where the day has another place. */
export async function slotFull(
  { db }: Pick<Context, 'db'>,
  span: Span,
  { bookingRules }: OfficeRecord,
  read?: readonly SlotRecord[]
): Promise<Failure> {
  const slots = read ?? (await daySlots(db, span))
  const [start = 0 as Minutes] = span.starts
  const failure = refusal(slots, span, start)
  const there = slots.filter((slot) => slot.start === start)
  if (there.every(({ left, keptLeft }) => left + keptLeft === 0)) {
    const { triesPerMinute } = bookingRules
    await remember(db, { ...span, start }, { failure, triesPerMinute })
  }
  return failure
}

/** Whoever was sent to look writes anew what they found; of a crowd that was not, the first one writes it. */
async function remember(
  db: Context['db'],
  start: Start,
  found: Pick<KnownFull, 'failure' | 'triesPerMinute'>
) {
  const key = fullKey(start)
  const known = await stillKept<KnownFull>(db, key)
  if (known && performance.now() - known.since > LOOK_AGAIN_MS) forgetKept(db, key)
  await kept(db, key, async () => {
    const booked = new Set(await bookingIdsAt(db, start))
    const since = performance.now()
    return { ...found, booked, since, looked: since }
  })
}

/**
 * The refusal of a slot that was full for everybody a moment ago: whatever else is asked for, it is not to
 * be had. Null where there may be places, where this action has happened, and for the one who is sent to
 * look. It counts as a try like any other (BOOK-fair).
 */
export async function refuseFull(asker: Asker, input: object): Promise<Failure | null> {
  if (!namesSlot(input)) return null
  const known = await stillKept<KnownFull>(asker.db, fullKey(input))
  if (!known || known.booked.has(input.actionId)) return null
  const now = performance.now()
  if (now - known.looked >= LOOK_AGAIN_MS) {
    known.looked = now
    return null
  }
  return countTry(asker, input.actionId, known.triesPerMinute) ?? known.failure
}

/** As little as finds a slot: what else may be wrong, the door says of those that are not full. */
function namesSlot(input: object): input is Start & { readonly actionId: string } {
  const { actionId, officeId, date, start } = input as Readonly<Record<string, unknown>>
  const areTexts = typeof officeId === 'string' && typeof date === 'string'
  return (
    areTexts && typeof start === 'number' && typeof actionId === 'string' && UUID.test(actionId)
  )
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
