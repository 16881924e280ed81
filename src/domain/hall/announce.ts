// Which calls has the screen in the hall not announced yet? Each call once; a recall is another call.
import type { Instant } from '../time/instant'

/** A number that was called to a counter. */
interface Called {
  readonly number: string
  readonly calledAt: Instant
}

/** What is older than this is not announced any more: whoever it was for has looked meanwhile. */
const FRESH_MS = 60_000

/** One call: a number at the moment at which it was called. */
export function callKey({ number, calledAt }: Called): string {
  return `${number} ${calledAt}`
}

/** The calls that are new, the oldest first: they are spoken in the order in which they were made. */
export function unannounced<T extends Called>(
  calls: readonly T[],
  announced: ReadonlySet<string>,
  now: Instant
): T[] {
  return calls
    .filter((call) => !announced.has(callKey(call)) && now - call.calledAt <= FRESH_MS)
    .sort((a, b) => a.calledAt - b.calledAt)
}
