// It is over: how was it? Asked once of each case, of a life event when all of it is over, some days
// after the delivery, and never long after it.
import { addDays } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { deliveredOn } from '../../database/due-soon'
import { tell } from '../../database/notices'
import { allOffices, serviceSteps } from '../../database/offered'
import type { Context } from '../environment'

/** Days for which it is still asked where nothing ran on the right one. */
const STILL_ASKED = 3

/** How many cases are asked about today. */
export async function askHowItWas(context: Context): Promise<number> {
  const { db, now } = context
  const services = await serviceSteps(db)
  let asked = 0
  for (const { office, caseRules } of await allOffices(db)) {
    const to = addDays(dateAt(now), -caseRules.askAfterDays)
    const days = { from: addDays(to, -STILL_ASKED), to }
    for (const one of await deliveredOn(db, office.id, days)) {
      await tell(db, now, {
        personId: one.person_id,
        caseId: one.id,
        bookingId: null,
        once: `rate-it:${one.bundle_id ?? one.id}`,
        content: { kind: 'rate-it', serviceName: services.get(one.service_id)?.name ?? '' }
      })
      asked += 1
    }
  }
  return asked
}
