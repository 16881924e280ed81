// What has changed is told to every host on this database, once its transaction is committed.
import { sql } from 'kysely'
import type { Database } from './connect'

/** The channel on which hosts listen. */
export const LIVE_CHANNEL = 'suozi_live'

/** What a hall and its tickets are told under. */
export function hallTopic(officeId: string): string {
  return `hall/${officeId}`
}

/** Says that something changed, not what; nobody hears of it where the transaction is undone. */
export async function notifyLive(db: Database, topic: string): Promise<void> {
  await sql`select pg_notify(${LIVE_CHANNEL}, ${topic})`.execute(db)
}
