// Is another host at work on this folder? One folder has one host, or two of them would each end the
// other's database. The holder is known by its process and, on another machine, by its heartbeat.
import {
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning, startOf } from './process-facts'
import { StartRefusal } from './refusal'

const HEARTBEAT_MS = 5_000
const SILENT_MS = 4 * HEARTBEAT_MS
const TRIES = 5

interface Holder {
  readonly pid: number
  readonly start: string
  readonly machine: string
}

/**
 * Takes a folder for this process; the function returned gives it back. A lock whose process is gone
 * is taken over. Throws StartRefusal where a live host has the folder.
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'host.lock')
  const mine = JSON.stringify({
    pid: process.pid,
    start: startOf(process.pid),
    machine: hostname()
  })
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (take(path, mine)) return keep(path, mine)
    refuseIfAlive(path, folder)
    removeStale(path)
  }
  throw new StartRefusal(`Another host is starting on ${folder}. Wait a moment, then try again.`)
}

/** Written beside and linked into place, so that nobody ever reads half a lock. */
function take(path: string, mine: string): boolean {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, mine)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(draft, { force: true })
  }
}

function keep(path: string, mine: string): () => void {
  const isMine = () => read(path) === mine
  const beat = setInterval(() => {
    if (isMine()) utimesSync(path, new Date(), new Date())
  }, HEARTBEAT_MS)
  beat.unref()
  return () => {
    clearInterval(beat)
    if (isMine()) rmSync(path, { force: true })
  }
}

function refuseIfAlive(path: string, folder: string) {
  const holder = parse(read(path))
  if (holder === null || !isAlive(holder, path)) return
  throw new StartRefusal(
    `Another host (process ${holder.pid} on ${holder.machine}) is already running on ${folder}. ` +
      'Stop it first, or give this one another folder with DATA_DIR.'
  )
}

/** Moved aside before it is removed: what another host wrote in between is put back. */
function removeStale(path: string) {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
    const moved = parse(read(aside))
    if (moved !== null && isAlive(moved, aside)) linkSync(aside, path)
  } catch {
    // Somebody else was quicker; the next try sees what is there now.
  } finally {
    rmSync(aside, { force: true })
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.machine !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENT_MS
  return isRunning(holder.pid) && startOf(holder.pid) === holder.start
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parse(text: string): Holder | null {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return null
  }
}
