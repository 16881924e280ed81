// Statements on messages on their way: which are due, and which were left by who sent them. Leases run
// on the database's own clock: the town's may be moved in the demo, and machines differ.
import { sql } from 'kysely'
import type { Template } from '@/domain/notice/kinds'
import type { NoticeContent } from '@/domain/notice/notice'
import type { PhoneChannel } from '@/domain/notice/outbox'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { SettingsRecord } from './notice-settings'

/** A message that is due, with what decides its way. */
export interface DueMessage {
  readonly id: string
  readonly notice_id: string
  readonly person_id: string
  readonly tries: number
  readonly tried: readonly PhoneChannel[]
  /** The way that it took last. */
  readonly channel: PhoneChannel | null
  /** The template whose credit it has. */
  readonly paid: Template | null
  /** The templates of which the resident has a credit left. */
  readonly covered: readonly Template[]
  readonly case_id: string | null
  readonly booking_id: string | null
  readonly content: NoticeContent
  /** When it was told: a number, as a date takes longer to read than all else of a row. */
  readonly told_at: Instant
  readonly openid: string | null
  readonly phone_sealed: string | null
  readonly no_phone: boolean
  readonly home_sealed: string | null
  readonly grid_id: string | null
  /** What goes to the phone and when; null for whoever has never chosen. */
  readonly settings: Pick<SettingsRecord, 'quiet_from' | 'quiet_to' | 'muted'> | null
}

interface Wanted {
  /** The places of the lanes, in their order. */
  readonly lanes: readonly number[]
  readonly most: number
  /** Messages that somebody here has in hand. */
  readonly besides: readonly string[]
}

/**
 * The next messages of these lanes, in their order. Of each resident at most the first: the next one is
 * due when that one is settled. One that waits for the morning lets others pass, one that is tried again
 * does not. What is more urgent goes first: it may need the last credit. Nothing is locked: who writes
 * what is decided of them sees whether they are still as they were read.
 */
export async function nextDue(
  db: Database,
  now: Instant,
  { lanes, most, besides }: Wanted
): Promise<DueMessage[]> {
  const at = new Date(now)
  const others = `{${besides.join(',')}}`
  // Each lane is looked into only where those before it have not given enough.
  const parts = lanes.map((lane) => sql`select * from (${dueOf(lane, at, most, others)}) lane`)
  const { rows } = await sql<DueMessage>`
    select o.id, o.notice_id, o.person_id, o.tries, o.tried, o.channel, o.paid, n.case_id,
      n.booking_id, n.content, (extract(epoch from n.created_at) * 1000)::float8 as told_at,
      p.openid, p.phone_sealed, p.no_phone, p.home_sealed, p.grid_id, to_json(s) as settings,
      array(select c.template from message_credits c
        where c.person_id = o.person_id and c.credits > 0 and not c.blocked) as covered
    from (${sql.join(parts, sql` union all `)} limit ${most}) o
    join notices n on n.id = o.notice_id
    join people p on p.id = o.person_id
    left join notice_settings s on s.person_id = o.person_id
    order by o.lane, o.due_at, o.id`.execute(db)
  return rows
}

function dueOf(lane: number, at: Date, most: number, others: string) {
  return sql`
    select * from outbox o where o.status = 'waiting' and o.lane = ${lane} and o.due_at <= ${at}
      and o.id <> all (${others}::uuid[])
      and (
        select e.id from outbox e
        where e.person_id = o.person_id and e.status in ('waiting', 'sending')
          and (
            e.lane = o.lane and e.id < o.id
              and (e.status = 'sending' or e.due_at <= ${at} or e.tries > 0)
            or e.lane < o.lane and e.status = 'waiting' and e.due_at <= ${at})
        order by e.lane, e.id limit 1) is null
    order by o.due_at, o.id limit ${most}`
}

/**
 * Who sent these was killed, or hangs. What may be on a phone is unsure for good; an errand is written
 * only once however often it is asked for, so it waits again. What somebody writes of just now is left to
 * them. How many there were.
 */
export async function loseLapsed(db: Database, now: Instant): Promise<number> {
  const { numAffectedRows } = await sql`
    update outbox set status = case channel when 'errand' then 'waiting' else 'unsure' end,
      settled_at = case channel when 'errand' then null else ${new Date(now)}::timestamptz end,
      reason = 'lapsed', lease = null, leased_until = null
    where id in (
      select id from outbox where status = 'sending' and leased_until < clock_timestamp()
      for update skip locked)`.execute(db)
  return Number(numAffectedRows ?? 0)
}
