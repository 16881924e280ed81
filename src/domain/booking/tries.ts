// Does somebody ask too often? Nobody gets a place by asking faster (BOOK-fair).
import type { Instant } from '../time/instant'

/** Something that somebody asked for; the same thing again has the same id. */
export interface Try {
  readonly actionId: string
  readonly at: Instant
}

const MINUTE_MS = 60_000

/** The tries of the last minute; where the clock was set back, none of what is still to come. */
export function recentTries(tries: readonly Try[], now: Instant): Try[] {
  return tries.filter(({ at }) => at <= now && now - at < MINUTE_MS)
}

/** For how many milliseconds one has to wait before another try; null where it may be made now. */
export function waitForTry(
  recent: readonly Try[],
  actionId: string,
  perMinute: number,
  now: Instant
): number | null {
  if (recent.some((one) => one.actionId === actionId)) return null
  const oldest = recent[recent.length - perMinute]
  return oldest ? oldest.at + MINUTE_MS - now : null
}
