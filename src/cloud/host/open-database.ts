// Which database is it: the embedded one in the data folder, or the one that DATABASE_URL names?
import { join } from 'node:path'
import { connect, type Connection } from '../database/connect'
import { KEEP_OFFERS_MS } from '../database/kept-offers'
import { migrate } from '../database/migrate'
import type { Log } from '../functions/log'
import { startDatabaseServer } from './database-server'
import { letPostgresEnter } from './postgres-programs'
import type { Step } from './progress'
import { codeOf, StartRefusal } from './refusal'
import type { Settings } from './settings'

/** Not there, not ours, or refused: what the one who starts it can put right. */
const UNREACHABLE = /^(E[A-Z]+|28...|3D000)$/

/**
 * A connection to a database of the right shape; what has to be undone is added to `undo`. The data
 * folder is already ours (lockFolder) where the embedded database is used.
 */
export async function openDatabase(
  settings: Settings,
  step: Step,
  log: Log,
  undo: (() => unknown)[]
): Promise<Connection> {
  const url = settings.databaseUrl ?? (await startEmbedded(settings.dataFolder, step, log, undo))
  const connection = connect(url, {
    keepOffersMs: KEEP_OFFERS_MS,
    prepared: settings.prepared
  })
  undo.push(() => connection.close())
  await step('Bringing the database up to date', () => bringUpToDate(connection))
  return connection
}

async function startEmbedded(
  dataFolder: string,
  step: Step,
  log: Log,
  undo: (() => unknown)[]
): Promise<string> {
  letPostgresEnter(dataFolder)
  const folder = join(dataFolder, 'postgres')
  const server = await step('Starting the database', () => startDatabaseServer({ folder, log }))
  undo.push(() => server.stop())
  return server.url
}

async function bringUpToDate({ db }: Connection) {
  try {
    await migrate(db)
  } catch (error) {
    if (!UNREACHABLE.test(codeOf(error))) throw error
    throw new StartRefusal(
      `The database at DATABASE_URL can't be reached (${codeOf(error)}). Check the address, then try again.`
    )
  }
}
