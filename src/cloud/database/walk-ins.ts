// Statements on people who come to the counter without having said anything online.
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { PersonRecord } from './people'

/** Somebody with this number under this name; whoever has an account of their own comes first. */
export async function findByIdNumber(
  db: Database,
  idNumberKey: string,
  name: string
): Promise<PersonRecord | undefined> {
  return db
    .selectFrom('people')
    .selectAll()
    .where('id_number_key', '=', idNumberKey)
    .where('name', '=', name)
    .orderBy('openid', (o) => o.asc().nullsLast())
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}

/** Keeps somebody who has no account: nobody can sign in as them. */
export async function insertVisitor(
  db: Database,
  visitor: {
    id: string
    name: string
    idNumberSealed: string
    idNumberKey: string
    now: Instant
  }
): Promise<PersonRecord> {
  return db
    .insertInto('people')
    .values({
      id: visitor.id,
      openid: null,
      demo: null,
      name: visitor.name,
      id_number_sealed: visitor.idNumberSealed,
      id_number_key: visitor.idNumberKey,
      consented_at: new Date(visitor.now),
      created_at: new Date(visitor.now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** How somebody is reached: a phone, or where they live. Nothing where nothing is given. */
export async function keepReach(
  db: Database,
  { id }: Pick<PersonRecord, 'id'>,
  reach: Partial<Pick<PersonRecord, 'phone_sealed' | 'no_phone' | 'home_sealed' | 'grid_id'>>
): Promise<void> {
  if (Object.keys(reach).length === 0) return
  await db.updateTable('people').set(reach).where('id', '=', id).execute()
}
