// The cloud function `jobs`: what happens by itself, called by its timer every minute.
import { instant } from '@/domain/time/instant'
import { runJobs } from '../use-cases/jobs/run-jobs'
import { errorFacts, jsonLog } from './log'
import { installation } from './platform'

/** Kept between the rounds of one instance. */
let installed: ReturnType<typeof installation> | undefined

/** One round; how often each thing happened. */
export async function main(): Promise<Record<string, number>> {
  installed ??= installation(process.env)
  const { connection, sealer } = installed
  const context = {
    db: connection.db,
    now: instant(Date.now()),
    actor: null,
    demo: false,
    sealer,
    storage: null
  }
  const done = await runJobs(context, (job, error) =>
    jsonLog.error({ job, ...errorFacts(error) }, 'a job failed')
  )
  jsonLog.info(done, 'jobs')
  return done
}
