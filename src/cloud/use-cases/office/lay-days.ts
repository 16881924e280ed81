// The slots of an office follow its hours, its lanes and its closures: rows of days that are there
// already are made anew, and those who wait are asked first about what comes free (BOOK-waitlist).
import { plannedSlots } from '@/domain/booking/planned-slots'
import type { DateString } from '@/domain/time/date'
import { layDay } from '../../database/day-rows'
import { loadCalendar, type OfficeRecord } from '../../database/offered'
import { unsettledDays } from '../../database/waitlist'
import { passOn } from '../booking/pass-on'
import type { Context } from '../environment'

/** In the transaction that decides it: from then on nobody can take a place that is none. */
export async function layDays(
  context: Context,
  { office, bookingRules }: OfficeRecord,
  dates: readonly DateString[]
): Promise<void> {
  const calendar = await loadCalendar(context.db)
  for (const date of [...dates].sort()) {
    const slots = plannedSlots(office, calendar, bookingRules, date)
    await layDay(context.db, { officeId: office.id, date }, slots)
  }
}

/** Offers what there is more of to those who wait for it. */
export async function passOnMore(context: Context, officeId: string, from: DateString) {
  for (const day of await unsettledDays(context.db, context.now)) {
    if (day.officeId === officeId && day.date >= from) await passOn(context, day)
  }
}
