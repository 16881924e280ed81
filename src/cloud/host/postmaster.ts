// One run of PostgreSQL, from start to exit.
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { startProgram } from './postgres-programs'

const POLL_MS = 50
const FAST_SHUTDOWN_MS = 20_000
/** Short statements, a handful of connections, nothing acknowledged before it is on the disk. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '40',
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Neither values nor statements reach the log: they are about people.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0'
}

export interface Postmaster {
  /** True once it can be used; false where it ended before. */
  readonly ready: Promise<boolean>
  /** Resolves when it has ended, for whatever reason. */
  readonly exited: Promise<void>
  /** What this run has written to the log. */
  complaint(): string
  /** Lets running statements end, closes the files; resolves when it is over. */
  stop(): Promise<void>
}

interface Where {
  readonly data: string
  readonly log: string
  readonly port: number
  /** A database that is always there. */
  readonly url: string
}

/** Starts PostgreSQL on a data folder; nothing else may run on it. */
export function startPostmaster({ data, log, port, url }: Where): Postmaster {
  const out = openSync(log, 'a')
  const from = statSync(log).size
  const settings = Object.entries({ ...SETTINGS, port: String(port) })
  const args = ['-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const child = startProgram('postgres', args, data, ['ignore', out, out])
  closeSync(out)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  return {
    ready: untilReady(child, url),
    exited,
    complaint: () => readFileSync(log).subarray(from).toString('utf8').trim(),
    stop: () => stop(child, exited)
  }
}

/** Recovery after a crash takes as long as it takes: only its end is a failure. */
async function untilReady(child: ChildProcess, url: string): Promise<boolean> {
  while (isAlive(child)) {
    if (await answers(url)) return true
    await pause(POLL_MS)
  }
  return false
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function stop(child: ChildProcess, exited: Promise<void>) {
  if (!isAlive(child)) return
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGQUIT'), FAST_SHUTDOWN_MS)
  await exited
  clearTimeout(timer)
}

function isAlive(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null
}
