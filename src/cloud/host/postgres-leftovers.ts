// Did a crash leave a PostgreSQL running on this folder? What is left is ended, and nothing else: a
// process counts only where it works in this very folder.
import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../functions/log'
import { commandOf, isRunning } from './process-facts'

const POLL_MS = 50
/** How each signal asks, and how long it is given: finish quickly, drop everything, die. */
const ASKS = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 5_000],
  ['SIGKILL', 5_000]
] as const

/** Ends every PostgreSQL process on a data folder; its log keeps what was committed. */
export async function endLeftovers(data: string, log: Log): Promise<void> {
  for (const [signal, patience] of ASKS) {
    const left = leftovers(data)
    if (left.length === 0) break
    log.warn({ pids: left, signal }, 'ending a database that an earlier host left running')
    const parent = postmaster(data)
    const asked = left.includes(parent) && signal !== 'SIGKILL' ? [parent] : left
    // To the postmaster SIGINT is a fast end; to one that has lost it, only the end of a statement.
    const said = left.includes(parent) || signal !== 'SIGINT' ? signal : 'SIGTERM'
    asked.forEach((pid) => tell(pid, said))
    await waitUntil(() => leftovers(data).length === 0, patience)
  }
  // A stranger has been given the number of the postmaster that died: PostgreSQL would wait for it.
  if (isRunning(postmaster(data))) rmSync(join(data, 'postmaster.pid'), { force: true })
}

/** The number in PostgreSQL's own lock file; a number that nobody has where there is no such file. */
export function postmaster(data: string): number {
  const path = join(data, 'postmaster.pid')
  const pid = existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : NaN
  return Number.isInteger(pid) && pid > 0 ? pid : 2 ** 30
}

function leftovers(data: string): number[] {
  if (existsSync('/proc/self/cwd')) {
    return readdirSync('/proc')
      .filter((name) => worksIn(name, data))
      .map(Number)
  }
  const pid = postmaster(data)
  const command = isRunning(pid) ? commandOf(pid) : ''
  return command.includes('postgres') && command.includes(data) ? [pid] : []
}

function worksIn(pid: string, data: string): boolean {
  if (!/^\d+$/.test(pid)) return false
  try {
    const program = basename(readlinkSync(`/proc/${pid}/exe`).replace(' (deleted)', ''))
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === data
  } catch {
    return false
  }
}

function tell(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(pid, signal)
  } catch {
    // It has ended in between.
  }
}

async function waitUntil(isTrue: () => boolean, patience: number) {
  for (let waited = 0; waited < patience && !isTrue(); waited += POLL_MS) await pause(POLL_MS)
}
