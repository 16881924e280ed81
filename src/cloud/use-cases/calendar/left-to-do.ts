// What a change of the schedule leaves to the job that gives open cases their new dates: which
// changes, what the calendar was before them, and how far the job has come.
import type { Calendar, CalendarYear } from '@/domain/time/calendar'
import type { Instant } from '@/domain/time/instant'
import type { Database } from '../../database/connect'
import { findMark, leaveMark } from '../../database/job-marks'

export const RECOMPUTE = 'recompute-dates'

export interface LeftToDo {
  /** The changes that are not worked off yet, the latest last. */
  readonly changes: readonly string[]
  /** The years that they changed, as they were before; null where nothing was known of one. */
  readonly before: Readonly<Record<string, CalendarYear | null>>
  /** The last case that was looked at; empty at the beginning. */
  readonly cursor: string
}

/** Leaves one change more; the job begins again. The caller has made other changes wait. */
export async function leaveToDo(
  db: Database,
  now: Instant,
  change: { id: string; year: number; before: CalendarYear | null }
): Promise<void> {
  const mark = await findMark(db, RECOMPUTE)
  const left = mark && readLeft(mark.note)
  const todo: LeftToDo = {
    changes: [...(left?.changes ?? []), change.id],
    before: { [change.year]: change.before, ...left?.before },
    cursor: ''
  }
  await leaveMark(db, RECOMPUTE, now, JSON.stringify(todo))
}

/** What a mark's note says; written by `leaveToDo` and by the job alone. */
export function readLeft(note: string): LeftToDo {
  return JSON.parse(note) as LeftToDo
}

/** The calendar as it was before the changes. */
export function calendarBefore(calendar: Calendar, { before }: LeftToDo): Calendar {
  const years = Object.entries({ ...calendar, ...before })
  return Object.fromEntries(
    years.filter((pair): pair is [string, CalendarYear] => pair[1] !== null)
  )
}
