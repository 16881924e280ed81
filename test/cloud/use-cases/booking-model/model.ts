// The book as simply as it can be kept: every place is a thing that is open, freed, or in a booking.
// Written from the rules without looking at how the database counts.
import type { BookingStatus } from '@/domain/booking/status'

export const MINUTE = 60_000
export const SLOTS = [0, 1] as const
export const PLACES = 2
export const RULES = { hold: 10, offer: 15, pause: 30, cutoff: 120, changes: 2, perDay: 1 }
export type Service = 'short' | 'long'
export const services: readonly Service[] = ['short', 'long']

interface Freed {
  readonly freedAt: number
  readonly opensAt: number
}
/** A place of a slot: `open` to everybody, freed, or in the booking of this id. */
type State = string | Freed

interface Place {
  readonly slot: number
  state: State
  /** What it was before it was offered. */
  before: Freed | null
}

export interface Booking {
  readonly id: string
  readonly who: number
  readonly service: Service
  status: BookingStatus
  /** The first slot and the one after the last: of the place, or of the wish. */
  from: number
  to: number
  readonly places: number
  until: number | null
  since: number
  changes: number
  /** False where a closure has moved it to another day. */
  here: boolean
}

export interface Model {
  now: number
  closed: boolean
  /** When each slot begins. */
  readonly begins: readonly number[]
  places: Place[]
  bookings: Booking[]
}

export function emptyModel(now: number, begins: readonly number[]): Model {
  const places = SLOTS.flatMap((slot) =>
    Array.from({ length: PLACES }, (): Place => ({ slot, state: 'open', before: null }))
  )
  return { now, closed: false, begins, places, bookings: [] }
}

const ACTIVE: readonly BookingStatus[] = ['held', 'booked', 'checked-in', 'called', 'serving']
const WAITING: readonly BookingStatus[] = ['waitlisted', 'offered']

export function isFreed(state: State): state is Freed {
  return typeof state === 'object'
}

export function length(service: Service): number {
  return service === 'long' ? 2 : 1
}

export function active(m: Model, who: number, service?: Service): Booking[] {
  return m.bookings.filter(
    (b) => b.who === who && ACTIVE.includes(b.status) && (!service || b.service === service)
  )
}

export function waits(m: Model, who: number, service: Service): boolean {
  return m.bookings.some(
    (b) => b.who === who && b.service === service && WAITING.includes(b.status)
  )
}

/** The places of some slots that are as asked; undefined where a slot has too few of them. */
export function pick(
  m: Model,
  { from, to, places }: { from: number; to: number; places: number },
  fits: (state: State) => boolean
): Place[] | undefined {
  const found: Place[] = []
  for (let slot = from; slot < to; slot += 1) {
    const ofSlot = m.places.filter((p) => p.slot === slot && fits(p.state))
    const sorted = ofSlot.sort((a, b) => age(a) - age(b) || opening(a) - opening(b))
    if (sorted.length < places) return undefined
    found.push(...sorted.slice(0, places))
  }
  return found
}

const age = ({ state }: Place) => (isFreed(state) ? state.freedAt : Infinity)
const opening = ({ state }: Place) => (isFreed(state) ? state.opensAt : Infinity)

/** Gives the places of a booking back: apart where they open later, or where somebody waits for them. */
export function free(m: Model, b: Booking, opensAt: number): void {
  const wanted = m.bookings.some((w) => w.status === 'waitlisted' && w.from < b.to && b.from < w.to)
  for (const place of m.places.filter(({ state }) => state === b.id)) {
    place.state = opensAt > m.now || wanted ? { freedAt: m.now, opensAt } : 'open'
  }
}

/** Lets an offer go: its places are what they were before it. */
export function freeOffer(m: Model, b: Booking): void {
  for (const place of m.places.filter(({ state }) => state === b.id)) {
    place.state = place.before ?? 'open'
  }
}

export function lapseHolds(m: Model): number {
  const lapsed = m.bookings.filter((b) => b.status === 'held' && (b.until ?? 0) <= m.now)
  for (const b of lapsed) {
    b.status = 'expired'
    free(m, b, m.now)
  }
  return lapsed.length
}

/** Lapsed offers, then offers to those who wait, in their order; then what nobody wants opens. */
export function pass(m: Model): void {
  for (const b of m.bookings.filter((b) => b.status === 'offered' && (b.until ?? 0) <= m.now)) {
    freeOffer(m, b)
    b.status = 'expired'
    b.until = null
  }
  for (const b of queue(m)) {
    const last = m.begins[Math.max(0, b.to - length(b.service))] ?? 0
    if (b.to < length(b.service) || last < m.now) b.status = 'expired'
    else offer(m, b)
  }
  for (const place of m.places) {
    if (isFreed(place.state) && place.state.opensAt <= m.now) place.state = 'open'
  }
}

function queue(m: Model): Booking[] {
  return m.bookings
    .filter((b) => b.status === 'waitlisted')
    .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))
}

function offer(m: Model, b: Booking): void {
  if (m.closed) return
  const mine = (state: State) =>
    state === 'open' || (isFreed(state) && (state.freedAt >= b.since || state.opensAt <= m.now))
  const runs = SLOTS.map((from) => ({ from, to: from + length(b.service), places: b.places }))
    .filter(({ from, to }) => from >= b.from && to <= b.to)
    .filter(({ from }) => (m.begins[from] ?? 0) > m.now)
    .flatMap((run) => {
      const places = pick(m, run, mine)
      if (!places) return []
      const slots = m.places.filter((p) => p.slot >= run.from && p.slot < run.to && mine(p.state))
      return [{ ...run, found: places, since: Math.min(...slots.map(age)) }]
    })
    .sort((x, y) => (x.since === y.since ? x.from - y.from : x.since - y.since))
  const [best] = runs
  if (!best) return
  for (const place of best.found) {
    // What was open is kept for this offer alone: it opens again with it.
    place.before = isFreed(place.state) ? place.state : { freedAt: m.now, opensAt: m.now }
    place.state = b.id
  }
  b.status = 'offered'
  b.from = best.from
  b.to = best.to
  b.until = Math.min(m.now + RULES.offer * MINUTE, m.begins[best.from] ?? 0)
}
