// For which times of a day can one wait? For all of it, for half of it, or for the one that was wanted:
// where nothing of it is left, since what is left can be taken at once (BOOK-waitlist).
import type { Minutes } from '../time/date'

const NOON = 12 * 60

type WishKind = 'any' | 'morning' | 'afternoon' | 'this'

/** The times between which a place would do. */
export interface Wish {
  readonly kind: WishKind
  readonly from: Minutes
  readonly to: Minutes
}

interface Slot {
  readonly start: Minutes
  readonly end: Minutes
  readonly left: number
}

/** The wishes of a day for so many places; `wanted` is the start of the slot that was tapped. */
export function wishesOf(slots: readonly Slot[], places: number, wanted: Minutes | null): Wish[] {
  const morning = slots.filter(({ start }) => start < NOON)
  const afternoon = slots.filter(({ start }) => start >= NOON)
  const halves = morning.length > 0 && afternoon.length > 0
  return [
    ...wish('this', wanted === null ? [] : slots.filter(({ start }) => start === wanted), places),
    ...wish('any', slots, places),
    ...(halves ? wish('morning', morning, places) : []),
    ...(halves ? wish('afternoon', afternoon, places) : [])
  ]
}

function wish(kind: WishKind, slots: readonly Slot[], places: number): Wish[] {
  const [first] = slots
  if (!first || slots.some(({ left }) => left >= places)) return []
  const to = Math.max(...slots.map(({ end }) => end)) as Minutes
  return [{ kind, from: first.start, to }]
}
