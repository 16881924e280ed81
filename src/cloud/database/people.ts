// Statements on people and their relatives.
import type { Selectable } from 'kysely'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'
import type { Tables } from './tables'

export type PersonRecord = Selectable<Tables['people']>
export type RelativeRecord = Selectable<Tables['relatives']>

/** One person; undefined where there is none. */
export async function findPerson(db: Database, id: string): Promise<PersonRecord | undefined> {
  return db.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Whoever comes from WeChat for the first time becomes a person without a name. */
export async function meetOpenid(db: Database, openid: string, now: Instant): Promise<void> {
  await db
    .insertInto('people')
    .values({ id: newId(now), openid, created_at: new Date(now) })
    .onConflict((conflict) => conflict.column('openid').doNothing())
    .execute()
}

/** The person whom WeChat knows by this openid; undefined where we have never met. */
export async function findByOpenid(
  db: Database,
  openid: string
): Promise<PersonRecord | undefined> {
  return db.selectFrom('people').selectAll().where('openid', '=', openid).executeTakeFirst()
}

/** People by id, for showing who did what. */
export async function peopleById(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, PersonRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('people').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A person's relatives, those no longer acted for left out. */
export async function relativesOf(db: Database, personId: string): Promise<RelativeRecord[]> {
  return db
    .selectFrom('relatives')
    .selectAll()
    .where('person_id', '=', personId)
    .where('removed_at', 'is', null)
    .orderBy('id')
    .execute()
}

/** Relatives by id, also those no longer acted for: their cases keep their name. */
export async function relativesById(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, RelativeRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('relatives').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** Lets one call at a time begin something that a person may have only once. */
export async function lockPerson(db: Database, id: string): Promise<void> {
  await db.selectFrom('people').select('id').where('id', '=', id).forNoKeyUpdate().execute()
}
