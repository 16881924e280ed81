// A host inside the test's own process, on the test's own database, with all of its real parts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noLog, type Log } from '@/cloud/functions/log'
import type { Settings } from '@/cloud/host/settings'
import { startHost } from '@/cloud/host/start-host'
import { town, type Town } from '@/cloud/host/town'
import { emptyDatabase, type TestDatabase } from '../../environment/database'

export interface InProcessHost {
  readonly address: string
  readonly database: TestDatabase
  /** Stops it; its database stays for a look. */
  stop(): Promise<void>
  /** Stops it, and takes away what it has left. */
  drop(): Promise<void>
}

/** The town without its demo people, for what is about nobody. */
export const emptyTown: Town = {
  ...town,
  writeOffers: () => Promise.resolve(),
  writeDemo: () => Promise.resolve()
}

/** Starts a host on a free port. */
export async function hostOf(
  of: Town,
  more: Partial<Settings> = {},
  log: Log = noLog
): Promise<InProcessHost> {
  const database = await emptyDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'suozi-in-process-'))
  const settings: Settings = {
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    databaseUrl: database.url,
    prepared: true,
    demo: true,
    demoStart: undefined,
    appFolder: join(folder, 'no-app'),
    secret: '5a'.repeat(32),
    ...more
  }
  const host = await startHost(settings, of, (_title, action) => action(), log)
  return {
    address: host.address,
    database,
    stop: () => host.stop(),
    drop: async () => {
      await host.stop()
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** What came back over HTTP: its status, its headers, its body read as JSON. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly body: { ok: boolean; data?: unknown; failure?: Record<string, unknown> }
}

/** POST /api with a body as it is. */
export async function post(address: string, body: string, token?: string): Promise<Answered> {
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  if (token) headers.authorization = `Bearer ${token}`
  const response = await fetch(`${address}/api`, { method: 'POST', headers, body })
  const { status } = response
  return { status, headers: response.headers, body: (await response.json()) as Answered['body'] }
}

/** POST /api with a call. */
export async function call(address: string, name: string, input: unknown, token?: string) {
  return post(address, JSON.stringify({ call: name, input }), token)
}

/** A token for a demo person. */
export async function signIn(address: string, person: string): Promise<string> {
  const { body } = await call(address, 'session.demo', { person })
  const { token } = body.data as { token: string }
  return token
}
