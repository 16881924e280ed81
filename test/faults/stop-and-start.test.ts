// A host stops in order, starts where it left off, and has its folder for itself.
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort, startHost, type Host } from '../environment/host'

const MAIN = resolve(__dirname, '../../dist/host/main.js')
const PATIENCE_MS = 120_000
let host: Host
let token: string

beforeAll(async () => {
  host = await startHost()
  token = await host.signIn('parent')
}, PATIENCE_MS)
afterAll(() => host.drop(), PATIENCE_MS)

/** A start that is expected to be refused: its exit code, and what it said. */
async function start(env: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, SUOZI_DEMO: '1', PORT: String(await freePort()), ...env },
    encoding: 'utf8',
    timeout: PATIENCE_MS
  })
  return { status, said: stderr.trim() }
}

describe('a second start', () => {
  test('on the same folder is refused in one sentence, and the first goes on', async () => {
    const { status, said } = await start({ DATA_DIR: host.folder })
    expect(status).toBe(1)
    expect(said).toMatch(
      /^Another host \(process \d+ on .+\) is already running on .+\. Stop it first, .+\.$/
    )
    expect((await host.call('person.me', {}, token)).status).toBe(200)
  })

  test('on a port that is taken is refused in one sentence, before anything is begun', async () => {
    const taken = createServer()
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening))
    const address = taken.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const folder = mkdtempSync(join(tmpdir(), 'suozi-port-'))
    const { status, said } = await start({ DATA_DIR: folder, PORT: port })
    expect(status).toBe(1)
    expect(said).toBe(
      `Port ${port} is taken by another program. Choose another, as in PORT=${Number(port) + 1} npm start.`
    )
    expect(existsSync(join(folder, 'postgres'))).toBe(false)
    taken.close()
    rmSync(folder, { recursive: true })
  })

  test('without a database that can be reached is refused in one sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'suozi-away-'))
    const { said } = await start({
      DATA_DIR: folder,
      DATABASE_URL: 'postgresql://x:y@127.0.0.1:1/z'
    })
    expect(said).toBe(
      "The database at DATABASE_URL can't be reached (ECONNREFUSED). Check the address, then try again."
    )
    rmSync(folder, { recursive: true })
  })

  test('in a folder that can not be made is refused in one sentence', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'suozi-file-'))
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { said } = await start({ DATA_DIR: join(file, 'data') })
    expect(said).toMatch(
      /^The folder .+ can't be made \(ENOTDIR\)\. Choose another with DATA_DIR\.$/
    )
    rmSync(folder, { recursive: true })
  })
})

describe('a stop', () => {
  test(
    'answers what is in flight, and the next start has all of it',
    async () => {
      const ids = Array.from({ length: 40 }, () => randomUUID())
      const calls = ids.map((actionId) =>
        slowCall({ call: 'file.begin', input: { actionId, name: 'a.png', size: 100 } })
      )
      // Each has reached the host, and none has been sent whole.
      await Promise.all(calls.map(({ reached }) => reached))
      const stopped = host.stop()
      await pause(300)
      for (const { finish } of calls) finish()
      const statuses = await Promise.all(calls.map(({ status }) => status))
      expect(statuses).toEqual(ids.map(() => 200))
      await stopped
      expect(host.process.exitCode).toBe(0)
      expect(host.output()).toContain('stopped.')
      expect(existsSync(join(host.folder, 'host.lock'))).toBe(false)
      expect(existsSync(join(host.folder, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
      host = await startHost({ folder: host.folder })
      for (const fileId of ids) {
        expect((await host.call('file.show', { fileId }, token)).status).toBe(200)
      }
    },
    PATIENCE_MS
  )
})

/** A call whose head the host has read when `reached`; its body comes only when it is told to finish. */
function slowCall(asked: object) {
  const { hostname, port } = new URL(host.address)
  const body = JSON.stringify(asked)
  const headers = {
    authorization: `Bearer ${token}`,
    'content-length': Buffer.byteLength(body),
    expect: '100-continue'
  }
  const sent = request({ hostname, port, path: '/api', method: 'POST', headers })
  const reached = new Promise((resolve) => sent.once('continue', resolve))
  const status = new Promise<number>((answered, refused) => {
    sent.once('response', (response) => {
      response.resume()
      answered(response.statusCode ?? 0)
    })
    sent.once('error', refused)
  })
  sent.flushHeaders()
  return { reached, status, finish: () => sent.end(body) }
}
