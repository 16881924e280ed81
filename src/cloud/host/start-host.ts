// From settings to a running host, and back: every step is said, and undone in the opposite order.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../database/connect'
import { realClock, type Clock } from '../functions/clock'
import { createDoor } from '../functions/door'
import { jobFailed } from '../functions/job-failed'
import type { Log } from '../functions/log'
import { createFileLinks } from '../secrets/file-link'
import { createSealer } from '../secrets/sealer'
import { createDiskStorage } from '../storage/disk'
import type { Context } from '../use-cases/environment'
import { runDue } from '../use-cases/jobs/run-due'
import { insideJobs, outsideJobs, type Job } from '../use-cases/jobs/timetable'
import { readAssets } from './assets'
import { checkHandlers } from './check-handlers'
import { beginDemoAt, createDemoClock } from './demo-clock'
import { lockFolder } from './folder-lock'
import { startJobs } from './jobs-timer'
import { refuseIfTaken, sayWhy } from './listen'
import { createLive } from './live'
import { createMetrics } from './metrics'
import { openDatabase } from './open-database'
import { outsideOf } from './outside'
import type { Step } from './progress'
import { codeOf, StartRefusal } from './refusal'
import { createServer } from './serve'
import { readKeys, type Settings } from './settings'
import type { Town } from './town'

/** So often it is looked which jobs are due. */
const JOBS_EVERY_MS = 1_000

export interface Host {
  /** As in `http://127.0.0.1:8080`. */
  readonly address: string
  /** Takes nothing more, answers what is in flight, ends the jobs, the connections, the database. */
  stop(): Promise<void>
}

/** Starts a host. Throws StartRefusal with a sentence, and whatever else goes wrong; then all is undone. */
export async function startHost(
  settings: Settings,
  town: Town,
  step: Step,
  log: Log
): Promise<Host> {
  const undo: (() => unknown)[] = []
  const stop = async () => {
    for (let last = undo.pop(); last; last = undo.pop()) await last()
  }
  try {
    return { address: await open(settings, town, step, log, undo), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function open(
  settings: Settings,
  town: Town,
  step: Step,
  log: Log,
  undo: (() => unknown)[]
): Promise<string> {
  const { demo } = settings
  prepareFolder(settings.dataFolder)
  if (settings.databaseUrl === undefined) undo.push(lockFolder(settings.dataFolder))
  await refuseIfTaken(settings)
  const keys = readKeys(settings)
  const connection = await openDatabase(settings, step, log, undo)
  const { db } = connection
  const links = createFileLinks(keys)
  const storage = createDiskStorage(join(settings.dataFolder, 'files'), links.make)
  const sealer = createSealer(keys)
  const around = { db, storage, sealer, outside: outsideOf(settings, { db, sealer, log }) }
  if (settings.demoStart) await beginDemoAt(db, settings.demoStart)
  const clock = demo ? createDemoClock(db) : realClock
  await fill(town, around, demo ? clock : null, step)
  await checkHandlers(db, demo, log)
  const round = roundsOf({ ...around, demo }, clock, log)
  // Without it an office would look full until the first round of the timer.
  await step('Releasing the days that can be booked', () => round(insideJobs(town.jobs)))

  const metrics = createMetrics(connection, clock)
  const { useCases } = town
  const door = createDoor({
    ...around,
    connection,
    demo,
    clock,
    log,
    useCases,
    observe: metrics.observe
  })
  for (const jobs of [insideJobs(town.jobs), outsideJobs(town.jobs)]) {
    const timer = startJobs(() => round(jobs), JOBS_EVERY_MS, log)
    undo.push(() => timer.stop())
  }
  const live = createLive({ connectionString: connection.pool.options.connectionString }, log)
  undo.push(() => live.stop())
  const assets = readAssets(settings.appFolder)
  const server = createServer({ db, storage, links, clock, door, metrics, live, assets, demo, log })
  undo.push(() => server.close())
  const { host, port } = settings
  return sayWhy(settings, () => server.listen({ host, port }))
}

function prepareFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new StartRefusal(
      `The folder ${folder} can't be made (${codeOf(error)}). Choose another with DATA_DIR.`
    )
  }
}

async function fill(
  town: Town,
  around: Parameters<Town['writeOffers']>[0] & { db: Database },
  demoClock: Clock | null,
  step: Step
) {
  await step('Writing services, offices and calendars', () => town.writeOffers(around))
  if (!demoClock) return
  await step('Writing the demo', async () => town.writeDemo(around, await demoClock.now()))
}

/** How the jobs that are due are run here. */
function roundsOf(around: Omit<Context, 'now' | 'actor'>, clock: Clock, log: Log) {
  return async (jobs: readonly Job[]) =>
    runDue({ ...around, now: await clock.now(), actor: null }, jobs, jobFailed(log))
}
