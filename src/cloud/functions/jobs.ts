// The cloud function `jobs`: what happens by itself, called by its timer every minute. Several rounds may
// overlap, and a host may run beside them: each job is in one hand at a time.
import { instant } from '@/domain/time/instant'
import { runDue } from '../use-cases/jobs/run-due'
import { insideJobs, outsideJobs, timetable } from '../use-cases/jobs/timetable'
import { loadSdk } from './cloud-sdk'
import { jobFailed } from './job-failed'
import { jsonLog } from './log'
import { openOutside, readOutside } from './outside'
import { installation } from './platform'

/** Kept between the rounds of one instance. */
let installed: ReturnType<typeof install> | undefined

/** One round; how often each thing happened. */
export async function main(): Promise<Record<string, number>> {
  installed ??= install()
  const { connection, sealer, outside } = installed
  const context = {
    db: connection.db,
    now: instant(Date.now()),
    actor: null,
    demo: false,
    sealer,
    storage: null,
    outside
  }
  const failed = jobFailed(jsonLog)
  // One after the other: an instance has two connections.
  const done = {
    ...(await runDue(context, insideJobs(timetable), failed)),
    ...(await runDue(context, outsideJobs(timetable), failed))
  }
  jsonLog.info(done, 'jobs')
  return done
}

function install() {
  const { connection, sealer } = installation(process.env)
  const around = { db: connection.db, sealer, log: jsonLog, loadSdk }
  return { connection, sealer, outside: openOutside(readOutside(process.env), around) }
}
