// How long is a visit that takes several slots? Its times overlap: each is the whole of a visit.
import type { Minutes } from '../time/date'

/** Minutes of such a visit; null where one slot is enough. */
export function visitLength(
  slots: readonly { readonly start: Minutes; readonly end: Minutes }[]
): number | null {
  const long = slots.find((slot, i) => slot.end > (slots[i + 1]?.start ?? slot.end))
  return long ? long.end - long.start : null
}
