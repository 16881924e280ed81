// Statements on the cases that are still open, in the order of their ids.
import { sql } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { DateString } from '@/domain/time/date'
import { dateAt, instant } from '@/domain/time/instant'
import type { CaseRecord } from './cases'
import type { Database } from './connect'

const OPEN: readonly CaseStatus[] = [
  'received',
  'awaiting-correction',
  'accepted',
  'in-progress',
  'suspended',
  'decided'
]

/** Open cases after an id (none: from the first on), at most `most`. */
export async function openCasesAfter(
  db: Database,
  cursor: string,
  most: number
): Promise<CaseRecord[]> {
  return db
    .selectFrom('cases')
    .selectAll()
    .where('status', 'in', OPEN)
    .$if(cursor !== '', (query) => query.where('id', '>', cursor))
    .orderBy('id')
    .limit(most)
    .execute()
}

/** The day of the one-time notice of each of these cases that had one (ZJ-11.3). */
export async function noticeDays(
  db: Database,
  ids: readonly string[]
): Promise<ReadonlyMap<string, DateString>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_events')
    .select(['case_id', (e) => e.fn.max('at').as('at')])
    .where('case_id', 'in', ids)
    .where('action', '=', 'ask-for-correction')
    .groupBy('case_id')
    .execute()
  return new Map(rows.map((row) => [row.case_id, dateAt(instant(row.at.getTime()))]))
}

export interface ToldMove {
  readonly change: string
  readonly to: DateString
}

/** The last date that a resident was told for one of these changes of the calendar, by case. */
export async function toldMoves(
  db: Database,
  ids: readonly string[],
  changes: readonly string[]
): Promise<ReadonlyMap<string, ToldMove>> {
  if (ids.length === 0 || changes.length === 0) return new Map()
  const change = sql<string>`data ->> 'change'`
  const rows = await db
    .selectFrom('case_events')
    .select(['case_id', change.as('change'), sql<DateString>`data ->> 'to'`.as('to')])
    .where('case_id', 'in', ids)
    .where('action', '=', 'move-due')
    .where(change, 'in', changes)
    .where(sql`data ->> 'what'`, '=', 'decision')
    .orderBy('seq')
    .execute()
  return new Map(rows.map(({ case_id: id, ...told }) => [id, told]))
}
