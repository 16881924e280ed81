// What did PostgreSQL refuse? The names of constraints, and the wish to run a transaction again.

/** The constraint that a unique violation (23505) names; null for any other error. */
export function constraintOf(error: unknown): string | null {
  const { code, constraint } = error as { code?: string; constraint?: string }
  return code === '23505' ? (constraint ?? '') : null
}

/** Thrown where the whole transaction is to run again, as after a serialization failure. */
export class TryAgain extends Error {
  readonly code = '40001'
}
