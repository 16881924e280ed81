// Statements on sessions: who is signed in with which token. They live in real time, whatever the demo's
// clock says.
import type { Database } from './connect'

/** Begins a session; its token is kept as a hash. */
export async function insertSession(
  db: Database,
  session: { readonly tokenHash: string; readonly personId: string; readonly ends: Date }
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      expires_at: session.ends
    })
    .execute()
}
