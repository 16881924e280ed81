// Statements on the schedule of a year, and on the work that a change of it leaves to a job.
import { activeStatuses } from '@/domain/booking/status'
import type { CalendarYear } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { forgetOffers } from './kept-offers'
import { newId } from './new-id'

/** The schedule of a year; undefined where nobody knows anything of it. */
export async function findYear(db: Database, year: number): Promise<CalendarYear | undefined> {
  const row = await db
    .selectFrom('calendar_years')
    .select('schedule')
    .where('year', '=', year)
    .executeTakeFirst()
  return row?.schedule
}

/** Makes other changes of any year wait until this transaction ends. */
export async function lockYears(db: Database): Promise<void> {
  await db.selectFrom('calendar_years').select('year').orderBy('year').forUpdate().execute()
}

export interface YearChange {
  readonly year: number
  readonly byId: string
  readonly before: CalendarYear | null
  readonly after: CalendarYear
}

/** Keeps another schedule, and who changed it from what; the id of the change. */
export async function changeYear(db: Database, now: Instant, change: YearChange): Promise<string> {
  const after = JSON.stringify(change.after)
  await db
    .insertInto('calendar_years')
    .values({ year: change.year, schedule: after })
    .onConflict((c) => c.column('year').doUpdateSet({ schedule: after }))
    .execute()
  forgetOffers(db)
  const id = newId(now)
  await db
    .insertInto('calendar_changes')
    .values({
      id,
      year: change.year,
      by_id: change.byId,
      at: new Date(now),
      before: change.before && JSON.stringify(change.before),
      after
    })
    .execute()
  return id
}

/** How many bookings that still stand are on these days, at every office. */
export async function countBooked(db: Database, days: readonly DateString[]): Promise<number> {
  if (days.length === 0) return 0
  const { count } = await db
    .selectFrom('bookings')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('date', 'in', days)
    .where('status', 'in', activeStatuses)
    .executeTakeFirstOrThrow()
  return Number(count)
}
