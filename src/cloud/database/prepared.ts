// A statement that has a name is planned once for each connection: planning one that reads a whole case
// costs more than running it. A pooler that hands a connection from client to client can't do with names.
import { createHash } from 'node:crypto'
import {
  sql,
  type PostgresCursor,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  type RawBuilder
} from 'kysely'
import type pg from 'pg'

/** The pool as Kysely uses it, every statement with parameters under a name of its own. */
export function withNames(pool: pg.Pool): PostgresPool {
  return {
    async connect() {
      return named(await pool.connect())
    },
    end: () => pool.end()
  }
}

/** Kysely also knows cursors; nothing here uses one, and they pass as they are. */
function named(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(text: string | PostgresCursor<unknown>, values: readonly unknown[] = []): unknown {
    if (typeof text !== 'string') return client.query(text as never)
    if (values.length === 0) return client.query(text)
    const name = nameOf(text)
    return client.query(name ? { name, text, values: [...values] } : { text, values: [...values] })
  }
  return { query, release: () => client.release() }
}

/**
 * True of the rows whose column is one of these keys. For one key it is a statement of its own: a
 * statement with a list PostgreSQL plans each time anew, because the plan depends on its length.
 */
export function isOneOf(column: string, keys: readonly string[]): RawBuilder<boolean> {
  const name = sql.ref(column)
  return keys.length === 1 ? sql`${name} = ${keys[0]}` : sql`${name} = any(${keys})`
}

/** PostgreSQL keeps what has a name for as long as a connection lives. */
const MOST_NAMES = 1_000
const names = new Map<string, string>()

/** Equal texts have equal names; PostgreSQL cuts one at 63 bytes. Lists of every length have none in the end. */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST_NAMES) return known
  const name = createHash('sm3').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
