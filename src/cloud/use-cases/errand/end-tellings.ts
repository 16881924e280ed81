// What is of no use to know any more is not told: a visit that is over or was moved, a day to bring
// something by that has passed. Anything else stays until somebody has been told.
import { lastUsefulDay } from '@/domain/errand/tell'
import { dateAt } from '@/domain/time/instant'
import { cancelTellings, endToldVisits, tellingsBefore } from '../../database/tell-errands'
import type { Context } from '../environment'

/** How many errands it has called off. */
export async function endTellings({ db, now }: Context): Promise<number> {
  const today = dateAt(now)
  const late = (await tellingsBefore(db, today)).filter(({ content }) => {
    const last = lastUsefulDay(content)
    return last !== null && last < today
  })
  return (
    (await endToldVisits(db)) +
    (await cancelTellings(
      db,
      late.map(({ id }) => id)
    ))
  )
}
