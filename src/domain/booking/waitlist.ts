// Who of those who wait gets which freed place? In the order in which they began to wait; each the one
// that was freed first of those that fit (BOOK-waitlist). Who began to wait after a place was given up
// gets it only once its pause is over: else it could be passed to somebody (BOOK-freed).
import type { Minutes } from '../time/date'
import type { Instant } from '../time/instant'
import { isStarting, type Place } from './decide'
import { slotsOnEnd } from './window'

/** Places of some slots on end that were given up, and that nobody has yet. */
export interface FreedPlaces {
  readonly start: Minutes
  readonly end: Minutes
  readonly places: number
  readonly freedAt: Instant
  /** When everybody can have them, if nobody who waits does. */
  readonly opensAt: Instant
}

/** A slot as far as those who wait are concerned. */
export interface OfferedSlot {
  readonly start: Minutes
  readonly end: Minutes
  /** Places that no booking has: those that were freed, and those open to everybody. */
  readonly free: number
  /** Places beside them for elders (BOOK-kept). */
  readonly kept: number
}

export interface Waiting {
  readonly from: Minutes
  readonly to: Minutes
  readonly places: number
  /** How many slots on end its service needs. */
  readonly slots: number
  readonly elder: boolean
  readonly since: Instant
}

export interface Offer<W extends Waiting> {
  readonly waiting: W
  readonly slots: readonly OfferedSlot[]
  /** What it has of the freed places; the rest of it was open. */
  readonly taken: readonly FreedPlaces[]
  /** The freed places as they are after it. */
  readonly left: readonly FreedPlaces[]
}

/** The first of those who wait, in their order, whom anything fits, and what they get; null for none. */
export function nextOffer<W extends Waiting>(
  waiting: readonly W[],
  slots: readonly OfferedSlot[],
  freed: readonly FreedPlaces[],
  now: Instant
): Offer<W> | null {
  for (const one of waiting) {
    const closed = freed.filter((f) => f.freedAt < one.since && now < f.opensAt)
    const mine = freed.filter((f) => !closed.includes(f))
    const given = slots.map((slot) => ({ ...slot, free: slot.free - placesOver(closed, slot) }))
    const run = bestRun(one, given, mine)
    if (!run) continue
    const { taken, left } = take(run, one.places, mine)
    return { waiting: one, slots: run, taken, left: [...closed, ...left] }
  }
  return null
}

/** How many of these places are over a slot. */
export function placesOver(
  freed: readonly FreedPlaces[],
  slot: { readonly start: Minutes; readonly end: Minutes }
): number {
  return freed.filter((f) => covers(f, slot)).reduce((sum, { places }) => sum + places, 0)
}

/** Until when an offer stands: a while, and never longer than the place can still be taken. */
export function offerEnd(
  start: Instant,
  rules: { readonly offerMinutes: number; readonly leadMinutes: number },
  now: Instant
): Instant {
  const while_ = now + rules.offerMinutes * 60_000
  return Math.min(while_, start - rules.leadMinutes * 60_000) as Instant
}

/** True where nothing can be given any more: the last visit of `minutes` that would do is to begin. */
export function isOver(
  wish: { readonly date: Place['date']; readonly to: Minutes },
  minutes: number,
  leadMinutes: number,
  now: Instant
): boolean {
  const start = Math.max(0, wish.to - minutes) as Minutes
  return isStarting({ date: wish.date, start }, leadMinutes, now)
}

/** The slots on end that fit, of which something was freed first; else the earliest. */
function bestRun(
  { from, to, places, slots: needed, elder }: Waiting,
  slots: readonly OfferedSlot[],
  freed: readonly FreedPlaces[]
): readonly OfferedSlot[] | undefined {
  const fitting = slotsOnEnd(
    slots.filter(({ start, end }) => from <= start && end <= to),
    needed
  ).filter((run) => run.every(({ free, kept }) => free + (elder ? kept : 0) >= places))
  const since = (run: readonly OfferedSlot[]) =>
    Math.min(...freed.filter((f) => run.some((slot) => covers(f, slot))).map((f) => f.freedAt))
  return fitting
    .map((run) => ({ run, since: since(run) }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))[0]?.run
}

/** Takes places of every slot of a run from what was freed, the oldest first, as far as there is any. */
function take(run: readonly OfferedSlot[], places: number, freed: readonly FreedPlaces[]) {
  const taken: FreedPlaces[] = []
  let left = [...freed].sort((a, b) => a.freedAt - b.freedAt || a.opensAt - b.opensAt)
  for (const slot of run) {
    let missing = places
    left = left.flatMap((one) => {
      const part = covers(one, slot) ? Math.min(missing, one.places) : 0
      if (part === 0) return [one]
      missing -= part
      taken.push({ ...one, start: slot.start, end: slot.end, places: part })
      return without(one, slot, part)
    })
  }
  return { taken, left }
}

/** What is left of freed places when some of one slot are taken: before it, of it, and after it. */
function without(one: FreedPlaces, slot: OfferedSlot, places: number): FreedPlaces[] {
  const parts = [
    { ...one, end: slot.start },
    { ...one, start: slot.start, end: slot.end, places: one.places - places },
    { ...one, start: slot.end }
  ]
  return parts.filter((part) => part.start < part.end && part.places > 0)
}

function covers(freed: FreedPlaces, slot: { start: Minutes; end: Minutes }): boolean {
  return freed.start < slot.end && slot.start < freed.end
}
