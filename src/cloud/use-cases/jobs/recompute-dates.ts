// The schedule has changed (AL-82): every open case gets its new dates, and whose date moved is told.
// Can be ended in the middle: the mark says how far it came. Two at once do nothing twice: each move
// is made from the event that was read, and what has its new dates already is left alone.
import { isFinal } from '@/domain/case/status'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt } from '@/domain/time/instant'
import { findCase } from '../../database/cases'
import { TryAgain } from '../../database/errors'
import { dropMark, findMark, moveMark } from '../../database/job-marks'
import { forgetOffers } from '../../database/kept-offers'
import { loadCalendar } from '../../database/offered'
import { moveDates } from '../calendar/move-dates'
import { calendarBefore, readLeft, RECOMPUTE, type LeftToDo } from '../calendar/left-to-do'
import { newDates, type NewDates } from '../calendar/new-dates'
import {
  nextCases,
  offeredFor,
  withDates,
  type Offered,
  type WalkedCase
} from '../calendar/walk-cases'
import type { Context } from '../environment'

/** So long after a change all is looked at again: what was under way then may still have counted by
 * the calendar before it. */
const LINGER_MS = 2 * 60_000
const TRIES = 5

/** How many cases were given other dates. */
export async function recomputeDates(context: Context): Promise<number> {
  const offered = await offeredFor(context.db)
  let moved = 0
  for (;;) {
    const mark = await findMark(context.db, RECOMPUTE)
    if (!mark) return moved
    const left = readLeft(mark.note)
    // What another process changed a moment ago is read anew.
    forgetOffers(context.db)
    const after = await loadCalendar(context.db)
    const work = { left, before: calendarBefore(after, left), after }
    const batch = await nextCases(context.db, offered, left.cursor, left.changes)
    for (const one of batch.cases) {
      if (!datesOf(context, one, work)) continue
      if (await recompute(context, offered, one.record.id, work)) moved += 1
    }
    if (batch.cursor === null) {
      await finish(context, mark, left)
      return moved
    }
    const note = JSON.stringify({ ...left, cursor: batch.cursor } satisfies LeftToDo)
    await moveMark(context.db, RECOMPUTE, mark.note, note)
  }
}

interface Work {
  readonly left: LeftToDo
  readonly before: Calendar
  readonly after: Calendar
}

/** One case in a transaction of its own; again where somebody else has moved it meanwhile. */
async function recompute(
  context: Context,
  offered: Offered,
  caseId: string,
  work: Work
): Promise<boolean> {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const done = await context.db
      .transaction()
      .execute((db) => attempt({ ...context, db, actor: null }, offered, caseId, work))
    if (done !== 'conflict') return done === 'moved'
  }
  throw new TryAgain()
}

async function attempt(
  context: Context,
  offered: Offered,
  caseId: string,
  work: Work
): Promise<'moved' | 'nothing' | 'conflict'> {
  const record = await findCase(context.db, caseId)
  const [one] = record ? await withDates(context.db, offered, [record], work.left.changes) : []
  const dates = one && datesOf(context, one, work)
  if (!dates) return 'nothing'
  return (await moveDates(context, one.record, dates, changeOf(work))) ? 'moved' : 'conflict'
}

/** The dates that change; null where none does, or the case is over. */
function datesOf(context: Context, one: WalkedCase, work: Work): NewDates | null {
  if (isFinal(one.record.status)) return null
  const { before, after } = work
  const today = dateAt(context.now)
  const dates = newDates(one, { ...one, before, after, today, change: changeOf(work) })
  const { clock, correction, deferred, steps } = dates
  return clock || correction || deferred || steps.length > 0 ? dates : null
}

function changeOf({ left }: Work): string {
  return left.changes.at(-1) ?? ''
}

/** Done; while the change is fresh, the next round begins again. */
async function finish(
  context: Context,
  mark: { readonly at: Date; readonly note: string },
  left: LeftToDo
): Promise<void> {
  if (context.now - mark.at.getTime() >= LINGER_MS) {
    await dropMark(context.db, RECOMPUTE, mark.note)
  } else {
    const note = JSON.stringify({ ...left, cursor: '' } satisfies LeftToDo)
    await moveMark(context.db, RECOMPUTE, mark.note, note)
  }
}
