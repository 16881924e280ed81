// Statements on messages that no way has taken: what an administrator sees, sends again, or leaves.
import type { Updateable } from 'kysely'
import type { NoticeContent } from '@/domain/notice/notice'
import { outboxStatusAfter, type PhoneChannel } from '@/domain/notice/outbox'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export interface DeadMessage {
  readonly id: string
  readonly lane: number
  readonly tried: PhoneChannel[]
  readonly reason: string | null
  readonly created_at: Date
  readonly settled_at: Date | null
  readonly content: NoticeContent
}

/** The newest of them, and how many there are. */
export async function deadMessages(
  db: Database,
  most: number
): Promise<{ dead: DeadMessage[]; count: number }> {
  const dead = await db
    .selectFrom('outbox as o')
    .innerJoin('notices as n', 'n.id', 'o.notice_id')
    .select(['o.id', 'o.lane', 'o.tried', 'o.reason', 'o.created_at', 'o.settled_at', 'n.content'])
    .where('o.status', '=', 'dead')
    .orderBy('o.settled_at', 'desc')
    .limit(most)
    .execute()
  const { count } = await db
    .selectFrom('outbox')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('status', '=', 'dead')
    .executeTakeFirstOrThrow()
  return { dead, count: Number(count) }
}

/** Puts a dead message into the queue again, with every way before it; false where it is not dead. */
export async function reviveMessage(db: Database, now: Instant, id: string): Promise<boolean> {
  return change(db, id, {
    status: outboxStatusAfter('dead', 'put-off'),
    due_at: new Date(now),
    tries: 0,
    tried: [],
    channel: null,
    reason: null,
    settled_at: null
  })
}

/** Leaves a dead message in the inbox alone; false where it is not dead. */
export async function dropMessage(db: Database, now: Instant, id: string): Promise<boolean> {
  const status = outboxStatusAfter('dead', 'keep')
  return change(db, id, { status, reason: 'dropped', settled_at: new Date(now) })
}

async function change(
  db: Database,
  id: string,
  changes: Updateable<Tables['outbox']>
): Promise<boolean> {
  const changed = await db
    .updateTable('outbox')
    .set(changes)
    .where('id', '=', id)
    .where('status', '=', 'dead')
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}
