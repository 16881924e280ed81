// What is due, a batch at a time. Looking costs much the same for one batch as for a few: a worker that gets
// on quickly looks for several at once. What is decided of them is written only if it is still so.
import type { DueMessage } from '../../database/outbox'
import type { InHand } from './in-hand'

/** A batch that took longer than this waited for a phone: what was found ahead might be old by then. */
const QUICK_MS = 50
const BATCHES = 16

/** The batches of one worker. */
export interface Ahead {
  /** The next messages, none where nothing is due. */
  next(): Promise<readonly DueMessage[]>
  /** What was found ahead is left to whoever looks next. */
  forget(): void
}

/** Messages in batches of `size`, found by `find` among those that nobody has in hand. */
export function lookAhead(
  hand: InHand,
  size: number,
  find: (most: number, besides: readonly string[]) => Promise<DueMessage[]>
): Ahead {
  let found: readonly DueMessage[] = []
  let takenAt = -Infinity
  const forget = () => {
    hand.letGo(found)
    found = []
  }
  return {
    forget,
    async next() {
      const isQuick = performance.now() - takenAt < QUICK_MS
      if (!isQuick) forget()
      if (found.length === 0) {
        const most = isQuick ? size * BATCHES : size
        found = await hand.take((besides) => find(most, besides))
      }
      takenAt = performance.now()
      const batch = found.slice(0, size)
      found = found.slice(size)
      return batch
    }
  }
}
