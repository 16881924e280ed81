// How many messages may still go to a phone (WX: one message for one acceptance)? A credit is taken in
// the statement that marks its message as paid (outbox-changes.ts), granted and lost in one with its
// event: the sum of a resident's events, less the messages that have paid, is what they have, whoever
// else spends or grants at the same moment.
import { sql } from 'kysely'
import type { Template } from '@/domain/notice/kinds'
import type { Answered, Standing } from '@/domain/notice/standing'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'

/** A message of this template to this resident. */
export interface Credit {
  readonly personId: string
  readonly template: Template
}

/**
 * Gives back credits of messages that certainly have not gone out and will not, on this way. Call it in
 * the transaction in which those messages stop having paid.
 */
export async function returnCredits(db: Database, credits: readonly Credit[]): Promise<void> {
  if (credits.length === 0) return
  await sql`
    update message_credits c set credits = c.credits + b.n
    from (
      select person_id, template, count(*)::int as n
      from unnest(${credits.map(({ personId }) => personId)}::uuid[],
        ${credits.map(({ template }) => template)}::text[]) as returned (person_id, template)
      group by 1, 2) b
    where c.person_id = b.person_id and c.template = b.template`.execute(db)
}

/**
 * WeChat says that this phone takes no message of this template (43101): what we believed to have is
 * gone, and that it would always be let through, too. The credit of the message itself stays spent.
 */
export async function voidCredits(
  db: Database,
  now: Instant,
  { personId, template }: Credit
): Promise<void> {
  await sql`
    with had as (
      select credits from message_credits
      where person_id = ${personId} and template = ${template} for update),
    gone as (
      update message_credits c set credits = 0, always = false
      where c.person_id = ${personId} and c.template = ${template})
    insert into credit_events (id, person_id, template, change, why, at)
    select ${newId(now)}::uuid, ${personId}::uuid, ${template}, -credits, 'gone',
      ${new Date(now)}
    from had where credits > 0`.execute(db)
}

/** Keeps what a resident has answered at a tap; each acceptance is one credit more. */
export async function grant(
  db: Database,
  now: Instant,
  personId: string,
  answers: readonly Answered[]
): Promise<void> {
  const rows = answers.map((answered) => ({ ...answered, id: newId(now) }))
  await sql`
    with said as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as s (template text, answer text, always boolean, id uuid)),
    kept as (
      insert into message_credits as c
        (person_id, template, credits, always, refused_at, blocked, asked_at)
      select ${personId}::uuid, template, (answer = 'accept')::int, always and answer = 'accept',
        case when answer = 'reject' then ${new Date(now)}::timestamptz end,
        answer = 'ban' or (always and answer = 'reject'), ${new Date(now)}::timestamptz
      from said
      on conflict (person_id, template) do update set
        credits = c.credits + excluded.credits, always = excluded.always,
        refused_at = excluded.refused_at, blocked = excluded.blocked, asked_at = excluded.asked_at)
    insert into credit_events (id, person_id, template, change, why, at)
    select id, ${personId}::uuid, template, 1, 'granted', ${new Date(now)}
    from said where answer = 'accept'`.execute(db)
}

/** What is known of each template that a resident was ever asked for. */
export async function standingsOf(db: Database, personId: string): Promise<Standing[]> {
  const rows = await db
    .selectFrom('message_credits')
    .selectAll()
    .where('person_id', '=', personId)
    .execute()
  return rows.map(({ template, credits, always, blocked, refused_at: refused }) => ({
    ...{ template, credits, always, blocked },
    refusedAt: refused && instant(refused.getTime())
  }))
}
