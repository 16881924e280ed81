// What the runs of the jobs did: the last of every job that did something, failed, or were never ended.
import { sql } from 'kysely'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'

/** So many runs of a job are kept. */
const RUNS_KEPT = 50

export interface KeptRun {
  readonly startedAt: Instant
  /** Null where the instance that ran it was gone before its end. */
  readonly finishedAt: Instant | null
  readonly done: number | null
  readonly error: string | null
}

/** The last runs of every job, the newest first. */
export async function lastRuns(db: Database, each: number): Promise<Map<string, KeptRun[]>> {
  const { rows } = await sql<{
    name: string
    started_at: Date
    finished_at: Date | null
    done: number | null
    error: string | null
  }>`
    select r.name, r.started_at, r.finished_at, r.done, r.error
    from jobs j cross join lateral (
      select * from job_runs where name = j.name order by id desc limit ${each}) r
    order by r.name, r.id desc`.execute(db)
  const runs = new Map<string, KeptRun[]>()
  for (const { name, started_at, finished_at, done, error } of rows) {
    const run = {
      startedAt: instant(started_at.getTime()),
      finishedAt: instantOf(finished_at),
      done,
      error
    }
    runs.set(name, [...(runs.get(name) ?? []), run])
  }
  return runs
}

/** Keeps a run, and drops the oldest of those that are too many. */
export async function keepRun(db: Database, name: string, run: KeptRun): Promise<void> {
  await db
    .insertInto('job_runs')
    .values({
      id: newId(run.startedAt),
      name,
      started_at: new Date(run.startedAt),
      finished_at: run.finishedAt === null ? null : new Date(run.finishedAt),
      done: run.done,
      error: run.error
    })
    .execute()
  await db
    .deleteFrom('job_runs')
    .where('name', '=', name)
    .where('id', '<=', (e) =>
      e
        .selectFrom('job_runs')
        .select('id')
        .where('name', '=', name)
        .orderBy('id', 'desc')
        .offset(RUNS_KEPT)
        .limit(1)
    )
    .execute()
}

/** What a nullable time of the database is. */
export function instantOf(date: Date | null): Instant | null {
  return date === null ? null : instant(date.getTime())
}
