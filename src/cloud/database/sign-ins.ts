// Statements on desktops that wait for somebody to sign in by scanning. Each race has one statement.
import { sql, type Selectable } from 'kysely'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type SignInRecord = Selectable<Tables['sign_ins']>

const DAY_MS = 86_400_000

/** Keeps an offer. */
export async function insertOffer(
  db: Database,
  offer: { id: string; secretHash: string; now: Instant; expiresAt: Instant }
): Promise<void> {
  await db
    .insertInto('sign_ins')
    .values({
      id: offer.id,
      secret_hash: offer.secretHash,
      created_at: new Date(offer.now),
      expires_at: new Date(offer.expiresAt),
      approved_by: null,
      claimed_at: null
    })
    .execute()
}

/** Forgets the offers that have been over for a day, whatever became of them; how many. */
export async function forgetSignIns(db: Database, now: Instant): Promise<number> {
  const gone = await db
    .deleteFrom('sign_ins')
    .where('expires_at', '<', new Date(now - DAY_MS))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** One offer; undefined where there is none. */
export async function findOffer(db: Database, id: string): Promise<SignInRecord | undefined> {
  return db.selectFrom('sign_ins').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The offers whose id ends so, the newest first. */
export async function offersByCode(db: Database, code: string): Promise<SignInRecord[]> {
  return db
    .selectFrom('sign_ins')
    .selectAll()
    .where(sql`right(id::text, 8)`, '=', code)
    .orderBy('id', 'desc')
    .execute()
}

/** True where this person was the first to approve it, in time. */
export async function approveOffer(
  db: Database,
  id: string,
  personId: string,
  now: Instant
): Promise<boolean> {
  const approved = await db
    .updateTable('sign_ins')
    .set({ approved_by: personId })
    .where('id', '=', id)
    .where('approved_by', 'is', null)
    .where('expires_at', '>', new Date(now))
    .returning('id')
    .executeTakeFirst()
  return approved !== undefined
}

/**
 * Turns an approved offer into a session, in one statement: of two who claim it at once one gets it.
 * Whose session it is, or null where there was nothing to claim (any more).
 */
export async function claimOffer(
  db: Database,
  claim: { id: string; tokenHash: string; now: Instant; sessionEnds: Date }
): Promise<string | null> {
  const { rows } = await sql<{ approved_by: string }>`
    with claimed as (
      update sign_ins set claimed_at = ${new Date(claim.now)}
      where id = ${claim.id} and approved_by is not null and claimed_at is null
      and expires_at > ${new Date(claim.now)}
      returning approved_by
    ), begun as (
      insert into sessions (token_hash, person_id, expires_at)
      select ${claim.tokenHash}, approved_by, ${claim.sessionEnds}::timestamptz from claimed
    )
    select approved_by from claimed`.execute(db)
  return rows[0]?.approved_by ?? null
}
