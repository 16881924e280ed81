// Which days of a year are off, and which weekend days are worked? AL-82; anyone may know.
import { answer } from '@/contract/failure'
import type { Output } from '@/contract/calls'
import { dateAt } from '@/domain/time/instant'
import { findYear } from '../../database/calendar'
import { findMark } from '../../database/job-marks'
import type { Context, OpenUseCase } from '../environment'
import { RECOMPUTE } from './left-to-do'

export const showCalendar: OpenUseCase<'calendar.show'> = async (context, { year }) =>
  answer(await presentYear(context, year ?? Number(dateAt(context.now).slice(0, 4))))

/** A year as it is shown; one that is not known goes by the weekday. */
export async function presentYear(
  { db, now }: Context,
  year: number
): Promise<Output<'calendar.show'>> {
  const schedule = await findYear(db, year)
  const mark = await findMark(db, RECOMPUTE)
  return {
    year,
    known: schedule !== undefined,
    off: [...(schedule?.off ?? [])],
    worked: [...(schedule?.worked ?? [])],
    provisional: schedule?.provisional ?? true,
    today: dateAt(now),
    recomputing: mark !== undefined
  }
}
