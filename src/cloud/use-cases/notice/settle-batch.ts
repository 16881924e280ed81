// What became of messages that were sent: written down together, with what that means for credits.
import { randomInt } from 'node:crypto'
import { afterSending, type Outcome } from '@/domain/notice/after-sending'
import type { BackOff } from '@/domain/notice/back-off'
import { told } from '@/domain/notice/kinds'
import { isSettled, outboxStatusAfter } from '@/domain/notice/outbox'
import { instant, type Instant } from '@/domain/time/instant'
import type { Credit } from '../../database/credits'
import type { MessageChange } from '../../database/outbox-changes'
import type { Sent } from '../outside'
import type { Claimed } from './claim-batch'

/** D numbers of trying again: two hours in all. */
const backOff: BackOff = { firstMs: 20_000, factor: 3, longestMs: 1_800_000, tries: 8 }
const CHANCES = 1_000

export interface Answered {
  readonly claimed: Claimed
  readonly sent: Sent
}

/** Messages that were sent under a lease. */
export interface Sending {
  readonly lease: string
  readonly answered: readonly Answered[]
}

interface Settling {
  readonly changes: readonly MessageChange[]
  /** The credits that WeChat says are not there, by the messages for which it did. */
  readonly refused: ReadonlyMap<string, Credit>
}

/** What is to be written of messages that were sent. */
export function settleBatch(now: Instant, { lease, answered }: Sending): Settling {
  const refused = new Map<string, Credit>()
  const changes = answered.map(({ claimed, sent }) => {
    const outcome = outcomeOf(claimed, sent)
    const { id, person_id: personId, content } = claimed.message
    const { template } = told[content.kind]
    const isGone = claimed.channel === 'phone' && outcome.credit === 'gone'
    if (isGone && template) refused.set(id, { personId, template })
    return changeOf(now, lease, claimed, outcome)
  })
  return { changes, refused }
}

function outcomeOf({ message, channel, open }: Claimed, sent: Sent): Outcome {
  const { content, tried, tries, channel: last } = message
  const attempt = {
    message: { told: told[content.kind], tried },
    channel,
    tries: channel === last ? tries : 0,
    open
  }
  return afterSending(attempt, sent, backOff, randomInt(CHANCES) / CHANCES)
}

function changeOf(
  now: Instant,
  lease: string,
  { message, channel, credit }: Claimed,
  outcome: Outcome
): MessageChange {
  const status = outboxStatusAfter('sending', outcome.action)
  const { tries, tried, reason } = outcome
  const isBack = channel === 'phone' && outcome.credit === 'returned'
  return {
    id: message.id,
    personId: message.person_id,
    held: lease,
    status,
    channel,
    tries,
    tried,
    reason,
    dueAt: isSettled(status) ? null : instant(now + outcome.pauseMs),
    credit: credit && { template: credit.template, is: isBack ? 'returned' : 'kept' }
  }
}
