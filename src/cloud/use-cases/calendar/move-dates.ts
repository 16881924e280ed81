// A case gets its new dates (AL-82): an event for each date that a resident counts on, who is told of
// each; dates of which nobody is told (lights, steps) go along, or have an event that says no more.
import type { NoticeContent } from '@/domain/notice/notice'
import { moveDeferred } from '../../database/case-documents'
import type { CaseChanges, CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { updateStep } from '../../database/steps'
import { advance, type Move } from '../case/advance'
import { loadCase } from '../case/load-case'
import type { Context } from '../environment'
import type { DateMove, NewDates } from './new-dates'

type What = Extract<NoticeContent, { kind: 'due-moved' }>['what']

/**
 * Makes the moves one after another in the caller's transaction, from the case as it was read. False
 * where somebody else has moved it: nothing is written then.
 */
export async function moveDates(
  context: Context,
  record: CaseRecord,
  dates: NewDates,
  change: string
): Promise<boolean> {
  let now = record
  for (const { what, move, changes, write } of partsOf(record, dates)) {
    const loaded = await loadCase(context.db, now)
    const why = 'calendar' as const
    const moved = await advance(context, loaded, {
      action: 'move-due',
      as: 'timer',
      data: { why, change, ...(move ? { what, ...move } : {}) },
      changes,
      ...(write ? { write } : {}),
      ...(move && what
        ? { notice: { kind: 'due-moved', serviceName: loaded.guide.name, what, why, ...move } }
        : {})
    })
    if (!moved.ok) return false
    now = moved.data
  }
  return true
}

interface Part {
  readonly what: What | null
  readonly move: DateMove | null
  readonly changes: CaseChanges
  readonly write: Move['write'] | null
}

function partsOf({ id }: CaseRecord, dates: NewDates): Part[] {
  const { due, correction, deferred, clock, steps } = dates
  const parts: Part[] = []
  if (clock || steps.length > 0) {
    const write = (db: Database) => writeSteps(db, id, steps)
    parts.push({ what: due && 'decision', move: due, changes: clock ?? {}, write })
  }
  if (correction) {
    const changes = { correction_due: correction.to }
    parts.push({ what: 'correction', move: correction, changes, write: null })
  }
  if (deferred) {
    const write = (db: Database) => moveDeferred(db, id, deferred.to)
    const changes = { deferred_due: deferred.to }
    parts.push({ what: 'deferred', move: deferred, changes, write })
  }
  return parts
}

async function writeSteps(db: Database, caseId: string, steps: NewDates['steps']): Promise<void> {
  for (const { stepId, ...dates } of steps) await updateStep(db, { caseId, stepId }, dates)
}
