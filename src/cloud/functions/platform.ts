// Where does a cloud function run, and for whom? What CloudBase leaves in the environment, no SDK.
import { connect, type Connection } from '../database/connect'
import { KEEP_OFFERS_MS } from '../database/kept-offers'
import { keysOf } from '../secrets/keys'
import { createSealer } from '../secrets/sealer'
import type { Sealer } from '../use-cases/environment'
import type { Identity } from './identity'

/** One request at a time in an instance: one connection, and one to spare. */
const CONNECTIONS = 2
const OPENID = 'WX_OPENID'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The caller whom WeChat vouches for. The platform writes it anew for every invocation and names in
 * WX_CONTEXT_KEYS what it wrote; anything else there is left from an earlier one. To be read before
 * the first `await`.
 */
export function callerOf(env: Environment): Identity {
  const written = (env.WX_CONTEXT_KEYS ?? '').split(',')
  return { openid: written.includes(OPENID) ? env[OPENID] : undefined }
}

/** The database and the keys that the function's settings name; throws where one is missing. */
export function installation(env: Environment): { connection: Connection; sealer: Sealer } {
  const keys = keysOf(env.SUOZI_SECRET ?? '')
  if (!env.DATABASE_URL) throw new Error('DATABASE_URL is not set in the settings of this function')
  if (!keys) throw new Error('SUOZI_SECRET has to be at least 64 hexadecimal digits (32 bytes)')
  const connection = connect(env.DATABASE_URL, {
    connections: CONNECTIONS,
    keepOffersMs: KEEP_OFFERS_MS,
    prepared: env.DATABASE_PREPARED !== '0'
  })
  return { connection, sealer: createSealer(keys) }
}
