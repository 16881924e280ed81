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
    phoneSealed: string | null
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
      phone_sealed: visitor.phoneSealed,
      consented_at: new Date(visitor.now),
      created_at: new Date(visitor.now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}
