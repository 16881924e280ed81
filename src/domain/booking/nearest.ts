// Where does a booking go whose office closes? The nearest place: its own office first, the next days,
// then the time of day; else another office of its cluster (BOOK-closure, BOOK-cluster).
import type { Office } from '../office/office'
import type { DateString, Minutes } from '../time/date'
import { laneOf, slotsNeeded, takes } from './capacity'
import { slotsOnEnd } from './window'

/** A slot with the places that are left of it. */
export interface FreeSlot {
  readonly lane: string
  readonly date: DateString
  readonly start: Minutes
  readonly end: Minutes
  readonly left: number
}

/** An office that may take a booking, with the slots that it may have. */
export interface Refuge {
  readonly office: Office
  readonly slots: readonly FreeSlot[]
}

/** A booking that can't stay where it is. */
export interface Displaced {
  readonly id: string
  readonly date: DateString
  readonly start: Minutes
  readonly places: number
  /** What the visit is for; the first is the one it was booked for. */
  readonly services: readonly [string, ...string[]]
}

export interface NewPlace {
  readonly office: Office
  readonly run: readonly [FreeSlot, ...FreeSlot[]]
}

/** The first of these offices that takes the visit and has a place; null where none has. */
export function placeFor(refuges: readonly Refuge[], booking: Displaced): NewPlace | null {
  for (const { office, slots } of refuges) {
    const lane = laneOf(office, booking.services[0])
    if (!lane || !booking.services.every((id) => takes(office, id))) continue
    const needed = slotsNeeded(office, booking.services[0])
    const run = nearestRun(
      slots.filter((slot) => slot.lane === lane.id),
      needed,
      booking
    )
    if (run) return { office, run }
  }
  return null
}

/** Where each of several goes, one after the other: what one takes is not there for the next. */
export function planMoves(
  refuges: readonly Refuge[],
  bookings: readonly Displaced[]
): Map<string, NewPlace> {
  const moves = new Map<string, NewPlace>()
  let left = refuges
  for (const booking of bookings) {
    const place = placeFor(left, booking)
    if (!place) continue
    moves.set(booking.id, place)
    left = withoutPlace(left, place, booking.places)
  }
  return moves
}

/** The same offices once somebody has taken so many places there. */
export function withoutPlace<R extends Refuge>(
  refuges: readonly R[],
  { office, run }: NewPlace,
  places: number
): R[] {
  const taken = new Set<FreeSlot>(run)
  const take = (slot: FreeSlot) => (taken.has(slot) ? { ...slot, left: slot.left - places } : slot)
  return refuges.map((one) =>
    one.office.id === office.id ? { ...one, slots: one.slots.map(take) } : one
  )
}

function nearestRun(
  slots: readonly FreeSlot[],
  needed: number,
  { date: day, start, places }: Displaced
): NewPlace['run'] | null {
  const dates = [...new Set(slots.map(({ date }) => date))].filter((date) => date >= day).sort()
  for (const date of dates) {
    const [nearest] = slotsOnEnd(
      slots.filter((slot) => slot.date === date),
      needed
    )
      .filter((run) => run.every(({ left }) => left >= places))
      .sort(([a], [b]) => Math.abs(a.start - start) - Math.abs(b.start - start))
    if (nearest) return nearest
  }
  return null
}
