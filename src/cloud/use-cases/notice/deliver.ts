// What was told goes to phones: at least once in the inbox, at most once on the phone (DOMAIN.md §5). A
// message is paid for and marked in the database before it is sent; found so by anybody else it is
// unsure, and never sent again. What is urgent has a worker that does nothing in bulk.
import { randomUUID } from 'node:crypto'
import type { Lane } from '@/domain/notice/kinds'
import { instant, type Instant } from '@/domain/time/instant'
import { loseLapsed, writeMessages } from '../../database/outbox'
import type { Context } from '../environment'
import { ownTransaction } from '../office/own-transaction'
import { claimBatch, type Batch, type Claimed } from './claim-batch'
import { sendMessage } from './send-message'
import { settleBatch, type Answered } from './settle-batch'

/** A round ends after that, so that whoever stops the host does not wait; what is left is due in the next. */
const ROUND_MS = 5_000
/** Small: where the process is killed, what was marked and not yet sent is unsure for good. */
const BATCH = 64
/** Messages under way at once in one worker. */
const AT_ONCE = 16

const workers: readonly (readonly Lane[])[] = [
  ['urgent', 'normal'],
  ['urgent', 'normal', 'bulk'],
  ['urgent', 'normal', 'bulk']
]

interface Round {
  readonly context: Context
  /** Time goes on while it sends: what is told meanwhile is due, too. */
  readonly now: () => Instant
  readonly isOver: () => boolean
}

/** Sends what is due until nothing is, or for a while; how many messages it had in hand. */
export async function deliver(context: Context): Promise<number> {
  await loseLapsed(context.db, context.now)
  const started = performance.now()
  const elapsed = () => performance.now() - started
  const round: Round = {
    context,
    now: () => instant(Math.round(context.now + elapsed())),
    isOver: () => elapsed() > ROUND_MS
  }
  let done = 0
  for (;;) {
    const counts = await Promise.all(workers.map((from) => work(round, from)))
    const count = counts.reduce((sum, one) => sum + one, 0)
    done += count
    // What one worker has settled may let go what another was kept from.
    if (count === 0 || round.isOver()) return done
  }
}

/** How many messages a worker had in hand until there was nothing for it. */
async function work(round: Round, from: readonly Lane[]): Promise<number> {
  let done = 0
  let sent: Sending | null = null
  for (;;) {
    const { due, next } = await turn(round, from, sent)
    done += due
    if (due === 0) return done
    sent = next && { ...next, answered: await sendAll(at(round), next.claimed) }
  }
}

/** Messages that were sent under a lease. */
interface Sending {
  readonly lease: string
  readonly answered: readonly Answered[]
}

interface Turn {
  readonly due: number
  readonly next: { readonly lease: string; readonly claimed: readonly Claimed[] } | null
}

const nothing: Batch = { due: 0, claimed: [], changes: [] }

/** Settles what was sent and takes the next messages, in one transaction and one statement. */
function turn(round: Round, from: readonly Lane[], sent: Sending | null): Promise<Turn> {
  const lease = randomUUID()
  return ownTransaction(at(round), async (inside) => {
    const settling = sent && settleBatch(inside, sent.lease, sent.answered)
    const batch = round.isOver() ? nothing : await claimBatch(inside, from, BATCH)
    const changes = [...(settling?.changes ?? []), ...batch.changes]
    const written = await writeMessages(inside.db, lease, changes)
    await settling?.settleCredits(inside, written)
    const { due, claimed } = batch
    return { due, next: claimed.length > 0 ? { lease, claimed } : null }
  })
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
