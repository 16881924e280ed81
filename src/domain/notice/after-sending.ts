// It was sent, or was to be: what becomes of the message, and of the credit that it was given?
import { pauseAfter, type BackOff } from './back-off'
import type { OutboxAction, PhoneChannel } from './outbox'
import { nextWay, type Message } from './route'

/** What the other side said; see `Sent` in use-cases/outside.ts. */
export interface Answer {
  readonly is: 'sent' | 'refused' | 'again' | 'unsure' | 'never'
  readonly why?: string
}

interface Attempt {
  readonly message: Pick<Message, 'told' | 'tried'>
  readonly channel: PhoneChannel
  /** Failures on this way so far. */
  readonly tries: number
  /** The ways that lead to the resident. */
  readonly open: readonly PhoneChannel[]
}

export interface Outcome {
  readonly action: OutboxAction
  readonly reason: string | null
  readonly tries: number
  readonly tried: readonly PhoneChannel[]
  /** Until the next try; 0 where it goes another way at once. */
  readonly pauseMs: number
  /**
   * kept: used up, or held for the next try. returned: it did not go out and will not, on this way.
   * gone: WeChat says that there was none.
   */
  readonly credit: 'kept' | 'returned' | 'gone'
}

/** What follows from an answer. What may have arrived is never sent again, on no way. */
export function afterSending(
  attempt: Attempt,
  answer: Answer,
  backOff: BackOff,
  chance: number
): Outcome {
  const { message, tries } = attempt
  const over = { tries, tried: message.tried, pauseMs: 0, credit: 'kept' } as const
  const reason = answer.why ?? null
  if (answer.is === 'sent') return { action: 'deliver', reason: null, ...over }
  if (answer.is === 'unsure') return { action: 'lose', reason, ...over }
  const pauseMs = answer.is === 'again' ? pauseAfter(tries + 1, backOff, chance) : null
  if (pauseMs !== null) return { ...over, action: 'put-off', reason, tries: tries + 1, pauseMs }
  return onAnotherWay(attempt, answer)
}

/** This way has failed: another one is taken, or it ends here. */
function onAnotherWay({ message, channel, open }: Attempt, answer: Answer): Outcome {
  const tried = [...message.tried, channel]
  const refused = answer.is === 'refused'
  const end = refused ? 'keep' : 'give-up'
  return {
    action: nextWay({ told: message.told, tried }, open) ? 'put-off' : end,
    reason: answer.why ?? null,
    tries: 0,
    tried,
    pauseMs: 0,
    credit: refused ? 'gone' : 'returned'
  }
}
