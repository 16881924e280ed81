// What did PostgreSQL refuse? The names of constraints, and the wish to run a transaction again.

/** The constraint that a unique violation (23505) names; null for any other error. */
export function constraintOf(error: unknown): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' ? (constraint ?? '') : null
}

/** True where the same may go well when it is tried again: somebody was faster (23505), 40001, 40P01. */
export function isTriedAgain(error: unknown): boolean {
  const { code } = error as { code?: string }
  return code === '23505' || code === '40001' || code === '40P01'
}

/** True where a statement has undone itself by a division by zero (22012). */
export function isByZero(error: unknown): boolean {
  return (error as { code?: string }).code === '22012'
}

/** Thrown where the whole transaction is to run again, as after a serialization failure. */
export class TryAgain extends Error {
  readonly code = '40001'
}
