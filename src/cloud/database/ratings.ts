// Statements on ratings (好差评), one a case, and on what was done about the bad ones.
import { sql, type Insertable, type Selectable } from 'kysely'
import { isOpenRating, ratingStatuses } from '@/domain/rating/follow-up'
import type { RatingLevel } from '@/domain/rating/rating'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { Tables } from './tables'

const OPEN = ratingStatuses.filter(isOpenRating)

export type RatingRecord = Selectable<Tables['ratings']>
export type RatingEvent = Selectable<Tables['rating_events']>

/** Writes a rating down; undefined where its case has one. */
export async function addRating(
  db: Database,
  rating: Insertable<Tables['ratings']>
): Promise<RatingRecord | undefined> {
  return db
    .insertInto('ratings')
    .values(rating)
    .onConflict((c) => c.column('case_id').doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The rating of a case; undefined where it has none. */
export async function ratingOfCase(
  db: Database,
  caseId: string
): Promise<RatingRecord | undefined> {
  return db.selectFrom('ratings').selectAll().where('case_id', '=', caseId).executeTakeFirst()
}

/** One rating; undefined where there is none. */
export async function findRating(db: Database, id: string): Promise<RatingRecord | undefined> {
  return db.selectFrom('ratings').selectAll().where('id', '=', id).executeTakeFirst()
}

/** What waits for the dispatcher of an office, the first due first, at most 100. */
export async function openRatings(db: Database, officeId: string): Promise<RatingRecord[]> {
  return db
    .selectFrom('ratings')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('status', 'in', OPEN)
    .orderBy('due_on')
    .orderBy('id')
    .limit(100)
    .execute()
}

/** How often each level was given at an office since a day. */
export async function ratingFigures(
  db: Database,
  officeId: string,
  since: DateString
): Promise<Map<RatingLevel, number>> {
  const { rows } = await sql<{ level: RatingLevel; count: number }>`
    select level, count(*)::int as count from ratings
    where office_id = ${officeId} and created_at >= ${`${since}T00:00:00+08:00`}::timestamptz
    group by level`.execute(db)
  return new Map(rows.map(({ level, count }) => [level, count]))
}

/** Moves a rating on from the state that was read; false where somebody was faster. */
export async function moveRating(
  db: Database,
  from: Pick<RatingRecord, 'id' | 'status'>,
  changes: Pick<RatingRecord, 'status' | 'due_on'>
): Promise<boolean> {
  const moved = await db
    .updateTable('ratings')
    .set(changes)
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .executeTakeFirst()
  return moved.numUpdatedRows === 1n
}

/** Writes down what was done about a rating. */
export async function addRatingEvent(db: Database, event: RatingEvent): Promise<void> {
  await db.insertInto('rating_events').values(event).execute()
}

/** What was done about these ratings, in its order. */
export async function eventsOfRatings(
  db: Database,
  ids: readonly string[]
): Promise<RatingEvent[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('rating_events')
    .selectAll()
    .where('rating_id', 'in', ids)
    .orderBy('at')
    .orderBy('id')
    .execute()
}
