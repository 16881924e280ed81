// A statement that has a name is planned once for each connection: on our short statements that is
// half of the work. A pooler that hands a connection from client to client can't do with names.
import { createHash } from 'node:crypto'
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely'
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
    return client.query({ name: nameOf(text), text, values: [...values] })
  }
  return { query, release: () => client.release() }
}

const names = new Map<string, string>()

/** Equal texts have equal names; PostgreSQL cuts a name at 63 bytes. */
function nameOf(text: string): string {
  const known = names.get(text)
  if (known) return known
  const name = createHash('sm3').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}
