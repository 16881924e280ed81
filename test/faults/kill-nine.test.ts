// Killing the process at any moment loses no acknowledged booking, nor anything else (issue 2).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startHost, type Host } from '../environment/host'

const PATIENCE_MS = 120_000
let host: Host
let token: string

beforeAll(async () => {
  host = await startHost()
  token = await host.signIn('parent')
}, PATIENCE_MS)
afterAll(() => host.drop(), PATIENCE_MS)

/** Begins files one after another from several callers until the host is gone; the ids it acknowledged. */
async function writeUntilGone(acknowledged: string[]) {
  const write = async () => {
    for (;;) {
      const actionId = randomUUID()
      const input = { actionId, name: 'a.png', size: 100 }
      const { body } = await host.call('file.begin', input, token)
      if ((body as { ok: boolean }).ok) acknowledged.push(actionId)
      else await pause(20)
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, write))
}

async function lost(acknowledged: readonly string[]): Promise<string[]> {
  const missing: string[] = []
  for (const fileId of acknowledged) {
    const { body } = await host.call('file.show', { fileId }, token)
    if (!(body as { ok: boolean }).ok) missing.push(fileId)
  }
  return missing
}

function kill(pid: number) {
  process.kill(pid, 'SIGKILL')
}

function postmaster(): number {
  const path = join(host.folder, 'postgres', 'data', 'postmaster.pid')
  return Number(readFileSync(path, 'utf8').split('\n')[0])
}

test.each(['the host', 'the host and its database'])(
  'killing %s while it works loses nothing that was acknowledged',
  async (what) => {
    const acknowledged: string[] = []
    const writing = writeUntilGone(acknowledged)
    await until(() => acknowledged.length > 50)
    const { pid = 0 } = host.process
    const database = postmaster()
    kill(pid)
    if (what.includes('database')) kill(database)
    await writing
    const { folder } = host
    host = await startHost({ folder })
    expect(acknowledged.length).toBeGreaterThan(50)
    expect(await lost(acknowledged)).toEqual([])
    expect(postmaster()).not.toBe(database)
  },
  PATIENCE_MS
)

test(
  'the database is started again when it alone is killed, and loses nothing',
  async () => {
    const acknowledged: string[] = []
    const running = new AbortController()
    const writing = (async () => {
      while (!running.signal.aborted) {
        const actionId = randomUUID()
        const input = { actionId, name: 'a.png', size: 100 }
        const { status, body } = await host.call('file.begin', input, token)
        const answer = body as { ok: boolean; failure?: { code: string } }
        if (answer.ok) acknowledged.push(actionId)
        else expect([status, answer.failure?.code]).toEqual([503, 'unavailable'])
      }
    })()
    await until(() => acknowledged.length > 30)
    const database = postmaster()
    kill(database)
    const before = acknowledged.length
    await until(() => acknowledged.length > before + 30)
    running.abort()
    await writing
    expect(postmaster()).not.toBe(database)
    expect(await lost(acknowledged)).toEqual([])
  },
  PATIENCE_MS
)

async function until(isTrue: () => boolean) {
  for (let waited = 0; waited < PATIENCE_MS / 2 && !isTrue(); waited += 10) await pause(10)
  expect(isTrue()).toBe(true)
}
