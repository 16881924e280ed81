// What happens by itself: places lapse, days are released, residents are reminded, times run out.
// Every job can run twice, late, and beside itself: what is done is done once.
import { bindingLimit, dueDate } from '@/domain/case/clock'
import type { CaseAction } from '@/domain/case/status'
import { addWorkingDays } from '@/domain/time/calendar'
import { wallClock } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { lapseHolds } from '../database/bookings-read'
import { TryAgain } from '../database/errors'
import { tell } from '../database/notices'
import { allOffices, findGuide, findOffice, loadCalendar } from '../database/offered'
import { closeBooking } from './booking/close-booking'
import { endDays } from './booking/end-days'
import { officeDays } from './booking/office-days'
import { remindOfTomorrow } from './booking/remind'
import { advance, type Move } from './case/advance'
import { loadCase, type LoadedCase } from './case/load-case'
import type { Context } from './environment'

type Job = (context: Context) => Promise<number>

/** The jobs by name, in the order in which they run. */
const jobs: Readonly<Record<string, Job>> = {
  'lapse-holds': lapse,
  'end-days': endDays,
  'release-days': releaseDays,
  'remind-of-tomorrow': remindOfTomorrow,
  'deem-withdrawn': deemWithdrawn,
  'deem-accepted': deemAccepted,
  'revoke-overdue': revokeOverdue,
  'forget-answers': forgetAnswers
}

/** Runs every job once; how much each one did. A job that fails does not keep the others. */
export async function runJobs(
  context: Context,
  failed: (job: string, error: unknown) => void
): Promise<Record<string, number>> {
  const done: Record<string, number> = {}
  for (const [name, job] of Object.entries(jobs)) {
    try {
      done[name] = await job(context)
    } catch (error) {
      failed(name, error)
    }
  }
  return done
}

async function lapse(context: Context): Promise<number> {
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

async function releaseDays(context: Context): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const offices = await allOffices(context.db)
  let released = 0
  for (const office of offices) {
    released += (await officeDays(context, office, calendar)).released
  }
  return released
}

/** Nobody repeats an action after a week (docs/decisions/0002). */
async function forgetAnswers({ db, now }: Context): Promise<number> {
  const before = new Date(now - 7 * 86_400_000)
  const gone = await db.deleteFrom('requests').where('at', '<', before).executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** ZJ-11.3: a correction that did not come in time takes the application back. */
async function deemWithdrawn(context: Context): Promise<number> {
  const ids = await overdue(context, ['awaiting-correction'], 'correction_due')
  return eachCase(context, ids, ({ guide }) => ({
    action: 'deem-withdrawn',
    as: 'timer',
    notice: { kind: 'deemed-withdrawn', serviceName: guide.name }
  }))
}

/** ZJ-11.2: what was deferred did not come in time. */
async function revokeOverdue(context: Context): Promise<number> {
  const ids = await overdue(context, ['accepted', 'in-progress', 'suspended'], 'deferred_due')
  return eachCase(context, ids, ({ guide, record, items }) => {
    const late = items.filter((item) => item.state === 'deferred').map((i) => i.document.name)
    const due = record.deferred_due ?? wallClock(context.now).date
    const reasons = writtenWords.deferredOverdue(late, due)
    return {
      action: 'revoke',
      as: 'timer',
      data: { reasons, names: late },
      changes: { reasons },
      notice: { kind: 'revoked', serviceName: guide.name, reasons }
    }
  })
}

/** AL-32: nobody has said in time what is wrong, so it is accepted from the day of receipt. */
async function deemAccepted(context: Context): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const today = wallClock(context.now).date
  const received = await context.db
    .selectFrom('cases')
    .select(['id', 'received_on', 'office_id'])
    .where('status', '=', 'received')
    .execute()
  const late: string[] = []
  for (const row of received) {
    const office = row.office_id ? await findOffice(context.db, row.office_id) : undefined
    if (!office || !row.received_on) continue
    const days = office.caseRules.noticeWorkingDays
    if (addWorkingDays(calendar, row.received_on, days) < today) late.push(row.id)
  }
  return eachCase(context, late, ({ guide, record }) => {
    const limit = bindingLimit(guide)
    const from = record.received_on ?? today
    const due = limit ? dueDate(calendar, from, limit, [], today).date : null
    return {
      action: 'deem-accepted' satisfies CaseAction,
      as: 'timer',
      data: due ? { due } : {},
      changes: { accepted_on: from, due_on: due },
      notice: { kind: 'accepted', serviceName: guide.name, due }
    }
  })
}

async function overdue(
  context: Context,
  statuses: readonly ('awaiting-correction' | 'accepted' | 'in-progress' | 'suspended')[],
  column: 'correction_due' | 'deferred_due'
): Promise<string[]> {
  const rows = await context.db
    .selectFrom('cases')
    .select('id')
    .where('status', 'in', statuses)
    .where(column, '<', wallClock(context.now).date)
    .execute()
  return rows.map((row) => row.id)
}

/** Each case in a transaction of its own; one that somebody else has moved meanwhile is left. */
async function eachCase(
  context: Context,
  ids: readonly string[],
  plan: (loaded: LoadedCase) => Move
): Promise<number> {
  let count = 0
  for (const id of ids) {
    const moved = await context.db.transaction().execute(async (db) => {
      const record = await db
        .selectFrom('cases')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (!record) return false
      const inside = { ...context, db }
      const loaded = await loadCase(db, record)
      const move = plan(loaded)
      const result = await advance(inside, loaded, move)
      if (!result.ok) return false
      const closed = await closeBooking(inside, id, 'timer')
      if (!closed.ok) throw new TryAgain()
      if (result.data.status !== 'accepted') return true
      const started = await loadCase(db, result.data)
      return (await advance(inside, started, { action: 'start', as: 'system' })).ok
    })
    if (moved) count += 1
  }
  return count
}
