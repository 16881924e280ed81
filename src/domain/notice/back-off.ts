// It did not go out: when is it tried again, and when is this way given up?

/** D numbers of trying again. */
export interface BackOff {
  /** The pause after the first failure; each one after that is `factor` times as long. */
  readonly firstMs: number
  readonly factor: number
  readonly longestMs: number
  /** So many failures on one way, and it is given up. */
  readonly tries: number
}

/**
 * The pause in ms after so many failures on one way, 1 or more; null where it is given up. `chance`,
 * 0 to 1, spreads those who failed together over the second half of the pause.
 */
export function pauseAfter(failures: number, backOff: BackOff, chance: number): number | null {
  if (failures >= backOff.tries) return null
  const grown = backOff.firstMs * backOff.factor ** (failures - 1)
  const most = Math.min(backOff.longestMs, grown)
  return Math.round(most * (0.5 + chance / 2))
}
