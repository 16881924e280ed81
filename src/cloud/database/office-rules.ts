// Statements on what an office says of itself: its rules, and every change of them.
import type { Selectable } from 'kysely'
import type { BookingRules } from '@/domain/booking/rules'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type RulesChange = Selectable<Tables['office_changes']>

const LISTED = 20

/** The last changes of an office's rules, the latest first. */
export async function rulesChanges(db: Database, officeId: string): Promise<RulesChange[]> {
  return changes(db, officeId).orderBy('at', 'desc').orderBy('id', 'desc').limit(LISTED).execute()
}

/** One of them; undefined where there is none. */
export async function findRulesChange(
  db: Database,
  officeId: string,
  id: string
): Promise<RulesChange | undefined> {
  return changes(db, officeId).where('id', '=', id).executeTakeFirst()
}

export interface NewRules {
  readonly id: string
  readonly officeId: string
  readonly byId: string
  readonly before: BookingRules
  readonly after: BookingRules
}

/** Keeps other rules, and who changed them from what. Throws 23505 where the change is there already. */
export async function keepRules(db: Database, now: Instant, change: NewRules): Promise<void> {
  const after = JSON.stringify(change.after)
  await db
    .insertInto('office_changes')
    .values({
      office_id: change.officeId,
      id: change.id,
      by_id: change.byId,
      at: new Date(now),
      before: JSON.stringify(change.before),
      after
    })
    .execute()
  await db
    .updateTable('offices')
    .set({ booking_rules: after })
    .where('id', '=', change.officeId)
    .execute()
}

function changes(db: Database, officeId: string) {
  return db.selectFrom('office_changes').selectAll().where('office_id', '=', officeId)
}
