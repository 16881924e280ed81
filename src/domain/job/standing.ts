// How does a job stand: does it run, has it failed, or has nobody begun it for too long?
import type { Instant } from '../time/instant'

/** The timer of the cloud comes once a minute, and a round of all jobs may take its time. */
const LATE_AFTER_MS = 3 * 60_000

export const jobStandings = ['failing', 'late', 'running', 'well', 'new'] as const
export type JobStanding = (typeof jobStandings)[number]

/** True where an administrator has to look at it. */
export function needsSomebody(standing: JobStanding): boolean {
  return standing === 'failing' || standing === 'late'
}

export interface JobFacts {
  readonly nextAt: Instant
  readonly startedAt: Instant | null
  readonly failingSince: Instant | null
  readonly running: boolean
}

/** The standing of a job at a time. */
export function jobStanding(job: JobFacts, now: Instant): JobStanding {
  if (job.failingSince !== null) return 'failing'
  if (job.running) return 'running'
  if (now - job.nextAt > LATE_AFTER_MS) return 'late'
  return job.startedAt === null ? 'new' : 'well'
}
