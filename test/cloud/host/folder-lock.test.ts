import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockFolder } from '@/cloud/host/folder-lock'
import { startOf } from '@/cloud/host/process-facts'
import { StartRefusal } from '@/cloud/host/refusal'

const HOUR_S = 3600
let folder: string
let other: ChildProcess

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suozi-lock-'))
  other = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 1e6)'])
})
afterEach(() => {
  other.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The lock of a host in another process, as it would have written it. */
function lockOf(pid: number, more: { start?: string; machine?: string } = {}) {
  const holder = { pid, start: startOf(pid), machine: hostname(), ...more }
  writeFileSync(join(folder, 'host.lock'), JSON.stringify(holder))
}

describe('one folder', () => {
  test('has one host, until it gives the folder back', () => {
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(StartRefusal)
    release()
    lockFolder(folder)()
    expect(readdirSync(folder)).toEqual([])
  })

  test('is refused in a sentence while another host runs', () => {
    lockOf(other.pid ?? 0)
    expect(() => lockFolder(folder)).toThrow(
      `Another host (process ${String(other.pid)} on ${hostname()}) is already running on ${folder}. ` +
        'Stop it first, or give this one another folder with DATA_DIR.'
    )
    expect(existsSync(join(folder, 'host.lock'))).toBe(true)
  })

  test('is taken over from a host that is dead, even before anybody has buried it', async () => {
    const { pid = 0 } = other
    const gone = new Promise((resolve) => other.once('exit', resolve))
    lockOf(pid)
    other.kill('SIGKILL')
    await gone
    lockFolder(folder)()
  })

  test('is taken over where a stranger has been given the number of a dead host', () => {
    lockOf(other.pid ?? 0, { start: 'some other time' })
    lockFolder(folder)()
  })

  test('is taken over from a lock that nobody can read', () => {
    writeFileSync(join(folder, 'host.lock'), '{"pid":')
    lockFolder(folder)()
  })

  test('belongs to a host on another machine as long as its heart beats', () => {
    const lock = join(folder, 'host.lock')
    lockOf(1, { machine: 'another' })
    expect(() => lockFolder(folder)).toThrow('on another')
    const longAgo = Date.now() / 1000 - HOUR_S
    utimesSync(lock, longAgo, longAgo)
    lockFolder(folder)()
  })
})
