// What is known of an office's hall: what visits took, how many were served, who is still to come, who
// was called last.
import { sql } from 'kysely'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { kept } from './kept-offers'

export interface ServedVisit {
  readonly lane: string
  readonly serviceId: string | null
  readonly minutes: number
}

/** The last visits at an office's counters, the newest first, with what each of them took. */
export async function lastServed(db: Database, officeId: string): Promise<ServedVisit[]> {
  return kept(db, `served ${officeId}`, async () => {
    const rows = await db
      .selectFrom('tickets')
      .select(['lane', 'service_id', 'served_ms'])
      .where('office_id', '=', officeId)
      .where('status', '=', 'served')
      .where('served_ms', '>', '0')
      .where('ended_at', 'is not', null)
      .orderBy('ended_at', 'desc')
      .limit(500)
      .execute()
    return rows.map((row) => ({
      lane: row.lane,
      serviceId: row.service_id,
      minutes: Number(row.served_ms) / 60_000
    }))
  })
}

/** How many were served in each lane of an office's day. */
export async function servedOn(
  db: Database,
  officeId: string,
  date: DateString
): Promise<(lane: string) => number> {
  const rows = await db
    .selectFrom('tickets')
    .select(['lane', (e) => e.fn.countAll<string>().as('served')])
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .where('status', '=', 'served')
    .groupBy('lane')
    .execute()
  return (lane) => Number(rows.find((row) => row.lane === lane)?.served ?? 0)
}

export interface ToCome {
  readonly lane: string
  readonly serviceId: string
  readonly start: Minutes
  readonly end: Minutes
}

/** Who has booked for a day and has not checked in. */
export async function toComeOn(
  db: Database,
  officeId: string,
  date: DateString
): Promise<ToCome[]> {
  const rows = await db
    .selectFrom('bookings')
    .select(['lane', 'service_id', 'start_minute', 'end_minute'])
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .where('status', '=', 'booked')
    .execute()
  return rows.map((row) => ({
    lane: row.lane,
    serviceId: row.service_id,
    start: row.start_minute,
    end: row.end_minute
  }))
}

export interface Called {
  readonly number: string
  /** Where it was called to, wherever it is now. */
  readonly counterId: string | null
  readonly calls: number
  readonly calledAt: Instant
}

/** The last ones called on an office's day, the newest call first. */
export async function lastCalled(
  db: Database,
  officeId: string,
  date: DateString,
  limit: number
): Promise<Called[]> {
  const { rows } = await sql<{
    number: string
    counter_id: string | null
    calls: number
    at: Date
  }>`
    select number, calls, called_at as at, coalesce(
      (select data->>'counter' from ticket_events
       where office_id = tickets.office_id and ticket_id = tickets.id and action = 'call'
       order by id desc limit 1), counter_id) as counter_id
    from tickets
    where office_id = ${officeId} and date = ${date}::date and called_at is not null
    order by called_at desc, number limit ${limit}`.execute(db)
  return rows.map((row) => ({
    number: row.number,
    counterId: row.counter_id,
    calls: row.calls,
    calledAt: row.at.getTime() as Instant
  }))
}
