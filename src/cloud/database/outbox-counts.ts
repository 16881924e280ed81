// How much waits in the outbox, and how much an administrator has to look at?
import { sql } from 'kysely'
import { lanes, type Lane } from '@/domain/notice/kinds'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'

export interface OutboxCounts {
  readonly waiting: {
    readonly lane: Lane
    readonly count: number
    /** When the one that is due for the longest was to go out; null where none waits. */
    readonly oldestDue: Instant | null
  }[]
  readonly dead: number
}

/** What is left to do, read from the indexes of what waits and of what is dead. */
export async function outboxCounts(db: Database): Promise<OutboxCounts> {
  const { rows } = await sql<{ lane: number; count: string; oldest: Date }>`
    select lane, count(*) as count, min(due_at) as oldest from outbox
    where status = 'waiting' group by lane`.execute(db)
  const dead = await db
    .selectFrom('outbox')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('status', '=', 'dead')
    .executeTakeFirstOrThrow()
  const waiting = lanes.map((lane, index) => {
    const row = rows.find((one) => one.lane === index)
    const oldestDue = row ? instant(row.oldest.getTime()) : null
    return { lane, count: Number(row?.count ?? 0), oldestDue }
  })
  return { waiting, dead: Number(dead.count) }
}

/** True where a message is to go out now, or one was left by who sent it. */
export async function isOutboxDue(db: Database, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    select exists (
      select from generate_series(0, ${lanes.length - 1}) as l (lane)
      where (select min(o.due_at) from outbox o where o.status = 'waiting' and o.lane = l.lane)
        <= ${new Date(now)}
    ) or exists (
      select from outbox where status = 'sending' and leased_until < clock_timestamp()
    ) as due`.execute(db)
  return rows[0]?.due ?? false
}
