// Is the history of a case still as it was written? Each event is hashed with the one before it.
import type { Instant } from '../time/instant'

/** One thing that happened to a case, as it is hashed. */
export interface CaseEvent {
  readonly caseId: string
  /** 1, 2, 3 … without a gap. */
  readonly seq: number
  readonly at: Instant
  readonly action: string
  /** Null for the timer and the system. */
  readonly actorId: string | null
  readonly actorRole: string
  readonly rule: string
  readonly data: Readonly<Record<string, unknown>>
}

export interface ChainedEvent extends CaseEvent {
  /** Empty for the first. */
  readonly previousHash: string
  readonly hash: string
}

/** A digest of text, in hexadecimal: SM3 wherever we run. */
export type Digest = (text: string) => string

/** The event with the hash that ties it to the one before. */
export function chain(event: CaseEvent, previousHash: string, digest: Digest): ChainedEvent {
  return { ...event, previousHash, hash: digest(previousHash + canonical(event)) }
}

/** The number of the first event that does not fit, or null where the whole chain holds. */
export function firstBroken(events: readonly ChainedEvent[], digest: Digest): number | null {
  let previous = ''
  for (const [i, event] of events.entries()) {
    const { previousHash, hash, ...body } = event
    const fits = event.seq === i + 1 && previousHash === previous
    if (!fits || digest(previousHash + canonical(body)) !== hash) return i + 1
    previous = hash
  }
  return null
}

/** JSON with sorted keys, so that equal facts give equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
