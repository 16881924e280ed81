// A burst: an office closes, and so many people are to be told of it, one message each, all of them with a
// message that they have accepted.
import type { Pool } from 'pg'
import type { Instant } from '@/domain/time/instant'

const id = (kind: number) => `('0198c000-000${kind}-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
const content = JSON.stringify({
  kind: 'booking-released',
  serviceName: '居住证首次申领',
  officeName: '球川镇便民服务中心',
  date: '2026-11-26',
  start: 570,
  was: 'booked',
  reason: null
})

/** Queues the messages from `first` to `last`, each for somebody else. */
export async function fillOutbox(pool: Pool, now: Instant, first: number, last: number) {
  const at = new Date(now)
  const all = `from generate_series(${first}::int, ${last}::int) n`
  const statements = [
    `insert into people (id, openid, created_at) select ${id(1)}, 'b-' || n, $1::timestamptz ${all}`,
    `insert into message_credits (person_id, template, credits, asked_at)
       select ${id(1)}, 'change', 1, $1::timestamptz ${all}`,
    `insert into credit_events (id, person_id, template, change, why, at)
       select ${id(2)}, ${id(1)}, 'change', 1, 'granted', $1::timestamptz ${all}`,
    `insert into notices (id, person_id, content, created_at)
       select ${id(3)}, ${id(1)}, '${content}'::jsonb, $1::timestamptz ${all}`,
    `insert into outbox (id, notice_id, person_id, lane, status, due_at, created_at)
       select ${id(4)}, ${id(3)}, ${id(1)}, 2, 'waiting', $1::timestamptz, $1::timestamptz ${all}`
  ]
  for (const statement of statements) await pool.query(statement, [at])
  await pool.query('vacuum analyze people, message_credits, credit_events, notices, outbox')
}
