// Statements on the days on which an office closes, and on the bookings that stand in its way.
import { sql, type Selectable } from 'kysely'
import type { Standing } from '@/domain/booking/preview'
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'
import type { Tables } from './tables'

export type ClosureRecord = Selectable<Tables['office_closures']>

/** What has become of the bookings that a closure or a change of the hours leaves without a place. */
export type Fate = 'moved' | 'released' | 'ended'

/** Where the bookings are counted that were settled: a closure, or a change of the rules. */
export interface SettledFor {
  readonly table: 'office_closures' | 'office_changes'
  readonly officeId: string
  readonly id: string
}

type NewClosure = Pick<
  ClosureRecord,
  'office_id' | 'id' | 'date' | 'from_minute' | 'to_minute' | 'reason' | 'by_id' | 'at'
>

/** Keeps a closure. Throws 23505 where it is there already. */
export async function insertClosure(db: Database, closure: NewClosure): Promise<void> {
  await db.insertInto('office_closures').values(closure).execute()
}

/** One closure of an office; undefined where there is none. */
export async function findClosure(
  db: Database,
  officeId: string,
  id: string
): Promise<ClosureRecord | undefined> {
  return closures(db, officeId).where('id', '=', id).executeTakeFirst()
}

/** The closures of an office from a day on, the first day first. */
export async function closuresFrom(
  db: Database,
  officeId: string,
  from: DateString
): Promise<ClosureRecord[]> {
  return closures(db, officeId).where('date', '>=', from).orderBy('date').orderBy('at').execute()
}

/** Opens a closed day again; undefined where it is open. */
export async function liftClosure(
  db: Database,
  officeId: string,
  id: string,
  now: Instant
): Promise<ClosureRecord | undefined> {
  return db
    .updateTable('office_closures')
    .set({ lifted_at: new Date(now) })
    .where('office_id', '=', officeId)
    .where('id', '=', id)
    .where('lifted_at', 'is', null)
    .returningAll()
    .executeTakeFirst()
}

interface Unsettled extends SettledFor {
  readonly at: Date
  /** Null where the hours have changed on all days. */
  readonly date: DateString | null
  readonly reason: string | null
}

/** Every closure and every change of the rules whose bookings are not all settled, the oldest first. */
export async function unsettled(db: Database): Promise<Unsettled[]> {
  const { rows } = await sql<Unsettled>`
    select 'office_closures' as table, office_id as "officeId", id, at, date, reason
      from office_closures where settled_at is null and lifted_at is null
    union all
    select 'office_changes', office_id, id, at, null, null
      from office_changes where settled_at is null
    order by 4`.execute(db)
  return rows
}

/** Keeps others from settling for it until this transaction ends; false once it is lifted. */
export async function lockUnsettled(db: Database, of: SettledFor): Promise<boolean> {
  const open = of.table === 'office_closures' ? sql`lifted_at is null` : sql`true`
  const { rows } = await sql`select 1 from ${sql.table(of.table)}
    where office_id = ${of.officeId} and id = ${of.id} and ${open} for update`.execute(db)
  return rows.length > 0
}

/** All of its bookings are settled. */
export async function markSettled(db: Database, of: SettledFor, now: Instant): Promise<void> {
  await db
    .updateTable(of.table)
    .set({ settled_at: new Date(now) })
    .where('office_id', '=', of.officeId)
    .where('id', '=', of.id)
    .execute()
}

/** Counts one booking more that is settled. */
export async function countSettled(db: Database, of: SettledFor, fate: Fate): Promise<void> {
  await sql`update ${sql.table(of.table)} set ${sql.ref(fate)} = ${sql.ref(fate)} + 1
    where office_id = ${of.officeId} and id = ${of.id}`.execute(db)
}

/** Wishes, offers, holds and bookings of a span of days that nobody has come for yet, in that order. */
export async function awaited(
  db: Database,
  officeId: string,
  from: DateString,
  to: DateString | null
): Promise<BookingRecord[]> {
  const rows = db
    .selectFrom('bookings')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('date', '>=', from)
    .where('status', 'in', ['waitlisted', 'offered', 'held', 'booked'])
  const found = to ? rows.where('date', '<=', to) : rows
  return found
    .orderBy((e) => sql`array_position(array['waitlisted','offered','held'], ${e.ref('status')})`)
    .orderBy('date')
    .orderBy('start_minute')
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/** The places that holds, offers and bookings have from a day on. */
export async function standingFrom(
  db: Database,
  officeId: string,
  from: DateString
): Promise<Standing[]> {
  const rows = await db
    .selectFrom('bookings')
    .select(['date', 'lane', 'start_minute', 'end_minute', 'places'])
    .where('office_id', '=', officeId)
    .where('date', '>=', from)
    .where('status', 'in', ['offered', 'held', 'booked'])
    .execute()
  return rows.map(({ start_minute: start, end_minute: end, ...row }) => ({ ...row, start, end }))
}

/** The services that the visit of each of these bookings is for, its own first (ZJ-2). */
export async function servicesOf(
  db: Database,
  bookings: readonly BookingRecord[]
): Promise<Map<string, [string, ...string[]]>> {
  const { rows } = await sql<{ id: string; services: string[] }>`
    select b.id, coalesce(array_agg(c.service_id) filter (where c.id is not null), '{}') as services
    from bookings b join cases own on own.id = b.case_id
    left join cases c on c.bundle_id = own.bundle_id and c.id <> own.id and c.status = 'draft'
    where b.id = any (${bookings.map(({ id }) => id)}::uuid[]) group by b.id`.execute(db)
  const more = new Map(rows.map((row) => [row.id, row.services]))
  return new Map(bookings.map((b) => [b.id, [b.service_id, ...(more.get(b.id) ?? [])]]))
}

function closures(db: Database, officeId: string) {
  return db.selectFrom('office_closures').selectAll().where('office_id', '=', officeId)
}
