// What time is it? The machine's, unless the demo believes otherwise.
import { instant, type Instant } from '@/domain/time/instant'

export interface Clock {
  now(): Promise<Instant>
  /** Somebody has just moved it: what was remembered of it no longer holds. */
  forget(): void
}

/** The machine's own clock. */
export const realClock: Clock = {
  now: () => Promise.resolve(instant(Date.now())),
  forget: () => undefined
}
