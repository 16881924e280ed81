// Statements on messages on their way: which are due, what is decided of them, what became of them.
// Leases run on the database's own clock: the town's may be moved in the demo, and machines differ.
import { sql } from 'kysely'
import type { NoticeGroup } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import type { OutboxStatus, PhoneChannel } from '@/domain/notice/outbox'
import type { Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'

/** Longer than all messages of a batch take to be sent, even if nobody answers. */
const LEASE_SECONDS = 180

/** A message that is due, with what decides its way. */
export interface DueMessage {
  readonly id: string
  readonly notice_id: string
  readonly person_id: string
  readonly tries: number
  readonly tried: readonly PhoneChannel[]
  /** The way that it took last. */
  readonly channel: PhoneChannel | null
  readonly case_id: string | null
  readonly booking_id: string | null
  readonly content: NoticeContent
  readonly told_at: Date
  readonly openid: string | null
  readonly phone_sealed: string | null
  readonly no_phone: boolean
  readonly home_sealed: string | null
  readonly grid_id: string | null
  /** False for whoever has never chosen what goes to the phone. */
  readonly chosen: boolean
  readonly quiet_from: Minutes | null
  readonly quiet_to: Minutes | null
  readonly muted: readonly NoticeGroup[]
}

/**
 * The next messages of these lanes, in their order, locked; those that another transaction has are left
 * to it. Of each resident at most the first: the next one is due when that one is settled. One that waits
 * for the morning lets others pass, one that is tried again does not. What is more urgent goes first: it
 * may need the last credit.
 */
export async function lockDue(
  db: Database,
  now: Instant,
  lanes: readonly number[],
  most: number
): Promise<DueMessage[]> {
  const at = new Date(now)
  // Each lane is looked into only where those before it have not given enough.
  const parts = lanes.map((lane) => sql`select * from (${dueOf(lane, at, most)}) lane`)
  const { rows } = await sql<DueMessage>`
    select o.id, o.notice_id, o.person_id, o.tries, o.tried, o.channel, n.case_id, n.booking_id,
      n.content, n.created_at as told_at, p.openid, p.phone_sealed, p.no_phone, p.home_sealed,
      p.grid_id, s.person_id is not null as chosen, s.quiet_from, s.quiet_to,
      coalesce(s.muted, '{}') as muted
    from (${sql.join(parts, sql` union all `)} limit ${most}) o
    join notices n on n.id = o.notice_id
    join people p on p.id = o.person_id
    left join notice_settings s on s.person_id = o.person_id
    order by o.lane, o.due_at, o.id`.execute(db)
  return rows
}

function dueOf(lane: number, at: Date, most: number) {
  return sql`
    select * from outbox o where o.status = 'waiting' and o.lane = ${lane} and o.due_at <= ${at}
      and (
        select e.id from outbox e
        where e.person_id = o.person_id and e.status in ('waiting', 'sending')
          and (
            e.lane = o.lane and e.id < o.id
              and (e.status = 'sending' or e.due_at <= ${at} or e.tries > 0)
            or e.lane < o.lane and e.status = 'waiting' and e.due_at <= ${at})
        order by e.lane, e.id limit 1) is null
    order by o.due_at, o.id limit ${most} for update skip locked`
}

/** What is decided of a message, or has become of it. */
export interface MessageChange {
  readonly id: string
  /** As it was when it was read: waiting, or sent under this lease. */
  readonly from: OutboxStatus
  readonly held: string | null
  readonly status: OutboxStatus
  readonly channel: PhoneChannel | null
  readonly tries: number
  readonly tried: readonly PhoneChannel[]
  readonly reason: string | null
  /** When it is due again; null where that does not change. */
  readonly dueAt: Date | null
  readonly settledAt: Date | null
}

/**
 * Writes changes of messages; those to be sent get the lease. The ids of those that were still as they
 * were read: one whose lease has lapsed is unsure already, and stays so.
 */
export async function writeMessages(
  db: Database,
  lease: string,
  changes: readonly MessageChange[]
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set()
  const { rows } = await sql<{ id: string }>`
    update outbox o set status = d.status, channel = d.channel, tries = d.tries, tried = d.tried,
      reason = d.reason, due_at = coalesce(d."dueAt", o.due_at), settled_at = d."settledAt",
      lease = case when d.status = 'sending' then ${lease}::uuid end,
      leased_until = case when d.status = 'sending'
        then clock_timestamp() + ${LEASE_SECONDS} * interval '1 second' end
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as d (
      id uuid, "from" text, held uuid, status text, channel text, tries int, tried text[],
      reason text, "dueAt" timestamptz, "settledAt" timestamptz)
    where o.id = d.id and o.status = d."from" and o.lease is not distinct from d.held
    returning o.id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}

/**
 * Who sent these was killed, or hangs. What may be on a phone is unsure for good; an errand is written
 * only once however often it is asked for, so it waits again. How many there were.
 */
export async function loseLapsed(db: Database, now: Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    update outbox set status = case channel when 'errand' then 'waiting' else 'unsure' end,
      settled_at = case channel when 'errand' then null else ${new Date(now)}::timestamptz end,
      reason = 'lapsed', lease = null, leased_until = null
    where status = 'sending' and leased_until < clock_timestamp()`.execute(db)
  return Number(numAffectedRows ?? 0)
}
