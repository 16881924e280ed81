// A host of a test's own: the built one, in a process of its own, on a free port, with its own folder.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PROJECT = resolve(__dirname, '../..')
const PATIENCE_MS = 180_000

/** An HTTP answer: its status, and its body read as JSON. */
export interface Answered {
  status: number
  body: unknown
}

/** A running host. */
export interface Host {
  /** `http://127.0.0.1:PORT`. */
  address: string
  folder: string
  process: ChildProcess
  /** What it has written so far. */
  output(): string
  /** POST /api with a call; a token where somebody asks. */
  call(call: string, input: unknown, token?: string): Promise<Answered>
  /** A token for a demo person. */
  signIn(person: string): Promise<string>
  /** Stops it as a person would, and waits until it is gone; its folder stays. */
  stop(): Promise<void>
  /** Stops it and removes its folder. */
  drop(): Promise<void>
}

export interface HostOptions {
  /** Goes on with what an earlier host left there. */
  readonly folder?: string
  /** Where somebody's browser already knows it; any free one else. */
  readonly port?: number
  readonly env?: Record<string, string>
}

/** Starts the built host and waits until it answers. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { folder = newFolder(), port = await freePort(), env = {} } = options
  const address = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [join(PROJECT, 'dist/host/main.js')], {
    cwd: PROJECT,
    env: { ...process.env, SUOZI_DEMO: '1', PORT: String(port), DATA_DIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()))
  }
  const stop = () => stopped(child)
  await untilItAnswers(address, child, () => output)
  const call = (name: string, input: unknown, token?: string) =>
    send(address, { call: name, input }, token)
  return {
    address,
    folder,
    process: child,
    output: () => output,
    call,
    signIn: async (person) => tokenOf(await call('session.demo', { person })),
    stop,
    drop: async () => {
      await stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** A port that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((found, refused) => {
    const server = createServer()
    server.once('error', refused)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        found(typeof address === 'object' && address ? address.port : 0)
      })
    })
  })
}

/** POST /api as bytes on the wire: jsdom has no fetch. */
function send(address: string, body: unknown, token?: string): Promise<Answered> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {})
  }
  return new Promise((resolved, refused) => {
    const sent = request(`${address}/api`, { method: 'POST', headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8')
        resolved({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown })
      })
    })
    sent.on('error', refused)
    sent.end(JSON.stringify(body))
  })
}

async function untilItAnswers(address: string, child: ChildProcess, output: () => string) {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end && child.exitCode === null) {
    if (await isHealthy(address)) return
    await pause(50)
  }
  await stopped(child)
  throw new Error(`the host did not start:\n${output()}`)
}

function isHealthy(address: string): Promise<boolean> {
  return new Promise((answered) => {
    const asked = request(`${address}/healthz`, (response) => {
      response.resume()
      answered(response.statusCode === 200)
    })
    asked.on('error', () => {
      answered(false)
    })
    asked.end()
  })
}

async function stopped(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolved) => child.once('exit', resolved))
  child.kill('SIGTERM')
  await gone
}

function tokenOf({ body }: Answered): string {
  const { data } = body as { data?: { token?: string } }
  if (!data?.token) throw new Error(`no session: ${JSON.stringify(body)}`)
  return data.token
}

function newFolder() {
  return mkdtempSync(join(tmpdir(), 'suozi-host-'))
}
