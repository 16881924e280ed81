// Who asks? Found once at the door, by what the platform or a session says, never by the input.
import { sql, type Selectable } from 'kysely'
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
  /** What was asked for. */
  key: string | null
  id: string
  name: string | null
  role: Selectable<Tables['staff']>['role'] | null
  office_id: string | null
  department_id: string | null
}

/** The person who asks; null for nobody, an unknown token or a session that has run out. */
export async function actorOf(
  db: Database,
  identity: Identity,
  now: Instant
): Promise<Actor | null> {
  if (identity.openid)
    return (await byOpenid(db, identity.openid)) ?? firstSight(db, identity.openid, now)
  return identity.token ? byTokenHash(db, sm3Hex(identity.token)) : null
}

/** A session's life is counted in real time, whatever the demo's clock says. */
const byTokenHash = gathered(async (db, hashes: readonly string[]) => {
  const rows = await people(db)
    .innerJoin('sessions', 'sessions.person_id', 'people.id')
    .select('sessions.token_hash as key')
    .where('sessions.token_hash', '=', sql<string>`any(${hashes})`)
    .where('sessions.expires_at', '>', sql<Date>`now()`)
    .execute()
  return each(hashes, rows)
})

const byOpenid = gathered(async (db, openids: readonly string[]) => {
  const rows = await people(db)
    .select('people.openid as key')
    .where('people.openid', '=', sql<string>`any(${openids})`)
    .execute()
  return each(openids, rows)
})

/** Whoever comes from WeChat for the first time becomes a person without a name. */
async function firstSight(db: Database, openid: string, now: Instant): Promise<Actor | null> {
  await meetOpenid(db, openid, now)
  return byOpenid(db, openid)
}

function people(db: Database) {
  return db
    .selectFrom('people')
    .leftJoin('staff', 'staff.person_id', 'people.id')
    .select(['people.id', 'people.name', 'staff.role', 'staff.office_id', 'staff.department_id'])
}

function each(keys: readonly string[], rows: readonly Found[]): (Actor | null)[] {
  const found = new Map<string | null, Found[]>()
  for (const row of rows) found.set(row.key, [...(found.get(row.key) ?? []), row])
  return keys.map((key) => actor(found.get(key) ?? []))
}

function actor(rows: readonly Found[]): Actor | null {
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
