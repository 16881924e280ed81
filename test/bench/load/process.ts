// Processes of a benchmark: the host as it is run for people, and small programs beside it.
import { fork, spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '../../environment/host'

const PATIENCE_MS = 60_000

export interface Program {
  /** What it first said by itself. */
  readonly first: Promise<unknown>
  /** Sends it something to do; what it answers. */
  ask<T>(plan: object): Promise<T>
  stop(): void
}

/** One of the programs beside this file. */
export function program(name: string): Program {
  const child = fork(join(__dirname, 'bench/load', name), { serialization: 'advanced' })
  const next = () => new Promise((said) => child.once('message', said))
  return {
    first: next(),
    ask: async <T>(plan: object) => {
      const answer = next()
      child.send(plan)
      return (await answer) as T
    },
    stop: () => void child.kill()
  }
}

export interface MeasuredHost {
  readonly port: number
  /** The most memory that it had so far, in MB. */
  memory(): number
  stop(): Promise<void>
}

/** What `npm start` gives Node.js. */
function startFlags(): string[] {
  const text = readFileSync(resolve(__dirname, '../package.json'), 'utf8')
  const { scripts } = JSON.parse(text) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((word) => word.startsWith('--'))
}

/** The built host on this database, without the demo. */
export async function startMeasuredHost(url: string, secret: string): Promise<MeasuredHost> {
  const folder = mkdtempSync(join(tmpdir(), 'suozi-bench-host-'))
  const port = await freePort()
  const child = spawn(
    process.execPath,
    [...startFlags(), resolve(__dirname, '../dist/host/main.js')],
    {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        SUOZI_DEMO: '0',
        SUOZI_SECRET: secret,
        DATABASE_URL: url,
        DATA_DIR: folder,
        PORT: String(port)
      },
      stdio: ['ignore', 'ignore', 'inherit']
    }
  )
  await untilItAnswers(port, child)
  return {
    port,
    memory: () => mostMemory(child.pid ?? 0),
    async stop() {
      const gone = new Promise((resolved) => child.once('exit', resolved))
      if (child.exitCode === null && child.kill('SIGTERM')) await gone
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function untilItAnswers(port: number, child: ChildProcess) {
  for (let waited = 0; waited < PATIENCE_MS && child.exitCode === null; waited += 50) {
    if (await isHealthy(port)) return
    await pause(50)
  }
  child.kill()
  throw new Error('the host did not start')
}

function isHealthy(port: number): Promise<boolean> {
  return new Promise((answered) => {
    const asked = request({ host: '127.0.0.1', port, path: '/healthz' }, (response) => {
      response.resume()
      answered(response.statusCode === 200)
    })
    asked.on('error', () => answered(false))
    asked.end()
  })
}

/** Linux keeps the peak of each process. */
function mostMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024
}
