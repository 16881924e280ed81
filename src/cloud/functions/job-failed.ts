// A job has failed: logged, and said in one sentence for the administrator, without what anybody typed.
import type { Failed } from '../use-cases/jobs/run-due'
import { errorFacts, type Log } from './log'

/** Logs the failures of jobs, and says what may be kept of them. */
export function jobFailed(log: Log): Failed {
  return (job, error) => {
    const facts = errorFacts(error)
    log.error({ job, ...facts }, 'a job failed')
    return [facts.error, facts.code, facts.says].filter(Boolean).join(' ')
  }
}
