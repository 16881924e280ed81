// Small things that happen by themselves: holds lapse, days are released, answers are forgotten.
import { lapseHolds } from '../../database/bookings-read'
import { tell } from '../../database/notices'
import { allOffices, findGuide, findOffice, loadCalendar } from '../../database/offered'
import { officeDays } from '../booking/office-days'
import type { Context } from '../environment'

/** Holds that were not confirmed in time give their places back (BOOK-hold). */
export async function lapse(context: Context): Promise<number> {
  return context.db.transaction().execute(async (db) => {
    const lapsed = await lapseHolds(db, context.now)
    for (const booking of lapsed) {
      const office = await findOffice(db, booking.office_id)
      const guide = await findGuide(db, booking.service_id)
      if (!office || !guide) continue
      await tell(db, context.now, {
        personId: booking.person_id,
        caseId: booking.case_id,
        bookingId: booking.id,
        content: {
          kind: 'hold-lapsed',
          serviceName: guide.name,
          officeName: office.office.name,
          date: booking.date,
          start: booking.start_minute
        }
      })
    }
    return lapsed.length
  })
}

/** New days can be booked from the hour of release on (BOOK-release). */
export async function releaseDays(context: Context): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const offices = await allOffices(context.db)
  let released = 0
  for (const office of offices) {
    released += (await officeDays(context, office, calendar)).released
  }
  return released
}

/** Nobody repeats an action after a week (docs/decisions/0002). */
export async function forgetAnswers({ db, now }: Context): Promise<number> {
  const before = new Date(now - 7 * 86_400_000)
  const gone = await db.deleteFrom('requests').where('at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}
