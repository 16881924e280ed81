// Which days and slots does an office have now? Rows of released days are made where they are missing.
import { plannedSlots } from '@/domain/booking/planned-slots'
import { bookableDays, type BookableDay } from '@/domain/booking/window'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt, wallClock } from '@/domain/time/instant'
import type { Database } from '../../database/connect'
import { laidDays } from '../../database/day-rows'
import { kept } from '../../database/kept-offers'
import { loadCalendar, type OfficeRecord } from '../../database/offered'
import { addSlots, placesKey, slotsOf, type SlotRecord } from '../../database/slots'
import type { Context } from '../environment'

export interface OfficeDays {
  readonly days: readonly BookableDay[]
  readonly slots: ReadonlyMap<DateString, readonly SlotRecord[]>
}

/** The days of the window with their slots; a released day without rows gets them. */
export async function officeDays(
  context: Pick<Context, 'db' | 'now'>,
  record: OfficeRecord,
  calendar: Calendar
): Promise<OfficeDays> {
  const days = bookableDays(record.office, calendar, record.bookingRules, context.now)
  const found = await readSlots(context, record, days)
  const released = await release(context.db, record, calendar, days, found)
  const slots = released > 0 ? await readSlots(context, record, days) : found
  return { days, slots: withPlaces(slots) }
}

/** Makes the slots of the days of the window that have none yet; how many days that were (BOOK-release). */
export async function releaseDaysOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  record: OfficeRecord,
  calendar: Calendar
): Promise<number> {
  const days = bookableDays(record.office, calendar, record.bookingRules, now)
  const laid = new Set(await laidDays(db, record.office.id, dateAt(now)))
  return release(db, record, calendar, days, laid)
}

async function release(
  db: Database,
  { office, bookingRules }: OfficeRecord,
  calendar: Calendar,
  days: readonly BookableDay[],
  laid: { has(date: DateString): boolean }
): Promise<number> {
  const bare = days.filter((day) => day.state === 'open' && !laid.has(day.date))
  const slots = bare.flatMap(({ date }) => plannedSlots(office, calendar, bookingRules, date))
  await addSlots(db, office.id, slots)
  return bare.length
}

/**
 * The same as it was up to a second ago, so that a crowd reads it once: to be shown, and to refuse what
 * can't be asked for. Who gets a place is decided by the statement that takes it, never by this.
 */
export function keptDays(
  context: Pick<Context, 'db' | 'now'>,
  record: OfficeRecord
): Promise<OfficeDays> {
  const { date, minutes } = wallClock(context.now)
  return kept(context.db, `${placesKey(record.office.id)}${date} ${minutes}`, async () =>
    officeDays(context, record, await loadCalendar(context.db))
  )
}

async function readSlots(
  context: Pick<Context, 'db' | 'now'>,
  record: OfficeRecord,
  days: readonly BookableDay[]
): Promise<Map<DateString, SlotRecord[]>> {
  const today = dateAt(context.now)
  const last = days.at(-1)?.date ?? today
  const byDate = new Map<DateString, SlotRecord[]>()
  for (const slot of await slotsOf(context.db, record.office.id, today, last)) {
    byDate.set(slot.date, [...(byDate.get(slot.date) ?? []), slot])
  }
  return byDate
}

/** A slot that has no places (closed, or outside the hours) is none, though its row is there. */
function withPlaces(byDate: ReadonlyMap<DateString, SlotRecord[]>): OfficeDays['slots'] {
  return new Map(
    [...byDate].map(([date, slots]) => [date, slots.filter(({ places }) => places > 0)])
  )
}
