// Statements on errands that tell something (当面告知): one for a notice, and none without.
import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { NoticeContent, NoticeKind } from '@/domain/notice/notice'
import type { Database } from './connect'
import { TryAgain } from './errors'
import type { Tables } from './tables'

type TellRow = Selectable<Tables['tell_errands']>
type NewTelling = Insertable<Tables['tell_errands']>

/** An errand with what there is to tell, and to whom. */
export interface Telling extends TellRow {
  readonly content: NoticeContent
  readonly name: string | null
}

/** Writes an errand; a second one for the same notice is dropped. */
export async function insertTelling(db: Database, telling: NewTelling): Promise<void> {
  await db
    .insertInto('tell_errands')
    .values(telling)
    .onConflict((c) => c.column('notice_id').doNothing())
    .execute()
}

/** The case that a notice is about; null where it is about none. */
export async function caseOfNotice(db: Database, noticeId: string): Promise<string | null> {
  const row = await db
    .selectFrom('notices')
    .select('case_id')
    .where('id', '=', noticeId)
    .executeTakeFirst()
  return row?.case_id ?? null
}

/** Calls off what nobody has set out to tell yet of these kinds about a case: it is told anew. */
export async function endOpenTellings(
  db: Database,
  about: { personId: string; caseId: string; kinds: readonly NoticeKind[]; but: string }
): Promise<void> {
  await db
    .updateTable('tell_errands as t')
    .from('notices as n')
    .set({ status: 'cancelled' })
    .whereRef('n.id', '=', 't.notice_id')
    .where('t.person_id', '=', about.personId)
    .where('t.status', '=', 'open')
    .where('t.notice_id', '<>', about.but)
    .where('t.case_id', '=', about.caseId)
    .where(sql<string>`n.content ->> 'kind'`, 'in', about.kinds)
    .execute()
}

/** One errand, locked; undefined where there is none. */
export async function lockTelling(db: Database, id: string): Promise<Telling | undefined> {
  return tellings(db).where('tell_errands.id', '=', id).forUpdate('tell_errands').executeTakeFirst()
}

/** Changes an errand from the state that was read. Throws TryAgain where somebody was faster. */
export async function updateTelling(
  db: Database,
  from: Pick<TellRow, 'id' | 'status'>,
  changes: Omit<Updateable<Tables['tell_errands']>, 'id' | 'notice_id'>
): Promise<void> {
  const changed = await db
    .updateTable('tell_errands')
    .set(changes)
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new TryAgain()
}

/** Open errands of these grids and those that this worker has taken, at most `most`; never one's own. */
export async function tellingsInGrids(
  db: Database,
  where: { officeId: string; gridIds: readonly string[]; workerId: string },
  most: number
): Promise<Telling[]> {
  if (where.gridIds.length === 0) return []
  return tellings(db)
    .where('tell_errands.office_id', '=', where.officeId)
    .where('tell_errands.grid_id', 'in', where.gridIds)
    .where('tell_errands.person_id', '<>', where.workerId)
    .where((e) =>
      e.or([
        e('tell_errands.status', '=', 'open'),
        e.and([
          e('tell_errands.status', '=', 'taken'),
          e('tell_errands.worker_id', '=', where.workerId)
        ])
      ])
    )
    .orderBy('tell_errands.until_on')
    .orderBy('tell_errands.id')
    .limit(most)
    .execute()
}

/** What nobody has been told by the last day on which they were to be, of all offices. */
export async function tellingsBefore(db: Database, today: string): Promise<Telling[]> {
  return tellings(db)
    .where('tell_errands.status', 'in', ['open', 'taken'])
    .where(sql<boolean>`tell_errands.until_on < ${today}`)
    .execute()
}

/** Marks a late one as told to the staff; false where it is, or is over. */
export async function markUrged(db: Database, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tell_errands')
    .set({ urged_at: at })
    .where('id', '=', id)
    .where('status', 'in', ['open', 'taken'])
    .where('urged_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** The late ones of one office, the longest overdue first, at most 100. */
export async function lateTellingsAt(
  db: Database,
  officeId: string,
  today: string
): Promise<Telling[]> {
  return tellings(db)
    .where('tell_errands.office_id', '=', officeId)
    .where('tell_errands.status', 'in', ['open', 'taken'])
    .where(sql<boolean>`tell_errands.until_on < ${today}`)
    .orderBy('tell_errands.until_on')
    .orderBy('tell_errands.id')
    .limit(100)
    .execute()
}

/** Calls off those of these that are not over; how many. */
export async function cancelTellings(db: Database, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await db
    .updateTable('tell_errands')
    .set({ status: 'cancelled' })
    .where('id', 'in', ids)
    .where('status', 'in', ['open', 'taken'])
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Calls off what is about a visit that does not take place as it was told; how many. */
export async function endToldVisits(db: Database): Promise<number> {
  const { numAffectedRows } = await sql`
    update tell_errands t set status = 'cancelled'
    from notices n join bookings b on b.id = n.booking_id
    where t.status in ('open', 'taken') and n.id = t.notice_id
      and n.content ->> 'kind' = 'booking-tomorrow'
      and (b.status <> 'booked' or b.date <> (n.content ->> 'date')::date)`.execute(db)
  return Number(numAffectedRows ?? 0)
}

function tellings(db: Database) {
  return db
    .selectFrom('tell_errands')
    .innerJoin('notices', 'notices.id', 'tell_errands.notice_id')
    .innerJoin('people', 'people.id', 'tell_errands.person_id')
    .selectAll('tell_errands')
    .select(['notices.content', 'people.name'])
}
