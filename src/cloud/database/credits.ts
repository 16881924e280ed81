// How many messages may still go to a phone, and what became of each credit (WX: one message for one
// acceptance)? Every change is one statement that also writes its event: the sum of a resident's events
// is what they have, whoever else spends or grants at the same moment.
import { sql } from 'kysely'
import type { Template } from '@/domain/notice/kinds'
import type { Answered, Standing } from '@/domain/notice/standing'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'

/** A message of the outbox that wants to go to a phone. */
export interface Spend {
  readonly personId: string
  readonly template: Template
  readonly outboxId: string
}

/**
 * Takes a credit for each message, those first in the list first; answers which are paid. A message that
 * has one already is answered as paid and costs nothing more. Call it in the transaction that marks the
 * messages as sending and holds their rows: two who spend for the same message would both pay.
 */
export async function spendCredits(
  db: Database,
  now: Instant,
  spends: readonly Spend[]
): Promise<ReadonlySet<string>> {
  if (!spends.length) return new Set()
  const asked = spends.map((spend, ord) => ({ ...spend, ord, id: newId(now) }))
  const { rows } = await sql<{ outboxId: string }>`
    with asked as (
      select * from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
        as a ("personId" uuid, template text, "outboxId" uuid, ord int, id uuid)),
    held as (
      -- Looked up one by one: however many there are in all, these are few.
      select a."outboxId" as outbox_id from asked a where (
        select sum(e.change) from credit_events e where e.outbox_id = a."outboxId") < 0),
    locked as (
      select c.person_id, c.template, c.credits from message_credits c
      where (c.person_id, c.template) in (select "personId", template from asked)
        and c.credits > 0 and not c.blocked
      order by c.person_id, c.template for update),
    paid as (
      select * from (
        select a.*, l.credits,
          row_number() over (partition by a."personId", a.template order by a.ord) as nth
        from asked a join locked l on l.person_id = a."personId" and l.template = a.template
        where a."outboxId" not in (select outbox_id from held)) ranked
      where nth <= credits),
    taken as (
      update message_credits c set credits = c.credits - p.n
      from (select "personId", template, count(*)::int as n from paid group by 1, 2) p
      where c.person_id = p."personId" and c.template = p.template),
    noted as (
      insert into credit_events (id, person_id, template, change, why, outbox_id, at)
      select id, "personId", template, -1, 'spent', "outboxId", ${new Date(now)} from paid)
    select "outboxId" from paid union select outbox_id from held`.execute(db)
  return new Set(rows.map((row) => row.outboxId))
}

/**
 * Gives back the credit of a message that certainly has not gone out and will not; false where it has
 * none. One that is only put off keeps its credit: it is spent when its turn comes again.
 */
export async function returnCredit(db: Database, now: Instant, outboxId: string): Promise<boolean> {
  const { rows } = await sql`
    with held as (
      select e.person_id, e.template from credit_events e where e.outbox_id = ${outboxId}
      group by e.person_id, e.template having sum(e.change) < 0),
    back as (
      update message_credits c set credits = c.credits + 1 from held h
      where c.person_id = h.person_id and c.template = h.template
      returning c.person_id, c.template)
    insert into credit_events (id, person_id, template, change, why, outbox_id, at)
    select ${newId(now)}::uuid, person_id, template, 1, 'returned', ${outboxId}, ${new Date(now)}
    from back returning id`.execute(db)
  return rows.length > 0
}

/**
 * WeChat says that this phone takes no message of this template (43101): what we believed to have is
 * gone, and that it would always be let through, too. The credit of the message itself stays spent.
 */
export async function voidCredits(
  db: Database,
  now: Instant,
  { personId, template }: Pick<Spend, 'personId' | 'template'>
): Promise<void> {
  await sql`
    with had as (
      select credits from message_credits
      where person_id = ${personId} and template = ${template} for update),
    gone as (
      update message_credits c set credits = 0, always = false
      where c.person_id = ${personId} and c.template = ${template})
    insert into credit_events (id, person_id, template, change, why, outbox_id, at)
    select ${newId(now)}::uuid, ${personId}::uuid, ${template}, -credits, 'gone', null,
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
    insert into credit_events (id, person_id, template, change, why, outbox_id, at)
    select id, ${personId}::uuid, template, 1, 'granted', null, ${new Date(now)}
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
