// Statements on the jobs: which are due, who has one in hand, what its runs did. Several instances may
// ask at a time. When a job is due goes by the installation's clock, which a demo moves; how long a lease
// holds goes by the database's own, which nobody does.
import { sql } from 'kysely'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { instantOf, keepRun } from './job-runs'
import { newId } from './new-id'

/** A lease lasts this long after it was last prolonged: who is killed does not hold a job for longer. */
const LEASE_SECONDS = 30
const ERROR_LETTERS = 300

const leaseEnd = sql<Date>`clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})`

export interface JobState {
  readonly name: string
  readonly nextAt: Instant
  readonly startedAt: Instant | null
  readonly finishedAt: Instant | null
  /** What the last run did. */
  readonly done: number
  readonly runs: number
  readonly failures: number
  readonly failingSince: Instant | null
  readonly error: string | null
  /** In hand at an instance; lapsed where that instance has not been heard of for the time of a lease. */
  readonly lease: 'free' | 'held' | 'lapsed'
}

/** What is known of every job that ever ran. */
export async function jobStates(db: Database): Promise<JobState[]> {
  const rows = await db
    .selectFrom('jobs')
    .selectAll()
    .select(sql<boolean>`leased_until < clock_timestamp()`.as('lapsed'))
    .execute()
  return rows.map((row) => ({
    name: row.name,
    nextAt: instant(row.next_at.getTime()),
    startedAt: instantOf(row.started_at),
    finishedAt: instantOf(row.finished_at),
    done: row.done,
    runs: Number(row.runs),
    failures: Number(row.failures),
    failingSince: instantOf(row.failing_since),
    error: row.error,
    lease: row.lease === null ? 'free' : row.lapsed ? 'lapsed' : 'held'
  }))
}

/** Notes jobs that are new; those that are known stay as they are. */
export async function addJobs(
  db: Database,
  jobs: readonly { readonly name: string; readonly nextAt: Instant }[]
): Promise<void> {
  if (jobs.length === 0) return
  await db
    .insertInto('jobs')
    .values(jobs.map(({ name, nextAt }) => ({ name, next_at: new Date(nextAt) })))
    .onConflict((c) => c.column('name').doNothing())
    .execute()
}

/** One run of a job that this instance has in hand. */
export interface Run {
  readonly name: string
  readonly lease: string
  readonly startedAt: Instant
}

/**
 * Takes a job that is still as it was read, and moves its next time; undefined where another instance
 * was faster. A run that nobody ended is noted as such.
 */
export async function claimJob(
  db: Database,
  { name, nextAt, startedAt, lease }: Pick<JobState, 'name' | 'nextAt' | 'startedAt' | 'lease'>,
  now: Instant,
  next: Instant
): Promise<Run | undefined> {
  const id = newId(now)
  const taken = await db
    .updateTable('jobs')
    .set({
      lease: id,
      leased_until: leaseEnd,
      started_at: new Date(now),
      finished_at: null,
      next_at: new Date(next)
    })
    .where('name', '=', name)
    .where('next_at', '=', new Date(nextAt))
    .where((e) =>
      e.or([e('lease', 'is', null), e('leased_until', '<', sql<Date>`clock_timestamp()`)])
    )
    .returning('name')
    .executeTakeFirst()
  if (taken && lease === 'lapsed' && startedAt !== null) {
    await keepRun(db, name, { startedAt, finishedAt: null, done: null, error: null })
  }
  return taken && { name, lease: id, startedAt: now }
}

/** Leaves a time of a job out. */
export async function skipJob(
  db: Database,
  { name, nextAt }: Pick<JobState, 'name' | 'nextAt'>,
  next: Instant
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ next_at: new Date(next) })
    .where('name', '=', name)
    .where('next_at', '=', new Date(nextAt))
    .execute()
}

/** Says that a run still goes on. */
export async function keepLease(db: Database, { name, lease }: Run): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ leased_until: leaseEnd })
    .where('name', '=', name)
    .where('lease', '=', lease)
    .execute()
}

/** A run has ended well. */
export async function endRun(
  db: Database,
  { name, lease, startedAt }: Run,
  { done, finishedAt }: { readonly done: number; readonly finishedAt: Instant }
): Promise<void> {
  await db
    .updateTable('jobs')
    .set((e) => ({
      lease: null,
      leased_until: null,
      finished_at: new Date(finishedAt),
      done,
      runs: e('runs', '+', '1'),
      failing_since: null,
      error: null
    }))
    .where('name', '=', name)
    .where('lease', '=', lease)
    .execute()
  if (done > 0) await keepRun(db, name, { startedAt, finishedAt, done, error: null })
}

/** A run has failed; it is tried again at `retry`, unless that is later than its next time. */
export async function failRun(
  db: Database,
  { name, lease, startedAt }: Run,
  failure: { readonly error: string; readonly finishedAt: Instant; readonly retry: Instant }
): Promise<void> {
  const { finishedAt, retry } = failure
  const error = failure.error.slice(0, ERROR_LETTERS)
  await db
    .updateTable('jobs')
    .set((e) => ({
      lease: null,
      leased_until: null,
      next_at: new Date(retry),
      finished_at: new Date(finishedAt),
      done: 0,
      runs: e('runs', '+', '1'),
      failures: e('failures', '+', '1'),
      failing_since: e.fn.coalesce('failing_since', e.val(new Date(startedAt))),
      error
    }))
    .where('name', '=', name)
    .where('lease', '=', lease)
    .execute()
  await keepRun(db, name, { startedAt, finishedAt, done: null, error })
}
