// How do we reach PostgreSQL? One small pool, and dates as text: a date is not an instant.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables'

const { DATE } = pg.types.builtins

export type Database = Kysely<Tables>

export interface Connection {
  readonly db: Database
  readonly pool: pg.Pool
  close(): Promise<void>
}

/**
 * Opens a pool on a PostgreSQL address. Small on purpose: on a hot slot more connections only wait
 * for each other. Nothing is connected until the first statement.
 */
export function connect(url: string, connections = 4): Connection {
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
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}

function textDates(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides()
  types.setTypeParser(DATE, (text) => text)
  return types
}
