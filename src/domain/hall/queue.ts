// Who is called next? The written rule of precedence (HALL-order), in words in docs/hall-order.md:
// who comes back goes first but never twice in a row, who booked goes when their slot begins, one
// walk-in after every few of them, elders and disabled people before others of their kind.
import type { BookingRules } from '../booking/rules'
import { addMinutes, type Instant } from '../time/instant'
import type { TicketKind } from './ticket'

/** Why somebody waits again: to collect, after being put aside, after being passed over. */
export type Back = 'collect' | 'hold' | 'passed-over'

export const queueReasons = [
  'came-to-collect',
  'resumed',
  'returned',
  'booked',
  'booked-early',
  'late',
  'walk-in'
] as const
/** Why somebody is called in their place. */
export type QueueReason = (typeof queueReasons)[number]

/** A ticket that waits, as far as its place in the queue goes. */
export interface QueuedTicket {
  readonly id: string
  /** As A031: of two who came at one moment the lower one is before. */
  readonly number: string
  readonly kind: TicketKind
  /** Elders and disabled people. */
  readonly priority: boolean
  /** What was booked; null for a walk-in. */
  readonly slot: { readonly from: Instant; readonly to: Instant } | null
  readonly issuedAt: Instant
  /** Since when it stands in the queue: the arrival, or the return. */
  readonly queuedAt: Instant
  readonly back: Back | null
  /** How many others are still called before it, where it was passed over. */
  readonly behind: number
}

/** What a lane remembers of its last calls. */
export interface LastCalls {
  /** True where the last one called had come back. */
  readonly back: boolean
  /** Booked people called since the last walk-in. */
  readonly booked: number
  /** Elders and disabled people called in a row, of those who booked and of the walk-ins. */
  readonly priority: { readonly booked: number; readonly 'walk-in': number }
}

export type QueueRules = Pick<
  BookingRules,
  'lateMinutes' | 'bookedPerWalkIn' | 'earlyMinutes' | 'priorityInARow'
>

export const noCalls: LastCalls = { back: false, booked: 0, priority: { booked: 0, 'walk-in': 0 } }

/** The ticket that is called now; undefined where nobody waits. */
export function nextTicket<T extends QueuedTicket>(
  tickets: readonly T[],
  now: Instant,
  rules: QueueRules,
  last: LastCalls
): T | undefined {
  const back = first(
    tickets.filter((t) => t.back !== null && t.behind <= 0),
    byArrival
  )
  const others = tickets.filter((t) => t.back === null)
  const booked = others.filter((t) => isAsBooked(t, rules))
  const due = booked.filter((t) => isDue(t, now, rules))
  const walkIns = others.filter((t) => !isAsBooked(t, rules))
  const isOtherDue = due.length + walkIns.length > 0
  if (back && !(last.back && isOtherDue)) return back
  const isTurnOfWalkIn = due.length === 0 || last.booked >= Math.max(1, rules.bookedPerWalkIn)
  if (walkIns.length > 0 && isTurnOfWalkIn) {
    return ofKind(walkIns, rules, last.priority['walk-in'], byArrival)
  }
  if (due.length > 0) return ofKind(due, rules, last.priority.booked, bySlot)
  // Nobody else waits: whoever is behind others, or too early, need not wait either.
  const behind = tickets.filter((t) => t.back !== null)
  return first(behind, byArrival) ?? ofKind(booked, rules, last.priority.booked, bySlot)
}

/** What the lane remembers once this ticket is called. */
export function afterCall(last: LastCalls, ticket: QueuedTicket, rules: QueueRules): LastCalls {
  if (ticket.back !== null) return { ...last, back: true }
  const kind = isAsBooked(ticket, rules) ? 'booked' : 'walk-in'
  return {
    back: false,
    booked: kind === 'booked' ? last.booked + 1 : 0,
    priority: { ...last.priority, [kind]: ticket.priority ? last.priority[kind] + 1 : 0 }
  }
}

/** The others, once one is called: whoever is behind some has one less before them. */
export function withoutCalled<T extends QueuedTicket>(tickets: readonly T[], called: T): T[] {
  return tickets
    .filter((t) => t.id !== called.id)
    .map((t) => (t.behind > 0 ? { ...t, behind: t.behind - 1 } : t))
}

/** Why a ticket stands where it stands. */
export function queueReason(ticket: QueuedTicket, now: Instant, rules: QueueRules): QueueReason {
  if (ticket.back === 'collect') return 'came-to-collect'
  if (ticket.back === 'hold') return 'resumed'
  if (ticket.back === 'passed-over') return 'returned'
  if (ticket.kind === 'walk-in') return 'walk-in'
  if (!isAsBooked(ticket, rules)) return 'late'
  return isDue(ticket, now, rules) ? 'booked' : 'booked-early'
}

/** Whoever came later than this after their slot queues as a walk-in. */
function isAsBooked({ slot, issuedAt }: QueuedTicket, { lateMinutes }: QueueRules): boolean {
  return slot !== null && issuedAt <= addMinutes(slot.to, lateMinutes)
}

function isDue({ slot }: QueuedTicket, now: Instant, { earlyMinutes }: QueueRules): boolean {
  return slot !== null && slot.from <= addMinutes(now, earlyMinutes)
}

type Keys = (ticket: QueuedTicket) => readonly number[]

const byArrival: Keys = ({ behind, queuedAt }) => [behind, queuedAt]
const bySlot: Keys = ({ slot, queuedAt }) => [slot?.from ?? 0, queuedAt]

/** Of one kind: elders and disabled people first, but no more than a few in a row. */
function ofKind<T extends QueuedTicket>(
  tickets: readonly T[],
  { priorityInARow }: QueueRules,
  inARow: number,
  keys: Keys
): T | undefined {
  const priority = first(
    tickets.filter((t) => t.priority),
    keys
  )
  const other = first(
    tickets.filter((t) => !t.priority),
    keys
  )
  return inARow >= Math.max(1, priorityInARow) ? (other ?? priority) : (priority ?? other)
}

function first<T extends QueuedTicket>(tickets: readonly T[], keys: Keys): T | undefined {
  return tickets.reduce<T | undefined>((a, b) => (a && isBefore(a, b, keys) ? a : b), undefined)
}

function isBefore(a: QueuedTicket, b: QueuedTicket, keys: Keys): boolean {
  const [x, y] = [keys(a), keys(b)]
  const differs = x.findIndex((key, i) => key !== y[i])
  if (differs >= 0) return (x[differs] ?? 0) < (y[differs] ?? 0)
  if (a.number.length !== b.number.length) return a.number.length < b.number.length
  return a.number < b.number
}
