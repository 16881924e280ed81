// Statements on appeals: somebody says why a visit was missed, once; somebody else decides, once.
import type { Selectable } from 'kysely'
import { noteEvent, type BookingChange, type BookingRecord } from './bookings'
import type { Database } from './connect'
import type { Tables } from './tables'

export type AppealRecord = Selectable<Tables['appeals']>

/** Writes an appeal down; undefined where there is one already. */
export async function addAppeal(
  db: Database,
  { id, office_id, person_id }: BookingRecord,
  said: { readonly reason: string; readonly at: Date }
): Promise<AppealRecord | undefined> {
  return db
    .insertInto('appeals')
    .values({ booking_id: id, office_id, person_id, ...said })
    .onConflict((c) => c.column('booking_id').doNothing())
    .returningAll()
    .executeTakeFirst()
}

/** The appeals against these bookings, by booking. */
export async function appealsOf(
  db: Database,
  bookingIds: readonly string[]
): Promise<Map<string, AppealRecord>> {
  if (bookingIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('appeals')
    .selectAll()
    .where('booking_id', 'in', bookingIds)
    .execute()
  return new Map(rows.map((row) => [row.booking_id, row]))
}

/** What an office has not decided, the oldest first, at most 100, each with its booking. */
export async function openAppeals(
  db: Database,
  officeId: string
): Promise<{ readonly appeal: AppealRecord; readonly booking: BookingRecord }[]> {
  const appeals = await db
    .selectFrom('appeals')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('granted', 'is', null)
    .orderBy('at')
    .limit(100)
    .execute()
  if (appeals.length === 0) return []
  const ids = appeals.map(({ booking_id }) => booking_id)
  const bookings = await db.selectFrom('bookings').selectAll().where('id', 'in', ids).execute()
  const byId = new Map(bookings.map((booking) => [booking.id, booking]))
  return appeals.flatMap((appeal) => {
    const booking = byId.get(appeal.booking_id)
    return booking ? [{ appeal, booking }] : []
  })
}

/** Decides an appeal; undefined where somebody else was faster. */
export async function writeDecision(
  db: Database,
  bookingId: string,
  decision: {
    readonly granted: boolean
    readonly answer: string
    readonly decided_by: string
    readonly decided_at: Date
  }
): Promise<AppealRecord | undefined> {
  return db
    .updateTable('appeals')
    .set(decision)
    .where('booking_id', '=', bookingId)
    .where('granted', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

/** Writes down at the booking what was said or decided; `changes` where it does not count any more. */
export async function noteAppeal(
  db: Database,
  booking: BookingRecord,
  change: BookingChange,
  changes: { readonly counted?: false } = {}
): Promise<void> {
  if (changes.counted === false) {
    await db.updateTable('bookings').set(changes).where('id', '=', booking.id).execute()
  }
  await noteEvent(db, booking, change)
}
