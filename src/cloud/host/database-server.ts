// The embedded database: a real PostgreSQL in a folder, started, watched, recovered and stopped by us.
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { errorFacts, noLog, type Log } from '../functions/log'
import { choosePort, prepareFolder, SUPERUSER } from './postgres-folder'
import { endLeftovers } from './postgres-leftovers'
import { startPostmaster, type Postmaster } from './postmaster'
import { StartRefusal } from './refusal'

const DATABASE = 'suozi'
const PORT_TRIES = 3
const MOST_PATIENCE_MS = 5_000

export interface DatabaseServer {
  /** The address of our database on it, for `connect`. */
  readonly url: string
  /** Ends it, with what it is doing; nothing committed is lost either way. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on `folder` (made where it is missing), after ending what a crash left running
 * there. Should it die, it is started again at the same address. Throws StartRefusal with a sentence.
 * The caller sees to it that nobody else uses the folder (lockFolder).
 */
export async function startDatabaseServer(options: {
  folder: string
  log?: Log
}): Promise<DatabaseServer> {
  const log = options.log ?? noLog
  const home = await prepareFolder(options.folder)
  await endLeftovers(home.data, log)
  for (let tries = 1; ; tries += 1) {
    const port = await choosePort(home.port)
    const address = (database: string) =>
      `postgresql://${SUPERUSER}:${home.secret}@127.0.0.1:${port}/${database}`
    const start = () => startPostmaster({ ...home, port, url: address('postgres') })
    const first = start()
    if (await first.ready) {
      await ensureDatabase(address('postgres'))
      return watch(first, start, home.data, log, address(DATABASE))
    }
    const complaint = first.complaint()
    const isPortTaken = /could not bind|Address already in use/.test(complaint)
    if (tries < PORT_TRIES && isPortTaken) continue
    throw new StartRefusal(`The database did not start.\n${complaint}`)
  }
}

/** Keeps it running until it is stopped. */
function watch(
  first: Postmaster,
  start: () => Postmaster,
  data: string,
  log: Log,
  url: string
): DatabaseServer {
  const state = { current: first, stopping: false }
  const isStopping = () => state.stopping
  async function keepRunning() {
    for (let patience = 100; ; patience = Math.min(patience * 2, MOST_PATIENCE_MS)) {
      await state.current.exited
      if (isStopping()) return
      log.error(
        { said: state.current.complaint().split('\n').at(-1) },
        'the database ended; starting it again'
      )
      await endLeftovers(data, log)
      if (isStopping()) return
      state.current = start()
      if (await state.current.ready) patience = 100
      else await pause(patience)
    }
  }
  const kept = keepRunning().catch((error: unknown) =>
    log.error(errorFacts(error), 'the database stays down')
  )
  return {
    url,
    stop: async () => {
      state.stopping = true
      await state.current.stop()
      await kept
    }
  }
}

async function ensureDatabase(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE
    ])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
