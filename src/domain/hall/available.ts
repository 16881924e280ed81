// What can a clerk do with a ticket now, from their counter? Used to decide and to show (HALL-calls).
import type { StaffRole } from '../person/role'
import { ticketTransitions, type TicketAction, type TicketStatus } from './ticket'

export type TicketObstacle = 'counter-closed' | 'ticket-in-hand' | 'other-counter' | 'calls-left'

/** A ticket as far as it decides what can be done with it. */
interface TicketFacts {
  readonly status: TicketStatus
  readonly counterId: string | null
  readonly calls: number
}

/** The clerk's own counter. */
export interface AtCounter {
  /** Null while they have none open. */
  readonly counterId: string | null
  readonly paused: boolean
  /** True while somebody is called to it or served at it. */
  readonly busy: boolean
  /** How often a number is called before it may be passed over. */
  readonly callLimit: number
}

const clerk: StaffRole = 'clerk'

/** Why an action of the table can't be done from this counter; null where it can. */
export function ticketObstacle(
  { status, counterId, calls }: TicketFacts,
  action: TicketAction,
  at: AtCounter
): TicketObstacle | null {
  const isAtCounter = status === 'called' || status === 'serving'
  if (isAtCounter && counterId !== null && counterId !== at.counterId) return 'other-counter'
  if (action === 'call') {
    if (at.counterId === null || at.paused) return 'counter-closed'
    if (at.busy) return 'ticket-in-hand'
  }
  return action === 'pass-over' && calls < at.callLimit ? 'calls-left' : null
}

/** Everything that the clerk can do with it now. */
export function ticketActionsAt(ticket: TicketFacts, at: AtCounter): TicketAction[] {
  return ticketTransitions
    .filter(({ from, by }) => from === ticket.status && by.includes(clerk))
    .map(({ action }) => action)
    .filter((action) => ticketObstacle(ticket, action, at) === null)
}
