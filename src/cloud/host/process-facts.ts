// Which process is this? A number alone is not enough: numbers are used again.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const STATE = 0
const START_TICKS = 19

/** True while a process with this number runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * When a process began, as a text that another process with the same number can't have; '' for one
 * that is gone, or dead and only not yet buried by its parent.
 */
export function startOf(pid: number): string {
  try {
    if (!existsSync('/proc/self/stat')) return run('lstart=', pid)
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return afterName[STATE] === 'Z' ? '' : `${bootId()} ${afterName[START_TICKS] ?? ''}`
  } catch {
    return ''
  }
}

/** The command line of a process; '' where it can't be seen. */
export function commandOf(pid: number): string {
  try {
    return run('command=', pid)
  } catch {
    return ''
  }
}

function bootId(): string {
  return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
}

function run(column: string, pid: number): string {
  return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim()
}
