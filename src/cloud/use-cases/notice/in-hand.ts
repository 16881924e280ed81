// Which messages do the workers of a round have in their hands, not yet marked in the database? One looks
// for work at a time, past what the others have: no two of them decide of the same message.
import type { DueMessage } from '../../database/outbox'

export interface InHand {
  /** Takes what is found besides these. */
  take(find: (others: readonly string[]) => Promise<DueMessage[]>): Promise<readonly DueMessage[]>
  /** They are marked, or left as they were. */
  letGo(messages: readonly DueMessage[]): void
}

/** The hands of one round. */
export function inHand(): InHand {
  const ids = new Set<string>()
  let looking: Promise<unknown> = Promise.resolve()
  return {
    take(find) {
      const found = looking.then(async () => {
        const messages = await find([...ids])
        for (const { id } of messages) ids.add(id)
        return messages
      })
      looking = found.catch(() => undefined)
      return found
    },
    letGo(messages) {
      for (const { id } of messages) ids.delete(id)
    }
  }
}
