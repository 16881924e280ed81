// What becomes of a message on its way to a phone? At least once in the inbox, at most once on the
// phone: what may have arrived is never sent again.

export const outboxStatuses = [
  'waiting',
  'sending',
  'sent',
  'unsure',
  'inbox-only',
  'dead'
] as const
/**
 * unsure: it was sent and nobody answered; inbox-only: no channel was open to it, which is no failure;
 * dead: every channel has failed, an administrator looks at it.
 */
export type OutboxStatus = (typeof outboxStatuses)[number]

export const outboxActions = ['claim', 'deliver', 'put-off', 'lose', 'keep', 'give-up'] as const
export type OutboxAction = (typeof outboxActions)[number]

export interface OutboxTransition {
  readonly from: OutboxStatus
  readonly action: OutboxAction
  readonly to: OutboxStatus
}

/** Every change of a message in the outbox; what is over stays over, but a dead one can be put off. */
export const outboxTransitions: readonly OutboxTransition[] = [
  { from: 'waiting', action: 'claim', to: 'sending' },
  { from: 'waiting', action: 'put-off', to: 'waiting' },
  { from: 'waiting', action: 'keep', to: 'inbox-only' },
  { from: 'sending', action: 'deliver', to: 'sent' },
  { from: 'sending', action: 'put-off', to: 'waiting' },
  { from: 'sending', action: 'lose', to: 'unsure' },
  { from: 'sending', action: 'keep', to: 'inbox-only' },
  { from: 'sending', action: 'give-up', to: 'dead' },
  { from: 'dead', action: 'put-off', to: 'waiting' },
  { from: 'dead', action: 'keep', to: 'inbox-only' }
]

/** What becomes of a message; throws where the table has no row, because only our own code asks. */
export function outboxStatusAfter(from: OutboxStatus, action: OutboxAction): OutboxStatus {
  const row = outboxTransitions.find((t) => t.from === from && t.action === action)
  if (!row) throw new Error(`no message in ${from} can ${action}`)
  return row.to
}

/** True where nothing more happens to a message by itself. */
export function isSettled(status: OutboxStatus): boolean {
  return status !== 'waiting' && status !== 'sending'
}

export const phoneChannels = ['phone', 'sms', 'errand'] as const
/** Ways beside the inbox: WeChat's subscribe message, a text message, a grid worker who says it. */
export type PhoneChannel = (typeof phoneChannels)[number]
