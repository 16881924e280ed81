// Statements on the token with which this mini-program asks WeChat: one for all instances, renewed by
// one at a time. Its life is counted in real time, whatever the demo's clock says.
import { sql } from 'kysely'
import type { Database } from './connect'

export interface TokenRecord {
  readonly sealed: string
  readonly expiresAt: number
}

/** The token that is kept; null where there is none. */
export async function findToken(db: Database, appId: string): Promise<TokenRecord | null> {
  const row = await db
    .selectFrom('wechat_tokens')
    .select(['token_sealed', 'expires_at'])
    .where('app_id', '=', appId)
    .executeTakeFirst()
  if (!row?.token_sealed || !row.expires_at) return null
  return { sealed: row.token_sealed, expiresAt: row.expires_at.getTime() }
}

/** True for the first who wants to renew it; for so long nobody else does. */
export async function claimRenewal(db: Database, appId: string, forMs: number): Promise<boolean> {
  const until = sql<Date>`now() + make_interval(secs => ${forMs}::float8 / 1000)`
  const claimed = await db
    .insertInto('wechat_tokens')
    .values({ app_id: appId, renewing_until: until })
    .onConflict((conflict) =>
      conflict
        .column('app_id')
        .doUpdateSet({ renewing_until: until })
        .where((where) =>
          where.or([
            where('wechat_tokens.renewing_until', 'is', null),
            where('wechat_tokens.renewing_until', '<', sql<Date>`now()`)
          ])
        )
    )
    .returning('app_id')
    .executeTakeFirst()
  return claimed !== undefined
}

/** Keeps a new token, and lets others renew again. */
export async function keepToken(db: Database, appId: string, token: TokenRecord): Promise<void> {
  await db
    .updateTable('wechat_tokens')
    .set({
      token_sealed: token.sealed,
      expires_at: new Date(token.expiresAt),
      renewing_until: null
    })
    .where('app_id', '=', appId)
    .execute()
}

/** Nothing came of it: others may try. */
export async function releaseRenewal(db: Database, appId: string): Promise<void> {
  await db
    .updateTable('wechat_tokens')
    .set({ renewing_until: null })
    .where('app_id', '=', appId)
    .execute()
}
