// The evening before a visit: when and where, and above all what is still missing.
import { missingItems, type ChecklistItem } from '@/domain/checklist/checklist'
import { addDays } from '@/domain/time/date'
import { wallClock } from '@/domain/time/instant'
import { eveKey, unremindedOn } from '../../database/bookings-read'
import { tell } from '../../database/notices'
import type { Context } from '../environment'
import { servedBy } from '../life-event/bundle-visit'
import { caseOf } from './case-of'
import { officeOf } from './office-of'

const EVENING = 18 * 60

/** Reminds everybody who comes tomorrow, once for each booking and day; how many were told now. */
export async function remindOfTomorrow(context: Context): Promise<number> {
  const { date, minutes } = wallClock(context.now)
  if (minutes < EVENING) return 0
  const bookings = await unremindedOn(context.db, addDays(date, 1))
  for (const booking of bookings) {
    const { office } = await officeOf(context, booking)
    const served = await servedBy(context.db, await caseOf(context.db, booking))
    await tell(context.db, context.now, {
      personId: booking.person_id,
      caseId: booking.case_id,
      bookingId: booking.id,
      once: eveKey(booking),
      content: {
        kind: 'booking-tomorrow',
        serviceName: served.name,
        officeName: office.name,
        address: office.address,
        date: booking.date,
        start: booking.start_minute,
        missing: missingItems(served.items.map(({ item }) => item)).map(nameOf)
      }
    })
  }
  return bookings.length
}

function nameOf({ document }: ChecklistItem): string {
  return document.name
}
