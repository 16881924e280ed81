// What is decided of messages, or has become of them, written together: their state, their lease, and the
// credits they take or give back. A message is never sent without its credit, nor a credit without one.
import { sql } from 'kysely'
import type { Template } from '@/domain/notice/kinds'
import { isSettled, type OutboxStatus, type PhoneChannel } from '@/domain/notice/outbox'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { returnCredits } from './credits'
import { isByZero, TryAgain } from './errors'

/** Longer than all messages of a batch take to be sent, even if nobody answers. */
const LEASE_SECONDS = 180

export interface MessageChange {
  readonly id: string
  readonly personId: string
  /** The lease under which it was sent; null where it was waiting. */
  readonly held: string | null
  readonly status: OutboxStatus
  readonly channel: PhoneChannel | null
  readonly tries: number
  readonly tried: readonly PhoneChannel[]
  readonly reason: string | null
  /** When it is due again; null where that does not change. */
  readonly dueAt: Instant | null
  /** Its credit; null where it has none. */
  readonly credit: {
    readonly template: Template
    readonly is: 'taken' | 'kept' | 'returned'
  } | null
}

/**
 * Writes changes of messages in one statement; those to be sent get the lease. Answers the ids of those
 * that were still as they were read: one whose lease has lapsed is unsure already, and stays so. Throws
 * TryAgain, with nothing written, where a credit that is to be taken is not there any more; one message
 * of a resident takes one at most. To be run in a transaction where credits are given back.
 */
export async function writeMessages(
  db: Database,
  { lease, now }: { readonly lease: string; readonly now: Instant },
  changes: readonly MessageChange[]
): Promise<ReadonlySet<string>> {
  if (changes.length === 0) return new Set()
  const writing = sql<{ left: readonly string[] | null }>`
    with ${rowsOf(changes)}, written as (
      update outbox o set status = d.status, channel = d.channel, tries = d.tries,
        tried = d.tried, reason = d.reason, paid = d.paid,
        due_at = coalesce(d.due_at, o.due_at),
        settled_at = case when d.settled then ${new Date(now)}::timestamptz end,
        lease = case when d.status = 'sending' then ${lease}::uuid end,
        leased_until = case when d.status = 'sending'
          then clock_timestamp() + ${LEASE_SECONDS} * interval '1 second' end
      from asked m join decided d using (nth)
      where o.id = m.id and o.lease is not distinct from d.held
        and o.status = case when d.held is null then 'waiting' else 'sending' end
      returning o.id, o.person_id, o.paid, d.takes),
    spent as (
      update message_credits c set credits = c.credits - 1
      from written w where w.takes and c.person_id = w.person_id and c.template = w.paid
        and c.credits > 0 and not c.blocked
      returning 1)
    -- One credit too few divides by zero: then nothing of the statement has happened.
    select (select array_agg(id) from asked where id not in (select id from written)) as "left",
      1 / ((select count(*) from spent) = (select count(*) from written where takes))::int`
  const { rows } = await writing.execute(db).catch((error: unknown) => {
    throw isByZero(error) ? new TryAgain('a credit has gone') : error
  })
  const left = new Set(rows[0]?.left)
  const written = new Set(changes.flatMap(({ id }) => (left.has(id) ? [] : [id])))
  await returnCredits(
    db,
    changes.flatMap((change) => (written.has(change.id) ? back(change) : []))
  )
  return written
}

/** What is written of each message. Most are alike, and told once: what is taken apart costs. */
function rowsOf(changes: readonly MessageChange[]) {
  const alike = new Map<string, number>()
  const written: unknown[] = []
  const nths = changes.map((change) => {
    const key = keyOf(change)
    const nth = alike.get(key) ?? written.push(writtenOf(change))
    alike.set(key, nth)
    return nth
  })
  const ids = changes.map(({ id }) => id)
  return sql`
    asked as (
      select * from unnest(${arrayOf(ids)}::uuid[], ${arrayOf(nths)}::int[]) as m (id, nth)),
    decided as (
      select * from rows from (jsonb_to_recordset(${JSON.stringify(written)}::jsonb) as (
        held uuid, status text, channel text, tries int, tried text[], reason text,
        due_at timestamptz, settled bool, paid text, takes bool)) with ordinality as d (
        held, status, channel, tries, tried, reason, due_at, settled, paid, takes, nth))`
}

/** Equal where the same is written; the reason comes last, as any sign may stand in it. */
function keyOf({ held, status, channel, tries, tried, reason, dueAt, credit }: MessageChange) {
  const paid = credit && `${credit.template} ${credit.is}`
  return `${held} ${status} ${channel} ${tries} ${tried.join()} ${dueAt} ${paid} ${reason === null} ${reason}`
}

function writtenOf({ held, status, channel, tries, tried, reason, dueAt, credit }: MessageChange) {
  const paid = credit && credit.is !== 'returned' ? credit.template : null
  const credited = { settled: isSettled(status), paid, takes: credit?.is === 'taken' }
  const due = dueAt && new Date(dueAt)
  return { held, status, channel, tries, tried, reason, due_at: due, ...credited }
}

function arrayOf(values: readonly (string | number)[]): string {
  return `{${values.join(',')}}`
}

function back({ personId, credit }: MessageChange) {
  return credit?.is === 'returned' ? [{ personId, template: credit.template }] : []
}
