// Statements on grids (网格): where they are, who works in them, and which errands wait there.
import type { Selectable } from 'kysely'
import type { Database } from './connect'
import type { ErrandRecord } from './errands'
import type { Tables } from './tables'

export type GridRecord = Selectable<Tables['grids']>

/** The grids of an office in the order of the data. */
export async function gridsOf(db: Database, officeId: string): Promise<GridRecord[]> {
  return db
    .selectFrom('grids')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('position')
    .execute()
}

/** The grids of an office in which somebody works. */
export async function gridsOfWorker(
  db: Database,
  officeId: string,
  personId: string
): Promise<GridRecord[]> {
  return db
    .selectFrom('grids')
    .innerJoin('grid_workers', (join) =>
      join
        .onRef('grid_workers.grid_id', '=', 'grids.id')
        .onRef('grid_workers.office_id', '=', 'grids.office_id')
    )
    .selectAll('grids')
    .where('grids.office_id', '=', officeId)
    .where('grid_workers.person_id', '=', personId)
    .orderBy('position')
    .execute()
}

/** Is this one of the grids in which somebody works? */
export async function worksInGrid(
  db: Database,
  errand: Pick<ErrandRecord, 'office_id' | 'grid_id'>,
  personId: string
): Promise<boolean> {
  const row = await db
    .selectFrom('grid_workers')
    .select('person_id')
    .where('office_id', '=', errand.office_id)
    .where('grid_id', '=', errand.grid_id)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** Who works in a grid of an office. */
export async function workersOfGrid(
  db: Database,
  grid: Pick<ErrandRecord, 'office_id' | 'grid_id'>
): Promise<string[]> {
  const rows = await db
    .selectFrom('grid_workers')
    .select('person_id')
    .where('office_id', '=', grid.office_id)
    .where('grid_id', '=', grid.grid_id)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Open errands of these grids and those that this worker has taken, at most `most`. */
export async function errandsInGrids(
  db: Database,
  where: { officeId: string; gridIds: readonly string[]; workerId: string },
  most: number
): Promise<ErrandRecord[]> {
  if (where.gridIds.length === 0) return []
  return db
    .selectFrom('errands')
    .selectAll()
    .where('office_id', '=', where.officeId)
    .where('grid_id', 'in', where.gridIds)
    .where((e) =>
      e.or([
        e('status', '=', 'open'),
        e.and([e('status', '=', 'taken'), e('worker_id', '=', where.workerId)])
      ])
    )
    .orderBy('created_at')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** Finished errands of an office after which nobody has called yet, the oldest first. */
export async function errandsToCall(
  db: Database,
  officeId: string,
  most: number
): Promise<ErrandRecord[]> {
  return db
    .selectFrom('errands')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('status', '=', 'done')
    .where('called_back_at', 'is', null)
    .orderBy('done_at')
    .limit(most)
    .execute()
}

/** Writes what was said on the phone afterwards; false where somebody has called already. */
export async function saveCallBack(
  db: Database,
  errand: { id: string; officeId: string },
  call: { at: Date; satisfied: boolean; note: string }
): Promise<boolean> {
  const saved = await db
    .updateTable('errands')
    .set({ called_back_at: call.at, satisfied: call.satisfied, call_note: call.note })
    .where('id', '=', errand.id)
    .where('office_id', '=', errand.officeId)
    .where('status', '=', 'done')
    .where('called_back_at', 'is', null)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** A grid by its id, of whatever office. */
export async function findGrid(db: Database, id: string): Promise<GridRecord | undefined> {
  return db.selectFrom('grids').selectAll().where('id', '=', id).executeTakeFirst()
}
