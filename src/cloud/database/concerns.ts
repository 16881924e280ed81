// Statements on concerns (诉求), and on what happened to them.
import type { Selectable, Updateable } from 'kysely'
import type { ConcernAction } from '@/domain/concern/concern'
import type { Database } from './connect'
import type { Tables } from './tables'

export type ConcernRecord = Selectable<Tables['concerns']>
type ConcernChanges = Omit<Updateable<Tables['concerns']>, 'id'>

/** One concern; undefined where there is none. */
export async function findConcern(db: Database, id: string): Promise<ConcernRecord | undefined> {
  return db.selectFrom('concerns').selectAll().where('id', '=', id).executeTakeFirst()
}

/** A person's concerns, the newest first, at most 100. */
export async function concernsOf(db: Database, personId: string): Promise<ConcernRecord[]> {
  return db
    .selectFrom('concerns')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute()
}

/** What an office has not answered, the first due first, at most 100; of one department if named. */
export async function openConcerns(
  db: Database,
  officeId: string,
  departmentId: string | null
): Promise<ConcernRecord[]> {
  let query = db
    .selectFrom('concerns')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('status', 'in', ['raised', 'designated'])
  if (departmentId) query = query.where('department_id', '=', departmentId)
  return query.orderBy('due_on').orderBy('id').limit(100).execute()
}

/** Changes a concern from the state that was read; undefined where somebody else was faster. */
export async function updateConcern(
  db: Database,
  from: ConcernRecord,
  changes: ConcernChanges
): Promise<ConcernRecord | undefined> {
  return db
    .updateTable('concerns')
    .set(changes)
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .where('extended', '=', from.extended)
    .returningAll()
    .executeTakeFirst()
}

/** Writes down what happened to a concern. */
export async function insertConcernEvent(
  db: Database,
  event: {
    id: string
    concernId: string
    at: Date
    action: ConcernAction | 'raise'
    actorId: string
    data: Record<string, string>
  }
): Promise<void> {
  await db
    .insertInto('concern_events')
    .values({
      id: event.id,
      concern_id: event.concernId,
      at: event.at,
      action: event.action,
      actor_id: event.actorId,
      data: JSON.stringify(event.data)
    })
    .execute()
}
