// Until when could deferrable documents of a life event come, if it were accepted provisionally today?
// The day of the case that can wait least (ZJ-11.2).
import { deferredUntil } from '@/domain/case/case-clock'
import type { DateString } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { findOffice, loadCalendar } from '../../database/offered'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/** Null before an office is chosen, and once nothing is at the counter any more. */
export async function laterDate(
  context: Context,
  cases: readonly LoadedCase[],
  booking: BookingRecord | undefined
): Promise<DateString | null> {
  const atCounter = ['draft', 'received', 'awaiting-correction']
  const open = cases.filter(({ record }) => atCounter.includes(record.status))
  const officeId = open.find(({ record }) => record.office_id)?.record.office_id
  const office = await findOffice(context.db, officeId ?? booking?.office_id ?? '')
  if (!office || open.length === 0) return null
  const today = dateAt(context.now)
  const calendar = await loadCalendar(context.db)
  const dates = open.map(({ guide }) => deferredUntil(calendar, guide, today, office.caseRules))
  return dates.sort()[0] ?? null
}
