// What can happen to the book, as the model sees it: each step says how it ends, `ok` or the refusal.
import {
  active,
  free,
  freeOffer,
  lapseHolds,
  length,
  MINUTE,
  pass,
  pick,
  RULES,
  SLOTS,
  waits,
  type Booking,
  type Model,
  type Service
} from './model'

export type Step =
  | { kind: 'reserve'; who: number; service: Service; slot: number; places: number }
  | { kind: 'wait'; who: number; service: Service; from: number; to: number; places: number }
  | { kind: 'confirm' | 'cancel' | 'check-in' | 'finish'; who: number; nth: number }
  | { kind: 'change'; who: number; nth: number; slot: number }
  | { kind: 'later'; minutes: number }
  | { kind: 'jobs' }
  | { kind: 'close' }
  | { kind: 'lift' }

const isOpen = (state: unknown) => state === 'open'

export function reserve(m: Model, id: string, step: Extract<Step, { kind: 'reserve' }>): string {
  const { who, service, slot, places } = step
  const stands = noPlace(m, service, slot)
  if (stands) return stands
  let [old] = active(m, who, service)
  if (old?.status === 'held' && (old.until ?? 0) <= m.now) {
    lapseHolds(m)
    old = undefined
  }
  if (old && old.status !== 'held') return 'already-booked'
  if (old?.here && old.from === slot && old.places === places) return 'ok'
  if (fullDay(m, who, old)) return 'day-limit'
  const run = { from: slot, to: slot + length(service), places }
  const found = pick(m, run, isOpen) ?? (lapseHolds(m) > 0 ? pick(m, run, isOpen) : undefined)
  if (!found) return 'slot-full'
  for (const place of found) place.state = id
  if (old) {
    old.status = 'cancelled'
    free(m, old, m.now)
  }
  const until = m.now + RULES.hold * MINUTE
  m.bookings.push({ ...made(m, id, step), ...run, status: 'held', until })
  return 'ok'
}

export function wait(m: Model, id: string, step: Extract<Step, { kind: 'wait' }>): string {
  const { who, service, from, to, places } = step
  const runs = SLOTS.map((slot) => ({ from: slot, to: slot + length(service), places })).filter(
    (run) => run.from >= from && run.to <= to && (m.begins[run.from] ?? 0) >= m.now
  )
  const stands = noPlace(m, service, runs[0]?.from ?? from)
  if (stands) return stands
  if (waits(m, who, service)) return 'already-waiting'
  if (runs.length === 0) return 'no-slot'
  if (runs.some((run) => pick(m, run, isOpen))) return 'place-left'
  m.bookings.push({ ...made(m, id, step), from, to, places, status: 'waitlisted', until: null })
  return 'ok'
}

export function confirm(m: Model, b: Booking): string {
  const lapsed = b.since > 0 ? 'offer-lapsed' : 'hold-lapsed'
  if (b.status === 'expired') return lapsed
  if (b.status !== 'held' && b.status !== 'offered') return 'wrong-state'
  if ((b.until ?? 0) <= m.now) return lapsed
  if (b.status === 'offered') {
    const [old] = active(m, b.who, b.service)
    if (old && old.status !== 'held' && old.status !== 'booked') return 'already-booked'
    if (old?.status === 'booked' && tooLate(m, old)) return 'too-late'
    if (fullDay(m, b.who, old)) return 'day-limit'
    book(b)
    if (old) giveUp(m, old)
    return 'ok'
  }
  book(b)
  return 'ok'
}

export function cancel(m: Model, b: Booking): string {
  if (!['waitlisted', 'offered', 'held', 'booked'].includes(b.status)) return 'wrong-state'
  if (b.status === 'booked' && tooLate(m, b)) return 'too-late'
  giveUp(m, b)
  return 'ok'
}

export function change(m: Model, b: Booking, slot: number): string {
  if (b.status !== 'booked') return 'wrong-state'
  if (tooLate(m, b)) return 'too-late'
  if (b.changes >= RULES.changes) return 'changes-used-up'
  const stands = noPlace(m, b.service, slot)
  if (stands) return stands
  const run = { from: slot, to: slot + length(b.service), places: b.places }
  const found = pick(m, run, isOpen)
  if (!found) return 'slot-full'
  if (!b.here && fullDay(m, b.who)) return 'day-limit'
  free(m, b, m.now + RULES.pause * MINUTE)
  for (const place of found) place.state = b.id
  const wasHere = b.here
  Object.assign(b, { from: run.from, to: run.to, here: true, changes: b.changes + 1 })
  if (wasHere) pass(m)
  return 'ok'
}

function giveUp(m: Model, b: Booking): void {
  const was = b.status
  b.status = 'cancelled'
  b.until = null
  if (was === 'waitlisted') return
  if (was === 'offered') freeOffer(m, b)
  else free(m, b, was === 'booked' ? m.now + RULES.pause * MINUTE : m.now)
  if (b.here) pass(m)
}

function book(b: Booking): void {
  b.status = 'booked'
  b.until = null
}

/** Why a service can't begin in a slot, whatever is left of it. */
function noPlace(m: Model, service: Service, slot: number): string | null {
  if (m.closed) return 'office-closed'
  if (slot + length(service) > SLOTS.length) return 'no-slot'
  return m.now > (m.begins[slot] ?? 0) ? 'past' : null
}

function tooLate(m: Model, b: Booking): boolean {
  return b.here && m.now > (m.begins[b.from] ?? 0) - RULES.cutoff * MINUTE
}

function fullDay(m: Model, who: number, but?: Booking): boolean {
  return active(m, who).filter((b) => b.here && b !== but).length >= RULES.perDay
}

function made(m: Model, id: string, step: Extract<Step, { kind: 'reserve' | 'wait' }>) {
  const { who, service } = step
  const since = step.kind === 'wait' ? m.now : 0
  return { id, who, service, since, changes: 0, here: true }
}
