// Which states can a ticket of the hall be in, and who moves it? The one table (HALL-*).
import type { Role } from '../person/role'

export const ticketStatuses = [
  'waiting',
  'called',
  'serving',
  'on-hold',
  'to-collect',
  'served',
  'missed',
  'left'
] as const
export type TicketStatus = (typeof ticketStatuses)[number]

/** booked: has a booking; walk-in: has none, and is never turned away (ZJ-12). */
export const ticketKinds = ['booked', 'walk-in'] as const
export type TicketKind = (typeof ticketKinds)[number]

export const ticketActions = [
  'call',
  'recall',
  'serve',
  'hold',
  'resume',
  'transfer',
  'pass-over',
  'return',
  'finish',
  'finish-to-collect',
  'come-back',
  'leave',
  'end-day'
] as const
export type TicketAction = (typeof ticketActions)[number]

export interface TicketTransition {
  readonly from: TicketStatus
  readonly action: TicketAction
  readonly to: TicketStatus
  readonly by: readonly Role[]
  readonly rule: string
}

/** Every way in which a ticket changes. */
export const ticketTransitions: readonly TicketTransition[] = [
  row('waiting', 'call', 'called', ['clerk'], 'HALL-order'),
  row('waiting', 'transfer', 'waiting', ['clerk'], 'HALL-order'),
  row('waiting', 'leave', 'left', ['resident', 'clerk', 'system'], 'HALL-order'),
  row('waiting', 'end-day', 'missed', ['timer'], 'HALL-order'),
  row('called', 'recall', 'called', ['clerk'], 'HALL-calls'),
  row('called', 'serve', 'serving', ['clerk'], 'HALL-order'),
  row('called', 'pass-over', 'missed', ['clerk'], 'HALL-calls'),
  row('called', 'leave', 'left', ['resident', 'clerk', 'system'], 'HALL-order'),
  row('called', 'end-day', 'missed', ['timer'], 'HALL-calls'),
  row('missed', 'return', 'waiting', ['clerk'], 'HALL-calls'),
  row('serving', 'hold', 'on-hold', ['clerk'], 'HALL-order'),
  row('serving', 'transfer', 'waiting', ['clerk'], 'HALL-order'),
  row('serving', 'finish', 'served', ['clerk', 'system', 'timer'], 'HALL-order'),
  row('serving', 'finish-to-collect', 'to-collect', ['clerk'], 'HALL-order'),
  row('serving', 'end-day', 'served', ['timer'], 'HALL-order'),
  row('on-hold', 'resume', 'waiting', ['clerk'], 'HALL-order'),
  row('on-hold', 'leave', 'left', ['resident', 'clerk', 'system'], 'HALL-order'),
  row('on-hold', 'end-day', 'served', ['timer'], 'HALL-order'),
  row('to-collect', 'come-back', 'waiting', ['clerk'], 'HALL-order'),
  row('to-collect', 'end-day', 'served', ['timer'], 'HALL-order'),
  // The case was settled meanwhile: nobody has to be called for it any more.
  row('waiting', 'finish', 'served', ['system', 'timer'], 'HALL-order'),
  row('called', 'finish', 'served', ['system', 'timer'], 'HALL-order'),
  row('on-hold', 'finish', 'served', ['system', 'timer'], 'HALL-order')
]

/** The one row for a state and an action, or null where there is none. */
export function ticketTransition(
  from: TicketStatus,
  action: TicketAction
): TicketTransition | null {
  return ticketTransitions.find((t) => t.from === from && t.action === action) ?? null
}

function row(
  from: TicketStatus,
  action: TicketAction,
  to: TicketStatus,
  by: readonly Role[],
  rule: string
): TicketTransition {
  return { from, action, to, by, rule }
}
