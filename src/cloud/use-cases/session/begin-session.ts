// Somebody gets a session: a token, which the database knows as a hash.
import { insertSession } from '../../database/sessions'
import { sm3Hex } from '../../secrets/sm3'
import type { Context } from '../environment'

/** Begins a session of so many milliseconds; its token. Sessions live in real time: the demo's clock may be moved. */
export async function beginSession(
  { db, sealer }: Pick<Context, 'db' | 'sealer'>,
  personId: string,
  lifeMs: number
): Promise<string> {
  const token = sealer.tokenFor(personId)
  const ends = new Date(Date.now() + lifeMs)
  await insertSession(db, { tokenHash: sm3Hex(token), personId, ends })
  return token
}
