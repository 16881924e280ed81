// The cloud function `jobs`: what happens by itself, called by its timer every minute. Several rounds may
// overlap, and a host may run beside them: each job is in one hand at a time.
import { instant } from '@/domain/time/instant'
import { runDue } from '../use-cases/jobs/run-due'
import { insideJobs, outsideJobs, timetable, type Job } from '../use-cases/jobs/timetable'
import { loadSdk } from './cloud-sdk'
import { jobFailed } from './job-failed'
import { jsonLog } from './log'
import { openOutside, readOutside } from './outside'
import { installation } from './platform'
import { roundsBeginFor, roundsWhile } from './rounds'

/** Kept between the rounds of one instance. */
let installed: ReturnType<typeof install> | undefined

/** One round, with as many of sending as fit into the function's time; how often each thing happened. */
export async function main(): Promise<Record<string, number>> {
  const started = performance.now()
  installed ??= install()
  const { connection, sealer, outside, beginFor } = installed
  const around = { db: connection.db, actor: null, demo: false, sealer, storage: null, outside }
  const failed = jobFailed(jsonLog)
  const round = (jobs: readonly Job[]) =>
    runDue({ ...around, now: instant(Date.now()) }, jobs, failed)
  // One after the other: an instance has two connections.
  const done = {
    ...(await round(insideJobs(timetable))),
    ...(await roundsWhile(
      () => round(outsideJobs(timetable)),
      () => performance.now() - started < beginFor
    ))
  }
  jsonLog.info(done, 'jobs')
  return done
}

function install() {
  const { connection, sealer } = installation(process.env)
  const around = { db: connection.db, sealer, log: jsonLog, loadSdk }
  return {
    connection,
    sealer,
    outside: openOutside(readOutside(process.env), around),
    beginFor: roundsBeginFor(process.env.JOBS_TIMEOUT_S)
  }
}
