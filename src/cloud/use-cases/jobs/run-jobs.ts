// What happens by itself: places lapse, days are released, residents are reminded, times run out.
// Every job can run twice, late, and beside itself: what is done is done once.
import { forgetOffers } from '../../database/kept-offers'
import { remindOfTomorrow } from '../booking/remind'
import { recordMissed } from '../booking/record-missed'
import { passOnAll } from '../booking/pass-on'
import { endDays } from '../booking/end-days'
import type { Context } from '../environment'
import { endHall } from '../hall/end-hall'
import { recomputeDates } from './recompute-dates'
import { settleCases } from './settle-cases'
import { settleClosures } from './settle-closures'
import { forgetAnswers, lapse, releaseDays } from './small-jobs'
import { turnLights } from './turn-lights'
import { urgeUndelivered, urgeUnread } from './urge-waiting'

export type Job = (context: Context) => Promise<number>

/** The jobs by name, in the order in which they run. */
const jobs: Readonly<Record<string, Job>> = {
  'lapse-holds': lapse,
  'settle-closures': settleClosures,
  'pass-on': passOnAll,
  'record-missed': recordMissed,
  'end-hall': endHall,
  'end-days': endDays,
  'release-days': releaseDays,
  'remind-of-tomorrow': remindOfTomorrow,
  'recompute-dates': recomputeDates,
  'settle-cases': settleCases,
  'turn-lights': turnLights,
  'urge-unread': urgeUnread,
  'urge-undelivered': urgeUndelivered,
  'forget-answers': forgetAnswers
}

/** Runs every job once; how much each one did. A job that fails does not keep the others. */
export async function runJobs(
  context: Context,
  failed: (job: string, error: unknown) => void
): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  // A round decides for many: it begins with what is offered now.
  forgetOffers(context.db)
  for (const [name, job] of Object.entries(jobs)) {
    try {
      done[name] = await job(context)
    } catch (error) {
      failed(name, error)
    }
  }
  return done
}
