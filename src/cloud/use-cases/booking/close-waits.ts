// A case that ends waits no longer: its place in the queue, or the one it is offered, goes on
// (BOOK-waitlist); to another case of the life event where one still needs the visit (ZJ-2).
import type { Role } from '@/domain/person/role'
import type { BookingRecord } from '../../database/bookings'
import type { CaseRecord } from '../../database/cases'
import { laneDayOf, lockDays } from '../../database/freed-places'
import { findWait, waitsOfCase } from '../../database/waitlist'
import type { Context } from '../environment'
import { stillServed } from '../life-event/bundle-visit'
import { endWait } from './end-wait'
import { passOn } from './pass-on'

/** Ends what a case waits for, if it waits. */
export async function closeWaits(context: Context, record: CaseRecord, as: Role): Promise<void> {
  const waits = await waitsOfCase(context.db, record.id)
  await lockDays(context.db, waits.map(laneDayOf))
  for (const wait of waits) {
    if (await waitOn(context, record, wait)) continue
    const ended = await endWait(context, wait, 'cancel', as)
    if (ended && wait.status === 'offered') await passOn(context, laneDayOf(wait))
  }
}

/** True where another case of the life event waits on in its stead. */
async function waitOn(context: Context, record: CaseRecord, wait: BookingRecord): Promise<boolean> {
  const [other] = await stillServed(context, record, wait)
  if (!other) return false
  const { id, service_id, subject_id } = other.record
  if (await findWait(context.db, subject_id, service_id)) return false
  await context.db
    .updateTable('bookings')
    .set({ case_id: id, service_id })
    .where('office_id', '=', wait.office_id)
    .where('id', '=', wait.id)
    .execute()
  return true
}
