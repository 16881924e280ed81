// What happens by itself, and when: places lapse, days are released, residents are reminded, times run
// out, messages go out. Every job can run twice, late, and beside itself: what is done is done once.
import type { JobName } from '@/domain/job/names'
import type { Schedule } from '@/domain/job/schedule'
import { minutes } from '@/domain/time/date'
import { isOutboxDue } from '../../database/outbox-counts'
import { endDays } from '../booking/end-days'
import { passOnAll } from '../booking/pass-on'
import { recordMissed } from '../booking/record-missed'
import { remindOfTomorrow } from '../booking/remind'
import type { Context } from '../environment'
import { askHowItWas } from '../case/ask-how-it-was'
import { remindOfDue } from '../case/remind-of-due'
import { endTellings } from '../errand/end-tellings'
import { urgeTellings } from '../errand/late-tellings'
import { callSoon } from '../hall/call-soon'
import { endHall } from '../hall/end-hall'
import { deliver } from '../notice/deliver'
import { recomputeDates } from './recompute-dates'
import { settleCases } from './settle-cases'
import { settleClosures } from './settle-closures'
import { forgetAnswers, lapse, releaseDays } from './small-jobs'
import { turnLights } from './turn-lights'
import { urgeUndelivered, urgeUnread } from './urge-waiting'

export type Job = Schedule & {
  readonly name: string
  /** One round of it; how many things it did. */
  readonly job: (context: Context) => Promise<number>
  /** True for what may take long, as it waits for others' servers: it runs beside the jobs of the town. */
  readonly outside?: boolean
  /** True while there is nothing to do: for a job that is asked so often that every run is not noted. */
  readonly idle?: (context: Context) => Promise<boolean>
}

const HALF_A_MINUTE = { everyMs: 30_000 }
const MINUTE = { everyMs: 60_000 }
const MIDNIGHT = { at: minutes('00:00'), ifDown: 'once' } as const

/** The jobs in the order in which they run where several are due. */
export const timetable: readonly (Job & { readonly name: JobName })[] = [
  { name: 'lapse-holds', ...HALF_A_MINUTE, job: lapse },
  { name: 'settle-closures', ...HALF_A_MINUTE, job: settleClosures },
  { name: 'pass-on', ...HALF_A_MINUTE, job: passOnAll },
  { name: 'record-missed', ...MINUTE, job: recordMissed },
  { name: 'end-hall', ...MIDNIGHT, job: endHall },
  { name: 'end-days', ...MIDNIGHT, job: endDays },
  { name: 'release-days', ...MINUTE, job: releaseDays },
  { name: 'remind-of-tomorrow', ...MINUTE, job: remindOfTomorrow },
  { name: 'remind-of-due', at: minutes('09:00'), ifDown: 'once', job: remindOfDue },
  { name: 'ask-how-it-was', at: minutes('10:00'), ifDown: 'once', job: askHowItWas },
  { name: 'call-soon', everyMs: 10_000, job: callSoon },
  { name: 'recompute-dates', ...HALF_A_MINUTE, job: recomputeDates },
  { name: 'settle-cases', ...MINUTE, job: settleCases },
  { name: 'turn-lights', ...MINUTE, job: turnLights },
  { name: 'urge-unread', ...MINUTE, job: urgeUnread },
  { name: 'urge-undelivered', ...MINUTE, job: urgeUndelivered },
  { name: 'end-tellings', ...MINUTE, job: endTellings },
  { name: 'urge-tellings', ...MINUTE, job: urgeTellings },
  { name: 'deliver', everyMs: 1_000, outside: true, idle: nothingDue, job: deliver },
  { name: 'forget-answers', at: minutes('03:30'), ifDown: 'once', job: forgetAnswers }
]

async function nothingDue({ db, now }: Context): Promise<boolean> {
  return !(await isOutboxDue(db, now))
}

/** The jobs of the town. */
export function insideJobs(jobs: readonly Job[]): Job[] {
  return jobs.filter(({ outside }) => !outside)
}

/** The jobs that wait for others' servers. */
export function outsideJobs(jobs: readonly Job[]): Job[] {
  return jobs.filter(({ outside }) => outside)
}
