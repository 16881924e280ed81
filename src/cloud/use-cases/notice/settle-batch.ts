// What became of messages that were sent: written down together, with what that means for credits.
import { randomInt } from 'node:crypto'
import { afterSending, type Outcome } from '@/domain/notice/after-sending'
import type { BackOff } from '@/domain/notice/back-off'
import { told } from '@/domain/notice/kinds'
import { isSettled, outboxStatusAfter } from '@/domain/notice/outbox'
import type { Instant } from '@/domain/time/instant'
import { returnCredit, voidCredits } from '../../database/credits'
import type { MessageChange } from '../../database/outbox'
import type { Context } from '../environment'
import type { Sent } from '../outside'
import type { Claimed } from './claim-batch'

/** D numbers of trying again: two hours in all. */
const backOff: BackOff = { firstMs: 20_000, factor: 3, longestMs: 1_800_000, tries: 8 }
const CHANCES = 1_000

export interface Answered {
  readonly claimed: Claimed
  readonly sent: Sent
}

/** Messages that were sent under a lease, each with what became of it. */
interface Settling {
  readonly changes: readonly MessageChange[]
  /** Settles the credits of those whose change was written; to be run in the same transaction. */
  settleCredits(context: Context, written: ReadonlySet<string>): Promise<void>
}

/** What is to be written of messages that were sent. */
export function settleBatch(
  { now }: Pick<Context, 'now'>,
  lease: string,
  answered: readonly Answered[]
): Settling {
  const outcomes = answered.map(({ claimed, sent }) => ({
    claimed,
    outcome: outcomeOf(claimed, sent)
  }))
  return {
    changes: outcomes.map(({ claimed, outcome }) => changeOf(now, lease, claimed, outcome)),
    async settleCredits(context, written) {
      for (const { claimed, outcome } of outcomes) {
        if (written.has(claimed.message.id)) await settleCredit(context, claimed, outcome)
      }
    }
  }
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
  { message, channel }: Claimed,
  outcome: Outcome
): MessageChange {
  const status = outboxStatusAfter('sending', outcome.action)
  const { tries, tried, reason } = outcome
  return {
    id: message.id,
    from: 'sending',
    held: lease,
    status,
    channel,
    tries,
    tried,
    reason,
    dueAt: status === 'waiting' ? new Date(now + outcome.pauseMs) : null,
    settledAt: isSettled(status) ? new Date(now) : null
  }
}

async function settleCredit(
  { db, now }: Context,
  { message, channel }: Claimed,
  { credit }: Outcome
): Promise<void> {
  const { template } = told[message.content.kind]
  if (channel !== 'phone' || !template) return
  if (credit === 'returned') await returnCredit(db, now, message.id)
  if (credit === 'gone') await voidCredits(db, now, { personId: message.person_id, template })
}
