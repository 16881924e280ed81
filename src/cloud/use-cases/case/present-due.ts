// Until when, why it moved, and how it is doing: the due date as it is shown (ZJ-12, AL-45).
import type { Output } from '@/contract/calls'
import { bindingLimit, dueDate, light, stoppedDays, type Stop } from '@/domain/case/clock'
import type { StopGround } from '@/domain/service/guide'
import { workingDaysBetween, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import type { CaseRecord, StopRecord } from '../../database/cases'
import type { Context } from '../environment'
import type { LoadedCase } from './load-case'

type DueView = NonNullable<Output<'case.show'>['due']>
type StopView = NonNullable<Output<'case.show'>['stop']>

/** The stops of a case, oldest first. */
export async function stopsOf(context: Context, caseId: string): Promise<StopRecord[]> {
  return context.db
    .selectFrom('case_stops')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('id')
    .execute()
}

/** The stops as the clock counts them. */
export function asStops(stops: readonly StopRecord[]): Stop[] {
  return stops.map((s) => ({ from: s.from_on, until: s.until_on }))
}

/** Null before acceptance, without a limit, and once the case is over. */
export function presentDue(
  context: Context,
  calendar: Calendar,
  { record, guide }: LoadedCase,
  stops: readonly StopRecord[]
): DueView | null {
  const limit = bindingLimit(guide)
  if (!record.accepted_on || !limit || !isRunning(record)) return null
  const today = dateAt(context.now)
  const due = dueDate(calendar, record.accepted_on, limit, asStops(stops), today)
  const unmoved = dueDate(calendar, record.accepted_on, limit, [], today)
  const total = Math.max(1, workingDaysBetween(calendar, record.accepted_on, due.date))
  const stopped = stoppedDays(calendar, asStops(stops), today)
  const used = workingDaysBetween(calendar, record.accepted_on, today)
  return {
    date: due.date,
    provisional: due.provisional,
    workingDaysLeft: workingDaysBetween(calendar, today, due.date),
    used: Math.min(1, used / total),
    light: light(calendar, record.accepted_on, due.date, today),
    movedFrom: unmoved.date === due.date ? null : unmoved.date,
    stoppedDays: stopped
  }
}

/** The stop that lasts, or null while the clock runs. */
export function presentStop(stops: readonly StopRecord[]): StopView | null {
  const open = stops.find((s) => s.until_on === null)
  if (!open) return null
  return {
    ground: open.ground as StopGround,
    since: open.from_on,
    workingDays: open.working_days,
    note: open.note
  }
}

/** True while the promise binds. */
export function isRunning(record: Pick<CaseRecord, 'status'>): boolean {
  return ['accepted', 'in-progress', 'suspended'].includes(record.status)
}
