// Who asks? Found once at the door, by what the platform or a session says, never by the input.
import { sql, type RawBuilder, type Selectable } from 'kysely'
import type { Database } from '../database/connect'
import { gathered } from '../database/gather'
import { meetOpenid } from '../database/people'
import type { Tables } from '../database/tables'
import { sm3Hex } from '../secrets/sm3'
import type { Actor } from '../use-cases/environment'
import type { Instant } from '@/domain/time/instant'

/** What came with a call: a session's token, or the openid that WeChat vouches for. */
export interface Identity {
  readonly token?: string | undefined
  readonly openid?: string | undefined
}

interface Found {
  /** Which of those who asked. */
  ord: number
  id: string
  name: string | null
  role: Selectable<Tables['staff']>['role'] | null
  office_id: string | null
  department_id: string | null
}

/** The person who asks; null for nobody, an unknown token or a session that has run out. */
export async function callerOf(
  db: Database,
  { openid, token }: Identity,
  now: Instant
): Promise<Actor | null> {
  if (!openid) return token ? byTokenHash(db, sm3Hex(token)) : null
  return (await byOpenid(db, openid)) ?? firstSight(db, openid, now)
}

/** A session's life is counted in real time, whatever the demo's clock says. */
const byTokenHash = gathered((db, hashes: readonly string[]) =>
  find(
    db,
    hashes,
    sql`join sessions x on x.token_hash = asked.key and x.expires_at > now()
      join people p on p.id = x.person_id`
  )
)

const byOpenid = gathered((db, openids: readonly string[]) =>
  find(db, openids, sql`join people p on p.openid = asked.key`)
)

/** Whoever comes from WeChat for the first time becomes a person without a name. */
async function firstSight(db: Database, openid: string, now: Instant): Promise<Actor | null> {
  await meetOpenid(db, openid, now)
  return byOpenid(db, openid)
}

async function find(
  db: Database,
  keys: readonly string[],
  person: RawBuilder<unknown>
): Promise<(Actor | null)[]> {
  const { rows } = await sql<Found>`
    select asked.ord::int as ord, p.id, p.name, s.role, s.office_id, s.department_id
    from ${asRows(keys)} as asked (key, ord)
    ${person}
    left join staff s on s.person_id = p.id`.execute(db)
  const found: Found[][] = keys.map(() => [])
  for (const row of rows) found[row.ord - 1]?.push(row)
  return found.map(toActor)
}

/** A list is planned anew each time, as its length decides on the plan; who asks alone has a plan that stays. */
function asRows(keys: readonly string[]): RawBuilder<unknown> {
  return keys.length === 1
    ? sql`(values (${keys[0]}::text, 1))`
    : sql`unnest(${keys}::text[]) with ordinality`
}

/** A person has a row for each of their roles. */
function toActor(rows: readonly Found[]): Actor | null {
  const [first] = rows
  if (!first) return null
  return {
    personId: first.id,
    identified: first.name !== null,
    roles: rows.flatMap(({ role }) => role ?? []),
    officeId: first.office_id,
    departmentId: rows.find(({ role }) => role === 'handler')?.department_id ?? null
  }
}
