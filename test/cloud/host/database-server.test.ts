// The embedded database in every place and state in which a person may leave it.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startDatabaseServer } from '@/cloud/host/database-server'

const PATIENCE_MS = 60_000
let parent: string
let folder: string

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'suozi-server-'))
  folder = join(parent, 'postgres')
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

/** One row of one statement, on a database that is started and stopped for it. */
async function ask(statement: string): Promise<Record<string, unknown>> {
  const server = await startDatabaseServer({ folder })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement)
    return rows[0] ?? {}
  } finally {
    await client.end()
    await server.stop()
  }
}

describe('the embedded database', () => {
  test(
    'starts in a folder that only its owner may enter, over what an interrupted start has left',
    async () => {
      chmodSync(parent, 0o700)
      mkdirSync(join(folder, 'data.new', 'base'), { recursive: true })
      writeFileSync(join(folder, 'data.new', 'PG_VERSION'), '18\n')
      expect(await ask(settings)).toEqual({
        version: '18',
        encoding: 'UTF8',
        fsync: 'on',
        commit: 'on',
        listens: '127.0.0.1',
        collation: 'C'
      })
      expect(existsSync(join(folder, 'data.new'))).toBe(false)
    },
    PATIENCE_MS
  )

  test(
    'keeps what was written, its password and its port',
    async () => {
      await ask('create table kept as select 7 as number')
      const first = await startDatabaseServer({ folder })
      await first.stop()
      const second = await startDatabaseServer({ folder })
      await second.stop()
      expect(second.url).toBe(first.url)
      expect(await ask('select number from kept')).toEqual({ number: 7 })
    },
    PATIENCE_MS
  )

  test(
    'lets nobody in without the password',
    async () => {
      const server = await startDatabaseServer({ folder })
      const url = new URL(server.url)
      url.password = 'wrong'
      const client = new pg.Client({ connectionString: url.href })
      await expect(client.connect()).rejects.toMatchObject({ code: '28P01' })
      await server.stop()
    },
    PATIENCE_MS
  )

  test(
    'takes another port where its own has been taken meanwhile',
    async () => {
      const first = await startDatabaseServer({ folder })
      await first.stop()
      const taken = createServer()
      const port = Number(new URL(first.url).port)
      await new Promise<void>((listening) => taken.listen(port, '127.0.0.1', listening))
      const second = await startDatabaseServer({ folder })
      expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
      await second.stop()
      await new Promise((closed) => taken.close(closed))
    },
    PATIENCE_MS
  )

  test(
    'is not kept from starting by a stranger who has the number of a dead one',
    async () => {
      const stranger = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 1e6)'])
      const lines = [
        String(stranger.pid),
        join(folder, 'data'),
        '1',
        '5432',
        '',
        '127.0.0.1',
        '1 1'
      ]
      writeFileSync(join(folder, 'data', 'postmaster.pid'), `${lines.join('\n')}\n`)
      expect(await ask('select number from kept')).toEqual({ number: 7 })
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull()
      stranger.kill()
    },
    PATIENCE_MS
  )

  test(
    'says what is wrong where it can not start',
    async () => {
      writeFileSync(join(folder, 'data', 'PG_VERSION'), '9\n')
      await expect(startDatabaseServer({ folder })).rejects.toThrow(
        /^The database did not start\.\n.*incompatible/s
      )
    },
    PATIENCE_MS
  )
})

const settings = `select
  split_part(current_setting('server_version'), '.', 1) as version,
  current_setting('server_encoding') as encoding,
  current_setting('fsync') as fsync,
  current_setting('synchronous_commit') as commit,
  current_setting('listen_addresses') as listens,
  (select datcollate from pg_database where datname = current_database()) as collation`
