// Until when, why it moved, and how it is doing: the due date as it is shown (ZJ-12, AL-42, AL-45).
import type { Output } from '@/contract/calls'
import { caseRun } from '@/domain/case/case-clock'
import { light, stoppedDays, usedShare, type Run } from '@/domain/case/clock'
import { isRunning } from '@/domain/case/status'
import { workingDaysLeft, type Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import type { StopRecord } from '../../database/steps'
import type { StopGround } from '@/domain/service/guide'
import type { Context } from '../environment'
import { clockFacts } from './case-facts'
import type { LoadedCase } from './load-case'

type DueView = NonNullable<Output<'case.show'>['due']>
type StopView = NonNullable<Output<'case.show'>['stop']>

/** How long each of these cases has run and may run as of today, by id; none where none binds. */
export function runsOf(
  context: Context,
  calendar: Calendar,
  cases: readonly LoadedCase[]
): ReadonlyMap<string, Run> {
  const runs = new Map<string, Run>()
  for (const one of cases) {
    const run = runOf(context, calendar, one)
    if (run) runs.set(one.record.id, run)
  }
  return runs
}

/** Null before acceptance, without a limit, and once the case is over. */
export function presentDue(
  context: Context,
  calendar: Calendar,
  loaded: LoadedCase
): DueView | null {
  const run = runOf(context, calendar, loaded)
  if (!run) return null
  const today = dateAt(context.now)
  return {
    date: run.due,
    provisional: run.provisional,
    workingDaysLeft: workingDaysLeft(calendar, today, run.due),
    used: usedShare(calendar, run, today),
    light: light(calendar, run, today),
    movedFrom: run.unmoved === run.due ? null : run.unmoved,
    stoppedDays: stoppedDays(calendar, run.stops, today),
    extendedDays: loaded.record.extended_days
  }
}

/** The stop under which the whole case stands still, or null while its clock runs. */
export function presentStop({ record, stops }: LoadedCase): StopView | null {
  const open = stops.find((s) => s.until_on === null)
  return open && record.status === 'suspended' ? stopView(open) : null
}

/** A stop as it is told (ZJ-28). */
export function stopView(stop: StopRecord): StopView {
  return {
    ground: stop.ground as StopGround,
    since: stop.from_on,
    workingDays: stop.working_days,
    note: stop.note
  }
}

function runOf(context: Context, calendar: Calendar, loaded: LoadedCase) {
  if (!isRunning(loaded.record.status)) return null
  return caseRun(calendar, clockFacts(loaded), dateAt(context.now))
}
