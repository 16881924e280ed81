// Visits that nobody has come for: which are over, what the hall knows of their time, and how many count.
import { sql } from 'kysely'
import type { BookedTime, HallEvidence } from '@/domain/booking/missed'
import { addDays, type DateString, type Minutes } from '@/domain/time/date'
import { instant, instantAt } from '@/domain/time/instant'
import type { BookingRecord } from './bookings'
import type { Database } from './connect'
import { gathered } from './gather'

/** Bookings whose time is over and for which nobody has come, the oldest first. */
export async function overdueVisits(
  db: Database,
  now: { readonly date: DateString; readonly minutes: Minutes },
  limit: number
): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('status', '=', 'booked')
    .where((e) =>
      e.or([
        e('date', '<', now.date),
        e.and([e('date', '=', now.date), e('end_minute', '<=', now.minutes)])
      ])
    )
    .orderBy('date')
    .orderBy('end_minute')
    .orderBy('id')
    .limit(limit)
    .execute()
}

/** Whose counters stood open on the day of a visit, and who came for them. */
export async function hallEvidence(
  db: Database,
  place: BookedTime & { readonly officeId: string; readonly lane: string }
): Promise<HallEvidence> {
  const { officeId, lane, date } = place
  const shifts = await db
    .selectFrom('counter_shifts')
    .select(['opened_at', 'paused_at', 'pauses', 'closed_at'])
    .where('office_id', '=', officeId)
    .where('lane', '=', lane)
    .where('opened_at', '>=', new Date(instantAt(date, 0 as Minutes)))
    .where('opened_at', '<', new Date(instantAt(addDays(date, 1), 0 as Minutes)))
    .execute()
  const tickets = await db
    .selectFrom('tickets')
    .select(['slot_start', 'issued_at', 'called_at', 'serving_at', 'ended_at'])
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .where('lane', '=', lane)
    .where('kind', '=', 'booked')
    .execute()
  return {
    counters: shifts.map((shift) => ({
      openedAt: instant(shift.opened_at.getTime()),
      pauses: [
        ...shift.pauses.map(([from, to]) => ({ from: instant(from), to: instant(to) })),
        ...(shift.paused_at ? [{ from: instant(shift.paused_at.getTime()), to: null }] : [])
      ],
      closedAt: at(shift.closed_at)
    })),
    came: tickets.map((ticket) => ({
      start: ticket.slot_start ?? place.start,
      cameAt: instant(ticket.issued_at.getTime()),
      calledAt: at(ticket.called_at ?? ticket.serving_at),
      endedAt: at(ticket.ended_at)
    }))
  }
}

/** The days of a person's missed visits that count, in order; read for all who ask at the same moment. */
export const missedDays: (db: Database, personId: string) => Promise<readonly DateString[]> =
  gathered(async (db, personIds: readonly string[]) => {
    const found = await missedDaysOf(db, personIds)
    return personIds.map((id) => found.get(id) ?? [])
  })

/** The same for several people, those who have any. */
export async function missedDaysOf(
  db: Database,
  personIds: readonly string[]
): Promise<Map<string, DateString[]>> {
  const { rows } = await sql<{ person_id: string; days: DateString[] }>`
    select person_id, json_agg(date order by date) as days from bookings
    where person_id = any (${personIds}::uuid[]) and missed_at is not null and counted
    group by person_id`.execute(db)
  return new Map(rows.map((row) => [row.person_id, row.days]))
}

/** The visits that a person has missed, the latest first. */
export async function missedVisits(db: Database, personId: string): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('person_id', '=', personId)
    .where('missed_at', 'is not', null)
    .orderBy('missed_at', 'desc')
    .limit(20)
    .execute()
}

function at(time: Date | null) {
  return time && instant(time.getTime())
}
