// What does a resident see of a message on its way: will it reach the phone, or is it here alone?
import type { OutboxStatus } from './outbox'

export const phoneStates = ['waiting', 'sent', 'unsure', 'inbox-only'] as const
export type PhoneState = (typeof phoneStates)[number]

const states: Readonly<Record<OutboxStatus, PhoneState>> = {
  waiting: 'waiting',
  sending: 'waiting',
  sent: 'sent',
  unsure: 'unsure',
  'inbox-only': 'inbox-only',
  // That every way has failed is the administrator's to look at; the resident has it here.
  dead: 'inbox-only'
}

/** The state that a resident sees; a message that was never meant for the phone has none. */
export function phoneState(status: OutboxStatus): PhoneState {
  return states[status]
}
