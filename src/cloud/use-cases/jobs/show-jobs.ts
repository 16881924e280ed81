// What happens by itself, for the administrator: when each job ran, which fail, what waits to go out.
import type { Output } from '@/contract/calls'
import { answer } from '@/contract/failure'
import { firstAt } from '@/domain/job/schedule'
import { jobStanding, needsSomebody } from '@/domain/job/standing'
import type { Instant } from '@/domain/time/instant'
import { lastRuns, type KeptRun } from '../../database/job-runs'
import { jobStates, type JobState } from '../../database/jobs'
import { outboxCounts } from '../../database/outbox-counts'
import type { UseCase } from '../environment'
import { timetable } from './timetable'

const RUNS_SHOWN = 8

type View = Output<'jobs.show'>['jobs'][number]
type Row = (typeof timetable)[number]

export const showJobs: UseCase<'jobs.show'> = async ({ db, now }) => {
  const [states, runs, outbox] = await Promise.all([
    jobStates(db),
    lastRuns(db, RUNS_SHOWN),
    outboxCounts(db)
  ])
  const byName = new Map(states.map((state) => [state.name, state]))
  const jobs = timetable.map((job) =>
    present(job, byName.get(job.name), runs.get(job.name) ?? [], now)
  )
  const needed = jobs.filter(({ standing }) => needsSomebody(standing))
  const others = jobs.filter(({ standing }) => !needsSomebody(standing))
  return answer({ now, jobs: [...needed, ...others], outbox })
}

function present(
  job: Row,
  state: JobState | undefined,
  runs: readonly KeptRun[],
  now: Instant
): View {
  const { name } = job
  const schedule = 'everyMs' in job ? { everyMs: job.everyMs } : { at: job.at, ifDown: job.ifDown }
  const nextAt = state?.nextAt ?? firstAt(job, now)
  const startedAt = state?.startedAt ?? null
  const failingSince = state?.failingSince ?? null
  const running = state?.lease === 'held'
  return {
    name,
    schedule,
    standing: jobStanding({ nextAt, startedAt, failingSince, running }, now),
    lastAt: startedAt,
    done: state?.done ?? 0,
    nextAt,
    runs: state?.runs ?? 0,
    failures: state?.failures ?? 0,
    failingSince,
    error: state?.error ?? null,
    recent: runs.map(presentRun)
  }
}

function presentRun({ startedAt, finishedAt, done, error }: KeptRun): View['recent'][number] {
  const tookMs = finishedAt === null ? null : finishedAt - startedAt
  return { at: startedAt, tookMs, done, error }
}
