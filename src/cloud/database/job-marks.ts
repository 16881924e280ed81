// What a job still has to do, kept where a job that is ended in the middle can go on from.
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'

export interface JobMark {
  readonly at: Date
  readonly note: string
}

/** The mark of a job; undefined where it has nothing to do. */
export async function findMark(db: Database, name: string): Promise<JobMark | undefined> {
  return db
    .selectFrom('job_marks')
    .select(['at', 'note'])
    .where('name', '=', name)
    .executeTakeFirst()
}

/** Leaves something to a job, instead of what was left to it before. */
export async function leaveMark(
  db: Database,
  name: string,
  now: Instant,
  note: string
): Promise<void> {
  const at = new Date(now)
  await db
    .insertInto('job_marks')
    .values({ name, at, note })
    .onConflict((c) => c.column('name').doUpdateSet({ at, note }))
    .execute()
}

/** Notes how far a job has come; false where its mark is no longer the one it read. */
export async function moveMark(
  db: Database,
  name: string,
  from: string,
  to: string
): Promise<boolean> {
  const moved = await db
    .updateTable('job_marks')
    .set({ note: to })
    .where('name', '=', name)
    .where('note', '=', from)
    .executeTakeFirst()
  return moved.numUpdatedRows > 0n
}

/** Takes a mark away that is still as it was read: the work is done. */
export async function dropMark(db: Database, name: string, note: string): Promise<void> {
  await db.deleteFrom('job_marks').where('name', '=', name).where('note', '=', note).execute()
}
