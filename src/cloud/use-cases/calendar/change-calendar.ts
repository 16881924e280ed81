// The State Council has published a schedule, or changed one (AL-82): it is kept with what was before,
// and the open cases are left to the job that gives them their new dates.
import { answer, refuse, type Result } from '@/contract/failure'
import type { CalendarYear } from '@/domain/time/calendar'
import { yearProblems } from '@/domain/time/check-year'
import { sameSchedule } from '@/domain/time/mark-day'
import { changeYear, findYear, lockYears } from '../../database/calendar'
import type { UseCase } from '../environment'
import { leaveToDo } from './left-to-do'
import { presentYear } from './show-calendar'

export const changeCalendar: UseCase<'calendar.change'> = async (context, input) => {
  const checked = checkSchedule(input)
  if (!checked.ok) return checked
  const { db, now, actor } = context
  await lockYears(db)
  const before = (await findYear(db, input.year)) ?? null
  if (!before || !sameSchedule(before, checked.data)) {
    const { year } = input
    const id = await changeYear(db, now, {
      year,
      byId: actor.personId,
      before,
      after: checked.data
    })
    await leaveToDo(db, now, { id, year, before })
  }
  return answer(await presentYear(context, input.year))
}

/** The schedule in the order of its days; invalid-input where it can't be one of this year. */
export function checkSchedule(input: {
  readonly year: number
  readonly off: CalendarYear['off']
  readonly worked: CalendarYear['worked']
  readonly provisional: boolean
}): Result<CalendarYear> {
  const [problem] = yearProblems(input.year, input)
  if (problem) {
    const { field, code, date } = problem
    return refuse('invalid-input', { field, detail: code, facts: { date } })
  }
  const { off, worked, provisional } = input
  return answer({ off: [...off].sort(), worked: [...worked].sort(), provisional })
}
