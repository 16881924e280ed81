// What waits at the counter is urged by itself, too: an online filing that nobody looked at in time,
// and a result that was not handed over in time (AL-44). Once each (ZJ-43).
import type { UrgeReason } from '@/domain/case/urge'
import { addWorkingDays, subtractWorkingDays } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { allOffices, loadCalendar } from '../../database/offered'
import { staffOf } from '../../database/staff'
import { hasUrge } from '../../database/urges'
import { casesToUrge } from '../../database/turned-lights'
import { findLoadedCase } from '../case/load-case'
import { tellStaff } from '../dispatch/tell-staff'
import { urge } from '../dispatch/urge'
import type { Context } from '../environment'
import { eachCase } from './settle-cases'

/** Online filings that nobody has looked at; how many were urged. */
export function urgeUnread(context: Context): Promise<number> {
  return urgeWaiting(context, 'not-looked-at')
}

/** Results that wait for longer than they may; how many were urged. */
export function urgeUndelivered(context: Context): Promise<number> {
  return urgeWaiting(context, 'not-delivered')
}

type Reason = Extract<UrgeReason, 'not-looked-at' | 'not-delivered'>

async function urgeWaiting(context: Context, reason: Reason): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const today = dateAt(context.now)
  let count = 0
  for (const { office, caseRules } of await allOffices(context.db)) {
    const days =
      reason === 'not-looked-at' ? caseRules.lookWorkingDays : caseRules.deliverWorkingDays
    const before = subtractWorkingDays(calendar, today, days)
    const ids = await casesToUrge(context.db, { officeId: office.id, reason, before })
    const answerBy = addWorkingDays(calendar, today, 1)
    count += await eachCase(context, ids, (inside, id) => urgeCase(inside, id, reason, answerBy))
  }
  return count
}

async function urgeCase(
  context: Context,
  id: string,
  reason: Reason,
  answerBy: Parameters<typeof urge>[2]['answerBy']
): Promise<boolean> {
  const loaded = await findLoadedCase(context.db, id)
  if (!loaded || !isWaiting(loaded.record, reason)) return false
  if (await hasUrge(context.db, { caseId: id, stepId: null, reason })) return false
  const { record } = loaded
  const note = writtenWords.urged[reason]
  const urged = await urge(context, loaded, { as: 'timer', step: null, reason, note, answerBy })
  if (!urged.ok) return false
  const dispatchers = await staffOf(context.db, record.office_id ?? '', ['dispatcher'])
  await tellStaff(context, dispatchers, record, {
    kind: 'urge-watched',
    serviceName: loaded.guide.name,
    stepName: '',
    code: record.code ?? '',
    note
  })
  return true
}

/** Still so, now that the case is read in the transaction that urges. */
function isWaiting(
  { status, looked_at }: { status: string; looked_at: Date | null },
  reason: Reason
): boolean {
  return reason === 'not-looked-at'
    ? status === 'received' && looked_at === null
    : status === 'decided'
}
