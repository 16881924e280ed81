// A database of its own for each file of tests, on the one server that start-database.mjs started.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { connect, type Connection } from '@/cloud/database/connect'
import { migrate } from '@/cloud/database/migrate'

export interface TestDatabase extends Connection {
  readonly url: string
  /** Closes the connections and drops it. */
  drop(): Promise<void>
}

/** The address of the server of this run of tests. */
export function serverUrl(): string {
  const url = process.env.TEST_DATABASE_URL
  if (!url)
    throw new Error('TEST_DATABASE_URL is not set: the tests of the cloud have a global set-up')
  return url
}

/** A new, empty database; `drop` it afterwards. */
export async function emptyDatabase(connections?: number): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`
  await onServer(`create database ${name}`)
  const address = new URL(serverUrl())
  address.pathname = `/${name}`
  const connection = connect(address.href, { connections })
  return {
    ...connection,
    url: address.href,
    drop: async () => {
      await connection.close()
      await onServer(`drop database ${name} with (force)`)
    }
  }
}

/** A new database with every migration run. */
export async function migratedDatabase(connections?: number): Promise<TestDatabase> {
  const database = await emptyDatabase(connections)
  await migrate(database.db)
  return database
}

async function onServer(statement: string) {
  const client = new pg.Client({ connectionString: serverUrl() })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
