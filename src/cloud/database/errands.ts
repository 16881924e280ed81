// Statements on errands (代跑), on the grids they go to, and on the codes that were typed wrong.
import type { Insertable, Selectable, Updateable } from 'kysely'
import type { ErrandState } from '@/domain/errand/choice'
import type { CarriedKind, ErrandStatus } from '@/domain/errand/errand'
import type { DateString } from '@/domain/time/date'
import type { CaseRecord } from './cases'
import type { Database } from './connect'
import { TryAgain } from './errors'
import type { Tables } from './tables'

export type ErrandRecord = Selectable<Tables['errands']>
type NewErrand = Insertable<Tables['errands']>
export type ErrandChanges = Omit<Updateable<Tables['errands']>, 'id' | 'case_id' | 'office_id'>

/** Writes a new errand; a second one for the same thing is refused by its index (23505). */
export async function insertErrand(db: Database, errand: NewErrand): Promise<void> {
  await db.insertInto('errands').values(errand).execute()
}

/** Changes an errand from the state that was read. Throws TryAgain where somebody was faster. */
export async function updateErrand(
  db: Database,
  from: Pick<ErrandRecord, 'id' | 'status'>,
  changes: ErrandChanges
): Promise<void> {
  const changed = await db
    .updateTable('errands')
    .set(changes)
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .executeTakeFirst()
  if (changed.numUpdatedRows !== 1n) throw new TryAgain()
}

/** The errands of these cases, the oldest first. */
export async function errandsOfCases(
  db: Database,
  caseIds: readonly string[]
): Promise<ErrandRecord[]> {
  if (caseIds.length === 0) return []
  return db
    .selectFrom('errands')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** An errand as the domain's rules look at it. */
export function errandState({ kind, status, document_id }: ErrandRecord): ErrandState {
  return { kind, status, documentId: document_id }
}

/**
 * The case of an errand and the errand itself, the case locked: whoever acts on the same errand at the
 * same moment waits, and then sees what was done. Undefined where there is none.
 */
export async function lockErrand(
  db: Database,
  errandId: string
): Promise<{ record: CaseRecord; errand: ErrandRecord } | undefined> {
  const record = await db
    .selectFrom('cases')
    .selectAll()
    .where('id', '=', (e) =>
      e.selectFrom('errands').select('case_id').where('errands.id', '=', errandId)
    )
    .forUpdate()
    .executeTakeFirst()
  const errand = await db
    .selectFrom('errands')
    .selectAll()
    .where('id', '=', errandId)
    .executeTakeFirst()
  return record && errand ? { record, errand } : undefined
}

/** Cancels what has not been finished, of one kind or of both. */
export async function cancelErrands(
  db: Database,
  caseId: string,
  which: { kinds: readonly CarriedKind[]; statuses: readonly ErrandStatus[] }
): Promise<void> {
  await db
    .updateTable('errands')
    .set({ status: 'cancelled' })
    .where('case_id', '=', caseId)
    .where('kind', 'in', which.kinds)
    .where('status', 'in', which.statuses)
    .execute()
}

/** The side that typed a code: the worker the resident's, or the resident the worker's. */
export type HandoverSide = 'worker' | 'resident'

/** How many wrong codes a side has typed on a day. */
export async function wrongCodes(
  db: Database,
  key: { errandId: string; side: HandoverSide; day: DateString }
): Promise<number> {
  const row = await db
    .selectFrom('errand_tries')
    .select('wrong')
    .where('errand_id', '=', key.errandId)
    .where('side', '=', key.side)
    .where('day', '=', key.day)
    .executeTakeFirst()
  return row?.wrong ?? 0
}

/** Counts one more wrong code; how many there are now. */
export async function countWrongCode(
  db: Database,
  key: { errandId: string; side: HandoverSide; day: DateString }
): Promise<number> {
  const { wrong } = await db
    .insertInto('errand_tries')
    .values({ errand_id: key.errandId, side: key.side, day: key.day, wrong: 1 })
    .onConflict((c) =>
      c
        .columns(['errand_id', 'side', 'day'])
        .doUpdateSet((e) => ({ wrong: e('errand_tries.wrong', '+', 1) }))
    )
    .returning('wrong')
    .executeTakeFirstOrThrow()
  return wrong
}
