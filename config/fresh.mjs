// What has to be made again? Only what was made from other inputs than those that are there now.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './steps.mjs'

/**
 * The hash of the files and folders named (relative to the project), and of a text beside them;
 * `!src/cloud` leaves a folder out.
 */
export function hashOf(inputs, text = '') {
  const hash = createHash('sha256').update(text)
  const left = inputs.filter((input) => input.startsWith('!')).map((input) => input.slice(1))
  for (const input of inputs) if (!input.startsWith('!')) addTo(hash, input, left)
  return hash.digest('hex')
}

/**
 * Calls `make` unless `output` was made from these very inputs; true when it was made.
 * A change while it is being made counts as a change afterwards.
 */
export async function whenStale({ name, inputs, text = '', output, force = false }, make) {
  return alone('build', async () => {
    const stamp = join(root, 'dist', '.stamps', name)
    const hash = hashOf(inputs, text)
    if (!force && existsSync(join(root, output)) && readStamp(stamp) === hash) return false
    rmSync(stamp, { force: true })
    await make()
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
    return true
  })
}

/** Lets one process at a time do `action`; a lock left by a process that is gone does not count. */
export async function alone(name, action) {
  const lock = join(root, '.cache', `${name}.lock`)
  mkdirSync(dirname(lock), { recursive: true })
  for (let waited = 0; !takes(lock); waited += 1) {
    if (waited === 0) process.stdout.write('(another command is at it, waiting) ')
    await pause(500)
  }
  try {
    return await action()
  } finally {
    rmSync(lock, { force: true })
  }
}

function takes(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(readStamp(lock))
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true })
    return false
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function addTo(hash, input, left) {
  const path = join(root, input)
  if (left.includes(input) || !existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    hash.update(`${input}\0`).update(readFileSync(path))
    return
  }
  for (const entry of readdirSync(path).sort()) addTo(hash, `${input}/${entry}`, left)
}
