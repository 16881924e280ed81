// What does a clerk do at a counter, in which order is it offered, and what comes first (HALL-order)?
import type { TicketAction, TicketStatus } from './ticket'

/** In the order in which a counter offers them: what carries the visit on comes first. */
export const counterActs = [
  'call-next',
  'serve',
  'finish',
  'recall',
  'finish-to-collect',
  'hold',
  'transfer',
  'call',
  'resume',
  'come-back',
  'return',
  'pass-over',
  'leave'
] as const satisfies readonly (TicketAction | 'call-next')[]
/** The acts of the table that a clerk does, and calling whoever is next. */
export type CounterAct = (typeof counterActs)[number]

/** What is most likely done next with a ticket in hand. */
const next: Partial<Record<TicketStatus, CounterAct>> = { called: 'serve', serving: 'finish' }

/** The main act with a ticket in this state; without one, the next is called. */
export function mainCounterAct(status: TicketStatus | null): CounterAct | undefined {
  return status === null ? 'call-next' : next[status]
}

/** The one act that brings back whoever was put aside. */
export function actBack(status: TicketStatus): CounterAct | null {
  if (status === 'on-hold') return 'resume'
  if (status === 'to-collect') return 'come-back'
  if (status === 'missed') return 'return'
  return status === 'waiting' ? 'call' : null
}
