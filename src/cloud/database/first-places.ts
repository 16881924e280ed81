// Where is there a place first? The first of each of several offices, in one statement (BOOK-cluster).
import { sql } from 'kysely'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Database } from './connect'

/** A lane of an office that takes the visit. */
export interface AskedLane {
  readonly officeId: string
  readonly lane: string
  /** How long the visit is. */
  readonly minutes: number
  /** Not before this time today. */
  readonly notBefore: number
  /** The last day that can be booked there. */
  readonly until: DateString
}

export interface FoundPlace {
  readonly officeId: string
  readonly date: DateString
  readonly start: Minutes
  readonly left: number
}

/** The first place of each of these lanes from today on; none for those that are full. */
export async function firstPlacesOf(
  db: Database,
  today: DateString,
  asked: readonly AskedLane[]
): Promise<FoundPlace[]> {
  if (asked.length === 0) return []
  const { rows } = await sql<FoundPlace>`
    select o."officeId", p.date, p.start, p.left
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb)
      as o("officeId" text, lane text, minutes int, "notBefore" int, until date)
    cross join lateral (
      select s.date, s.start_minute as start, s.capacity - s.booked - s.paused as left
      from slots s where s.office_id = o."officeId" and s.lane = o.lane
      and s.date >= ${today}::date and s.date <= o.until
      and (s.date > ${today}::date or s.start_minute >= o."notBefore")
      and s.capacity > s.booked + s.paused
      and o.minutes <= (
        select sum(e.end_minute - e.start_minute) from slots e
        where e.office_id = s.office_id and e.date = s.date and e.lane = s.lane
        and e.start_minute >= s.start_minute and e.start_minute < s.start_minute + o.minutes
        and e.capacity > e.booked + e.paused)
      order by s.date, s.start_minute limit 1) p`.execute(db)
  return rows
}
