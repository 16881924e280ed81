// What a benchmark is, and how it tells what it measured.

/** One figure against its floor, measured in the same run. */
export interface Figure {
  readonly value: number
  readonly floor: number
  /** value / floor. */
  readonly ratio: number
  /** The most that the ratio may be; without one nothing is missed. */
  readonly most?: number
  /** The least that it has to be. */
  readonly least?: number
  readonly unit: string
  readonly [more: string]: number | string | undefined
}

export interface Bench {
  readonly names: readonly string[]
  /** Measures those of its names that are wanted. */
  run(
    names: readonly string[],
    say: (sentence: string) => void
  ): Promise<Readonly<Record<string, Figure>>>
}

/** The value below which this share of the samples lies, 0 to 1. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}

/** Numbers between 0 and 1 that are the same in every run. */
export function evenChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
