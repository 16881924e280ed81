// Until when, why it moved, and how it is doing: the due date as it is shown (ZJ-12, AL-45).
import type { Output } from '@/contract/calls'
import {
  bindingLimit,
  dueDate,
  light,
  stoppedDays,
  usedShare,
  type Run,
  type Stop
} from '@/domain/case/clock'
import type { StopGround } from '@/domain/service/guide'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt } from '@/domain/time/instant'
import { stopsOfCases, type CaseRecord, type StopRecord } from '../../database/cases'
import type { Context } from '../environment'
import type { LoadedCase } from './load-case'

type DueView = NonNullable<Output<'case.show'>['due']>
type StopView = NonNullable<Output<'case.show'>['stop']>

/** The stops as the clock counts them. */
export function asStops(stops: readonly StopRecord[]): Stop[] {
  return stops.map((s) => ({ from: s.from_on, until: s.until_on }))
}

/** How long each of these cases has run and may run as of today, by id; none where none binds. */
export async function runsOf(
  context: Context,
  calendar: Calendar,
  cases: readonly LoadedCase[]
): Promise<ReadonlyMap<string, Run>> {
  const running = cases.filter(({ record }) => isRunning(record))
  const stops = await stopsOfCases(
    context.db,
    running.map(({ record }) => record.id)
  )
  const runs = new Map<string, Run>()
  for (const one of running) {
    const own = stops.filter((stop) => stop.case_id === one.record.id)
    const run = runOf(context, calendar, one, own)
    if (run) runs.set(one.record.id, run)
  }
  return runs
}

function runOf(
  context: Context,
  calendar: Calendar,
  { record, guide }: LoadedCase,
  stops: readonly StopRecord[]
): (Run & { provisional: boolean; unmoved: DateString }) | null {
  const limit = bindingLimit(guide)
  if (!record.accepted_on || !limit || !isRunning(record)) return null
  const today = dateAt(context.now)
  const from = record.accepted_on
  const due = dueDate(calendar, from, limit, asStops(stops), today)
  return {
    from,
    due: due.date,
    stopped: stoppedDays(calendar, asStops(stops), today),
    provisional: due.provisional,
    unmoved: dueDate(calendar, from, limit, [], today).date
  }
}

/** Null before acceptance, without a limit, and once the case is over. */
export function presentDue(
  context: Context,
  calendar: Calendar,
  loaded: LoadedCase,
  stops: readonly StopRecord[]
): DueView | null {
  const run = runOf(context, calendar, loaded, stops)
  if (!run) return null
  const today = dateAt(context.now)
  return {
    date: run.due,
    provisional: run.provisional,
    workingDaysLeft: workingDaysLeft(calendar, today, run.due),
    used: usedShare(calendar, run, today),
    light: light(calendar, run, today),
    movedFrom: run.unmoved === run.due ? null : run.unmoved,
    stoppedDays: run.stopped
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
