// Is it too late in the evening for a message? The resident's quiet hours, or the usual ones (D).
import { addDays, minutes, type Minutes } from '../time/date'
import { dateAt, instantAt, minutesAt, type Instant } from '../time/instant'

/** From this time of day to that one, half-open; across midnight where `from` is the later one. */
export interface Quiet {
  readonly from: Minutes
  readonly to: Minutes
}

/** For everybody who has chosen nothing. */
export const usualQuiet: Quiet = { from: minutes('22:00'), to: minutes('07:00') }

/** When the quiet hours that are now will be over; null where it is not quiet. */
export function quietUntil(now: Instant, quiet: Quiet | null): Instant | null {
  if (!quiet || quiet.from === quiet.to) return null
  const time = minutesAt(now)
  if (quiet.from < quiet.to) {
    return time >= quiet.from && time < quiet.to ? instantAt(dateAt(now), quiet.to) : null
  }
  if (time < quiet.to) return instantAt(dateAt(now), quiet.to)
  return time >= quiet.from ? instantAt(addDays(dateAt(now), 1), quiet.to) : null
}
