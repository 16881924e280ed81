// What did a day leave behind? Who came and was not sent on has been served. Otherwise that visit would
// count as the one active booking for ever (BOOK-cap-service). Who did not come: record-missed.ts.
import { dateAt } from '@/domain/time/instant'
import { visitsBefore } from '../../database/bookings-read'
import type { Context } from '../environment'
import { finishVisit } from './close-booking'

/** Ends the visits of the days before today; how many there were. */
export async function endDays(context: Context): Promise<number> {
  const left = await visitsBefore(context.db, dateAt(context.now))
  for (const booking of left) {
    await context.db
      .transaction()
      .execute((db) => finishVisit({ ...context, db }, booking, 'timer'))
  }
  return left.length
}
