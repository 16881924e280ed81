// What lies in the database's folder? `data/` (PostgreSQL's own), its password, its port, its log.
import { randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { giveToPostgres, letPostgresEnter, startProgram } from './postgres-programs'
import { StartRefusal } from './refusal'

const LOG_BYTES = 10 * 1024 * 1024
export const SUPERUSER = 'suozi'

/**
 * Makes the folder ready and returns where things are in it. A new one is made aside and renamed when
 * it is whole, so that a kill in the middle leaves nothing half done.
 */
export async function prepareFolder(folder: string) {
  mkdirSync(folder, { recursive: true })
  letPostgresEnter(folder)
  const home = realpathSync(folder)
  const paths = {
    data: join(home, 'data'),
    password: join(home, 'password'),
    port: join(home, 'port'),
    log: join(home, 'postgres.log')
  }
  rotate(paths.log)
  if (!existsSync(paths.data)) await create(paths.data, paths.password)
  if (!existsSync(paths.password)) {
    throw new StartRefusal(`The database's password is missing: ${paths.password}. Put it back.`)
  }
  return { ...paths, secret: readFileSync(paths.password, 'utf8') }
}

/** The port that the folder kept if it is free, else a free one, kept from now on. */
export async function choosePort(path: string): Promise<number> {
  const kept = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
  const port = (kept > 0 && (await listen(kept))) || (await listen(0))
  writeFileSync(path, String(port))
  return port
}

async function create(data: string, password: string) {
  const draft = `${data}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  giveToPostgres(draft)
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 })
  giveToPostgres(password)
  const args = ['-D', draft, `--username=${SUPERUSER}`, `--pwfile=${password}`]
  const shape = ['--encoding=UTF8', '--locale=C', '--auth=scram-sha-256', '--no-instructions']
  const child = startProgram('initdb', [...args, ...shape], draft, ['ignore', 'ignore', 'pipe'])
  let complaint = ''
  child.stderr?.on('data', (text) => (complaint += String(text)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new StartRefusal(`The database could not be created.\n${complaint.trim()}`)
  renameSync(draft, data)
}

function rotate(log: string) {
  if (existsSync(log) && statSync(log).size > LOG_BYTES) renameSync(log, `${log}.1`)
}

/** The port if it could be listened on, else 0. */
function listen(port: number): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.on('error', () => resolve(0))
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const free = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(free))
    })
  })
}
