// Which cases have a light that was not told yet? Found among what is open, office by office.
import { sql, type RawBuilder } from 'kysely'
import type { DateString } from '@/domain/time/date'
import { notDelivered, notLookedAt } from './board'
import type { Database } from './connect'
import { rank } from './open-steps'

/** Cases of which a running step, or the case itself, shows another light than was told last. */
export async function casesWithTurnedLights(db: Database, today: DateString): Promise<string[]> {
  const day = sql`${today}::date`
  const { rows } = await sql<{ id: string }>`
    select s.case_id as id from offices o
      join case_steps s on s.office_id = o.id and s.status in ('open', 'stopped')
      where s.status = 'open' and s.due_on is not null and ${rank('s', day)} <> ${told('s')}
    union
    select c.id from offices o
      join cases c on c.office_id = o.id and c.status = 'in-progress'
      where c.due_on is not null and ${rank('c', day)} <> ${told('c')}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Cases that have waited since before a day and were not urged for it yet. */
export async function casesToUrge(
  db: Database,
  of: {
    readonly officeId: string
    readonly reason: 'not-looked-at' | 'not-delivered'
    readonly before: DateString
  }
): Promise<string[]> {
  const waits =
    of.reason === 'not-looked-at'
      ? notLookedAt({ officeId: of.officeId, lookBefore: of.before })
      : notDelivered({ officeId: of.officeId, deliverBefore: of.before })
  const { rows } = await sql<{ id: string }>`
    select c.id ${waits} and not exists (select from case_urges u
      where u.case_id = c.id and u.reason = ${of.reason})`.execute(db)
  return rows.map(({ id }) => id)
}

/** The rank of the light that was told last; nobody is told of green. */
function told(table: 's' | 'c'): RawBuilder<number> {
  return sql<number>`case ${sql.ref(`${table}.told_light`)}
    when 'overdue' then 3 when 'red' then 2 when 'yellow' then 1 else 0 end`
}
