// How do we reach PostgreSQL? One small pool, and dates as text: a date is not an instant.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { keepOffers } from './kept-offers'
import { withNames } from './prepared'
import type { Tables } from './tables'

const { DATE } = pg.types.builtins

export type Database = Kysely<Tables>

export interface Connection {
  readonly db: Database
  readonly pool: pg.Pool
  close(): Promise<void>
}

export interface ConnectOptions {
  /** Small on purpose: on a hot slot more connections only wait for each other. */
  readonly connections?: number
  /** How old what is offered may be; it is read at every call unless told. */
  readonly keepOffersMs?: number
  /** False behind a pooler that hands a connection from client to client. */
  readonly prepared?: boolean
}

/** Opens a pool on a PostgreSQL address. Nothing is connected until the first statement. */
export function connect(url: string, options: ConnectOptions = {}): Connection {
  const { connections = 4, keepOffersMs = 0, prepared = true } = options
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5_000,
    types: textDates()
  })
  // A connection that dies while idle is replaced at the next call; it must not end the process.
  pool.on('error', () => undefined)
  // So does one that dies between two statements of a transaction: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: prepared ? withNames(pool) : pool })
  })
  if (keepOffersMs > 0) keepOffers(db, keepOffersMs)
  return { db, pool, close: () => db.destroy() }
}

function textDates(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(DATE, (text) => text)
  return types
}
