// What the law does to a case by itself when a time is over, whoever looks at it first: the timer, or
// a clerk while the timer is down. AL-32 (deemed acceptance), ZJ-11.2 (revoked), ZJ-11.3 (withdrawn).
import { caseRun } from '@/domain/case/case-clock'
import { isRunning } from '@/domain/case/status'
import { addWorkingDays } from '@/domain/time/calendar'
import { addDays } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { findOffice, loadCalendar } from '../../database/offered'
import type { Context, SignedIn } from '../environment'
import { closeBooking } from '../booking/close-booking'
import { TryAgain } from '../../database/errors'
import type { CaseRecord } from '../../database/cases'
import { startWork } from '../step/open-steps'
import { advance, type Move } from './advance'
import { clockFacts } from './case-facts'
import { endWork } from './end-work'
import { loadCase, loadOfficeCase, type LoadedCase } from './load-case'

/**
 * Makes the move that is due by law, and what follows from it. The case as it then is; null where
 * nothing is due, or where something stands in the way (a document that came and was not looked at).
 */
export async function settleByLaw(
  context: Context,
  loaded: LoadedCase
): Promise<CaseRecord | null> {
  const move = await lawfulMove(context, loaded)
  if (!move) return null
  const moved = await advance(context, loaded, move)
  if (!moved.ok) return null
  const closed = await closeBooking(context, moved.data, 'timer')
  if (!closed.ok) throw new TryAgain()
  if (moved.data.status !== 'accepted') return moved.data
  const started = await startWork(context, moved.data)
  return started.ok ? started.data : null
}

async function lawfulMove(context: Context, loaded: LoadedCase): Promise<Move | null> {
  const { status, correction_due, deferred_due } = loaded.record
  const today = dateAt(context.now)
  if (status === 'received') return deemedAcceptance(context, loaded)
  if (status === 'awaiting-correction') {
    return correction_due && correction_due < today ? deemedWithdrawal(context, loaded) : null
  }
  const late = deferred_due !== null && deferred_due < today
  return late && isRunning(status) ? revocation(context, loaded) : null
}

/** ZJ-11.3: a correction that did not come in time takes the application back. */
function deemedWithdrawal(context: Context, { guide, record }: LoadedCase): Move {
  const since = addDays(record.correction_due ?? dateAt(context.now), 1)
  return {
    action: 'deem-withdrawn',
    as: 'timer',
    data: { since },
    changes: { ended_on: since },
    notice: { kind: 'deemed-withdrawn', serviceName: guide.name },
    write: (db, { id }) => endWork(context, db, id)
  }
}

/** ZJ-11.2: what was deferred did not come in time. */
function revocation(context: Context, { guide, record, items }: LoadedCase): Move {
  const late = items.filter((item) => item.state === 'deferred').map((i) => i.document.name)
  const due = record.deferred_due ?? dateAt(context.now)
  const reasons = writtenWords.deferredOverdue(late, due)
  const since = addDays(due, 1)
  return {
    action: 'revoke',
    as: 'timer',
    data: { reasons, names: late, since },
    changes: { reasons, ended_on: since },
    paper: { reasons },
    notice: { kind: 'revoked', serviceName: guide.name, reasons },
    write: (db, { id }) => endWork(context, db, id)
  }
}

/** AL-32: nobody has said in time what is wrong, so it is accepted from the day of receipt. */
async function deemedAcceptance(context: Context, loaded: LoadedCase): Promise<Move | null> {
  const { record, guide } = loaded
  const office = record.office_id ? await findOffice(context.db, record.office_id) : undefined
  const from = record.received_on
  if (!office || !from) return null
  const calendar = await loadCalendar(context.db)
  const today = dateAt(context.now)
  const last = addWorkingDays(calendar, from, office.caseRules.noticeWorkingDays)
  if (today <= last) return null
  const due = caseRun(calendar, { ...clockFacts(loaded), acceptedOn: from }, today)?.due ?? null
  const since = addDays(last, 1)
  return {
    action: 'deem-accepted',
    as: 'timer',
    data: due ? { due, since } : { since },
    changes: { accepted_on: from, due_on: due },
    paper: {},
    notice: { kind: 'accepted', serviceName: guide.name, due }
  }
}

/**
 * A case of the actor's office as every act of staff finds it: after everything that the law has done
 * to it by now (docs/decisions/0009). Undefined where there is none.
 */
export async function officeCaseByLaw(
  context: SignedIn,
  caseId: string
): Promise<LoadedCase | undefined> {
  const found = await loadOfficeCase(context, caseId)
  return found && lawfulCase(context, found)
}

async function lawfulCase(context: Context, loaded: LoadedCase): Promise<LoadedCase> {
  const settled = await settleByLaw(context, loaded)
  return settled ? loadCase(context.db, settled) : loaded
}
