// What was told goes to phones: at least once in the inbox, at most once on the phone. A
// message is paid for and marked in the database before it is sent; found so by anybody else it is
// unsure, and never sent again. What is urgent has a worker that does nothing in bulk.
import { randomUUID } from 'node:crypto'
import { lanes, type Lane } from '@/domain/notice/kinds'
import { instant, type Instant } from '@/domain/time/instant'
import { voidCredits } from '../../database/credits'
import { isTriedAgain } from '../../database/errors'
import { loseLapsed, nextDue } from '../../database/outbox'
import { writeMessages, type MessageChange } from '../../database/outbox-changes'
import type { Context } from '../environment'
import { ownTransaction } from '../office/own-transaction'
import { claimBatch, type Claimed } from './claim-batch'
import { inHand, type InHand } from './in-hand'
import { lookAhead, type Ahead } from './look-ahead'
import { sendMessage } from './send-message'
import { settleBatch, type Answered, type Sending } from './settle-batch'

/** A round ends after that, so that whoever stops the host does not wait; what is left is due in the next. */
const ROUND_MS = 5_000
/** Small: where the process is killed, what was marked and not yet sent is unsure for good. Twice as many are no faster. */
const BATCH = 32
/** Messages under way at once in one worker. */
const AT_ONCE = 16
/** Half a minute in all, within the lease even where each try waits for a connection. */
const TRIES = 10
const PAUSE_MS = 600

const workers: readonly (readonly Lane[])[] = [
  ['urgent', 'normal'],
  ['urgent', 'normal', 'bulk'],
  ['urgent', 'normal', 'bulk'],
  ['urgent', 'normal', 'bulk']
]

interface Round {
  readonly context: Context
  /** Time goes on while it sends: what is told meanwhile is due, too. */
  readonly now: () => Instant
  readonly isOver: () => boolean
  readonly hand: InHand
}

/** Sends what is due until nothing is, or for a while; how many messages it had in hand. */
export async function deliver(context: Context): Promise<number> {
  await loseLapsed(context.db, context.now)
  const started = performance.now()
  const elapsed = () => performance.now() - started
  const round: Round = {
    context,
    now: () => instant(Math.round(context.now + elapsed())),
    isOver: () => elapsed() > ROUND_MS,
    hand: inHand()
  }
  let done = 0
  for (;;) {
    const count = await all(workers.map((from) => work(round, from)))
    done += count
    // What one worker has settled may let go what another was kept from.
    if (count === 0 || round.isOver()) return done
  }
}

/** What they have done together; one that fails does not leave the others to themselves. */
async function all(works: readonly Promise<number>[]): Promise<number> {
  const ends = await Promise.allSettled(works)
  return ends.reduce((sum, end) => {
    if (end.status === 'rejected') throw end.reason
    return sum + end.value
  }, 0)
}

/** How many messages a worker had in hand until there was nothing for it. */
async function work(round: Round, from: readonly Lane[]): Promise<number> {
  let done = 0
  let sent: Sending | null = null
  const places = from.map((lane) => lanes.indexOf(lane))
  const ahead = lookAhead(round.hand, BATCH, (most, besides) => {
    const { db, now } = at(round)
    return nextDue(db, now, { lanes: places, most, besides })
  })
  for (;;) {
    const { due, next }: Turn = await surely(sent, () => turn(round, ahead, sent))
    done += due
    if (due === 0) return done
    sent = next && { ...next, answered: await sendAll(at(round), next.claimed) }
  }
}

/**
 * Again at once where somebody was faster. And again where the database is away for a moment, if something
 * was sent: what became of it is known here alone, and would be unsure for good when the lease has lapsed.
 */
async function surely<T>(sent: Sending | null, turn: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await turn()
    } catch (error) {
      const isAgain = isTriedAgain(error)
      if ((!sent && !isAgain) || tries === TRIES) throw error
      const pauseMs = isAgain ? 0 : tries * PAUSE_MS
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

interface Turn {
  readonly due: number
  readonly next: { readonly lease: string; readonly claimed: readonly Claimed[] } | null
}

/** Settles what was sent and takes the next messages, in one statement. */
async function turn(round: Round, ahead: Ahead, sent: Sending | null): Promise<Turn> {
  const due = round.isOver() ? [] : await ahead.next()
  try {
    const context = at(round)
    const batch = claimBatch(context, due)
    const lease = randomUUID()
    const written = await write(context, lease, batch.changes, sent)
    const claimed = batch.claimed.filter(({ message }) => written.has(message.id))
    return { due: due.length, next: claimed.length > 0 ? { lease, claimed } : null }
  } catch (error) {
    // What was found ahead may be no longer so, either.
    ahead.forget()
    throw error
  } finally {
    round.hand.letGo(due)
  }
}

/** Writes what is decided and what became of the others; the ids of those that were as they were read. */
async function write(
  context: Context,
  lease: string,
  decided: readonly MessageChange[],
  sent: Sending | null
): Promise<ReadonlySet<string>> {
  const settling = sent && settleBatch(context.now, sent)
  const changes = [...(settling?.changes ?? []), ...decided]
  const refused = [...(settling?.refused ?? [])]
  const together = async ({ db, now }: Context) => {
    const written = await writeMessages(db, { lease, now }, changes)
    for (const [id, credit] of refused) if (written.has(id)) await voidCredits(db, now, credit)
    return written
  }
  const isOne = refused.length === 0 && changes.every(({ credit }) => credit?.is !== 'returned')
  return isOne ? together(context) : ownTransaction(context, together)
}

function at({ context, now }: Round): Context {
  return { ...context, now: now() }
}

/** Sends a few at a time, the first ones first. */
async function sendAll(context: Context, claimed: readonly Claimed[]): Promise<Answered[]> {
  const answered: Answered[] = []
  const left = claimed.values()
  const sender = async () => {
    for (const one of left) answered.push({ claimed: one, sent: await sendMessage(context, one) })
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, claimed.length) }, sender))
  return answered
}
