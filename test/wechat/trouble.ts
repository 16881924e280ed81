// What goes wrong between us and WeChat? Each kind by itself, or at random from a seed.

export const troubles = [
  /** -1: the system is busy; nothing was done. */
  'busy',
  /** 45009: too many calls; nothing was done. */
  'quota',
  /** The token is no longer the latest one; a renewed one is. */
  'bad-token',
  /** A gateway's page instead of an answer; nothing was done. */
  'gateway',
  /** The connection breaks before anything was done. */
  'cut-before',
  /** Nobody ever answers, and nothing was done. */
  'hang-before',
  /** It was done, and the connection breaks before the answer. */
  'cut-after',
  /** It was done, and nobody ever answers. */
  'hang-after'
] as const
export type Trouble = (typeof troubles)[number]

export interface Luck {
  /** The trouble of the next call; null for none. */
  next(): Trouble | null
  /** The coming calls go so, whatever chance would say; null is a call that works. */
  plan(...coming: readonly (Trouble | null)[]): void
}

/** A share of calls, `failing` of 1, goes wrong; the same seed gives the same run. */
export function createLuck(failing: number, seed: number): Luck {
  const random = randomOf(seed)
  const planned: (Trouble | null)[] = []
  return {
    next() {
      const first = planned.shift()
      if (first !== undefined) return first
      if (random() >= failing) return null
      return troubles[Math.floor(random() * troubles.length)] ?? null
    },
    plan: (...coming) => void planned.push(...coming)
  }
}

/** Mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
