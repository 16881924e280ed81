// Small things that happen by themselves: holds lapse, days are released, answers are forgotten.
import { lapseHolds } from '../../database/bookings-read'
import { allOffices, loadCalendar } from '../../database/offered'
import { forgetSignIns } from '../../database/sign-ins'
import { releaseDaysOf } from '../booking/office-days'
import type { Context } from '../environment'

/** Holds that were not confirmed in time give their places back (BOOK-hold). */
export function lapse({ db, now }: Context): Promise<number> {
  return lapseHolds(db, now)
}

/** New days can be booked from the hour of release on (BOOK-release). */
export async function releaseDays(context: Context): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const offices = await allOffices(context.db)
  let released = 0
  for (const office of offices) {
    released += await releaseDaysOf(context, office, calendar)
  }
  return released
}

/** Nobody repeats an action after a week (docs/decisions/0002); nor a sign-in after a day. */
export async function forgetAnswers({ db, now }: Context): Promise<number> {
  const before = new Date(now - 7 * 86_400_000)
  const gone = await db.deleteFrom('requests').where('at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows) + (await forgetSignIns(db, now))
}
