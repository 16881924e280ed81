// Statements on counters: who has opened which one, for which lane, and does it pause?
import type { Selectable, Updateable } from 'kysely'
import type { DateString, Minutes } from '@/domain/time/date'
import { instantAt, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type ShiftRecord = Selectable<Tables['counter_shifts']>

/** The counters of an office that are open now, pausing ones among them. */
export async function openShifts(db: Database, officeId: string): Promise<ShiftRecord[]> {
  return db
    .selectFrom('counter_shifts')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('closed_at', 'is', null)
    .execute()
}

/** A clerk's open counter, kept as it is until the transaction ends: one act at a time at it. */
export async function lockShift(
  db: Database,
  clerk: { readonly personId: string; readonly officeId: string | null }
): Promise<ShiftRecord | undefined> {
  return db
    .selectFrom('counter_shifts')
    .selectAll()
    .where('clerk_id', '=', clerk.personId)
    .where('office_id', '=', clerk.officeId ?? '')
    .where('closed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
}

/** Opens a counter; 23505 where it is open already, or the clerk has another. */
export async function openShift(
  db: Database,
  shift: { id: string; officeId: string; counterId: string; lane: string; clerkId: string },
  now: Instant
): Promise<ShiftRecord> {
  return db
    .insertInto('counter_shifts')
    .values({
      office_id: shift.officeId,
      id: shift.id,
      counter_id: shift.counterId,
      lane: shift.lane,
      clerk_id: shift.clerkId,
      opened_at: new Date(now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** Changes a shift that is still open. */
export async function changeShift(
  db: Database,
  { office_id, id }: ShiftRecord,
  changes: Pick<Updateable<Tables['counter_shifts']>, 'paused_at' | 'pauses' | 'closed_at'>
): Promise<ShiftRecord | undefined> {
  return db
    .updateTable('counter_shifts')
    .set(changes)
    .where('office_id', '=', office_id)
    .where('id', '=', id)
    .where('closed_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Closes what was left open on the days before this one, at the end of its day; how many. */
export async function closeShiftsBefore(db: Database, date: DateString): Promise<number> {
  const midnight = new Date(instantAt(date, 0 as Minutes))
  const closed = await db
    .updateTable('counter_shifts')
    .set({ closed_at: midnight })
    .where('closed_at', 'is', null)
    .where('opened_at', '<', midnight)
    .executeTakeFirst()
  return Number(closed.numUpdatedRows)
}
