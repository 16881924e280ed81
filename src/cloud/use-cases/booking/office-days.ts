// Which days and slots does an office have now? Rows of released days are made where they are missing.
import { bookableDays, bookablePlaces, slotStarts, type BookableDay } from '@/domain/booking/window'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString, Minutes } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import type { OfficeRecord } from '../../database/offered'
import { addSlots, slotsOf, type NewSlot, type SlotRecord } from '../../database/slots'
import type { Context } from '../environment'

export interface OfficeDays {
  readonly days: readonly BookableDay[]
  readonly slots: ReadonlyMap<DateString, readonly SlotRecord[]>
  /** Days whose slots were made now. */
  readonly released: number
}

/** The days of the window with their slots; a released day without rows gets them. */
export async function officeDays(
  context: Pick<Context, 'db' | 'now'>,
  record: OfficeRecord,
  calendar: Calendar
): Promise<OfficeDays> {
  const days = bookableDays(record.office, calendar, record.bookingRules, context.now)
  const found = await readSlots(context, record, days)
  const bare = days.filter((day) => day.state === 'open' && !found.has(day.date))
  if (bare.length === 0) return { days, slots: found, released: 0 }
  await addSlots(
    context.db,
    record.office.id,
    bare.flatMap((day) => slotsFor(record, calendar, day.date))
  )
  return { days, slots: await readSlots(context, record, days), released: bare.length }
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

function slotsFor({ office }: OfficeRecord, calendar: Calendar, date: DateString): NewSlot[] {
  return slotStarts(office, calendar, date).map((start) => ({
    date,
    start,
    end: (start + office.slotMinutes) as Minutes,
    capacity: bookablePlaces(office)
  }))
}
