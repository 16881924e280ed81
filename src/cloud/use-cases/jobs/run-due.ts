// Which jobs are due, and who runs them? Each is run by one instance at a time, however many ask: it is
// taken with a lease, prolonged while it runs. Who is killed leaves a lease that lapses; then it is due.
import { firstAt, nextAfter, retryAt, whatNow } from '@/domain/job/schedule'
import { instant } from '@/domain/time/instant'
import {
  addJobs,
  claimJob,
  endRun,
  failRun,
  jobStates,
  keepLease,
  skipJob,
  type JobState,
  type Run
} from '../../database/jobs'
import { forgetOffers } from '../../database/kept-offers'
import type { Context } from '../environment'
import type { Job } from './timetable'

const PROLONG_MS = 10_000
/** A job with nothing to do is noted that often: enough to see that it is asked. */
const IDLE_NOTED_MS = 60_000

/** Told of a job that failed; says what may be kept of the error. */
export type Failed = (job: string, error: unknown) => string

/** Runs those of the jobs that are due, one after another; how much each one did. A job that fails does
 * not keep the others. */
export async function runDue(
  context: Context,
  jobs: readonly Job[],
  failed: Failed
): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  const states = await statesOf(context, jobs)
  const due = jobs.filter((job) => isDue(context, job, states.get(job.name)))
  // A round decides for many: it begins with what is offered now.
  if (due.length > 0) forgetOffers(context.db)
  for (const job of due) {
    const count = await runOne(context, job, states.get(job.name), failed)
    if (count !== undefined) done[job.name] = count
  }
  return done
}

/** What is known of the jobs; one that is new is noted. */
async function statesOf(
  { db, now }: Context,
  jobs: readonly Job[]
): Promise<Map<string, JobState>> {
  const states = await jobStates(db)
  const known = new Set(states.map(({ name }) => name))
  const fresh = jobs.filter(({ name }) => !known.has(name))
  if (fresh.length === 0) return new Map(states.map((state) => [state.name, state]))
  await addJobs(
    db,
    fresh.map((job) => ({ name: job.name, nextAt: firstAt(job, now) }))
  )
  return new Map((await jobStates(db)).map((state) => [state.name, state]))
}

function isDue({ now }: Context, job: Job, state: JobState | undefined): boolean {
  if (!state || state.lease === 'held') return false
  return state.lease === 'lapsed' || whatNow(job, state.nextAt, now) !== 'wait'
}

/** How much it did; undefined where it did not run, or failed. */
async function runOne(
  context: Context,
  job: Job,
  state: JobState | undefined,
  failed: Failed
): Promise<number | undefined> {
  if (!state) return undefined
  const { db, now } = context
  const next = nextAfter(job, now)
  if (state.lease === 'free' && whatNow(job, state.nextAt, now) === 'skip') {
    await skipJob(db, state, next)
    return undefined
  }
  if (state.lease === 'free' && now - state.nextAt < IDLE_NOTED_MS && (await job.idle?.(context))) {
    return undefined
  }
  const run = await claimJob(db, state, now, next)
  if (!run) return undefined
  const started = performance.now()
  const finishedAt = () => instant(Math.round(now + performance.now() - started))
  try {
    const done = await whileHeld(context, run, () => job.job(context))
    await endRun(db, run, { done, finishedAt: finishedAt() })
    return done
  } catch (error) {
    const retry = retryAt(job, state.failingSince ?? now, now)
    await failRun(db, run, { error: failed(job.name, error), finishedAt: finishedAt(), retry })
    return undefined
  }
}

/** Runs it, and prolongs its lease meanwhile. A lease that can't be prolonged lapses: no harm is done. */
async function whileHeld({ db }: Context, run: Run, job: () => Promise<number>): Promise<number> {
  const timer = setInterval(() => {
    keepLease(db, run).catch(() => undefined)
  }, PROLONG_MS)
  try {
    return await job()
  } finally {
    clearInterval(timer)
  }
}
