// Tickets that wait at 10:00 on a Tuesday, for tests of the rule of precedence.
import { defaultBookingRules } from '@/cloud/seed/default-rules'
import type { QueuedTicket } from '@/domain/hall/queue'
import { dateString, minutes } from '@/domain/time/date'
import { addMinutes, instantAt } from '@/domain/time/instant'

export const rules = defaultBookingRules
export const clock = (time: string) => instantAt(dateString('2026-11-24'), minutes(time))

/** Took a number at `time`. */
export function walkIn(id: string, time: string, part: Partial<QueuedTicket> = {}): QueuedTicket {
  const at = clock(time)
  const none = { slot: null, back: null, behind: 0, priority: false }
  return { id, number: id, kind: 'walk-in', issuedAt: at, queuedAt: at, ...none, ...part }
}

/** Booked half an hour from `slot` on, and checked in at `time`. */
export function booked(
  id: string,
  slot: string,
  time: string,
  part: Partial<QueuedTicket> = {}
): QueuedTicket {
  const from = clock(slot)
  return { ...walkIn(id, time), kind: 'booked', slot: { from, to: addMinutes(from, 30) }, ...part }
}
