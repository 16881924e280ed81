// Can the State Council's schedule of a year be this one? AL-82: days of that year, each once, and
// only days of a weekend are made up for.
import type { CalendarYear } from './calendar'
import { weekday, type DateString } from './date'

export type YearProblemCode = 'other-year' | 'twice' | 'not-weekend'

export interface YearProblem {
  readonly code: YearProblemCode
  /** The list and the place in it, as `off.3`. */
  readonly field: string
  readonly date: DateString
}

/** Everything that is wrong with a schedule; empty for a good one. */
export function yearProblems(
  year: number,
  { off, worked }: Pick<CalendarYear, 'off' | 'worked'>
): YearProblem[] {
  const all = [
    ...off.map((date, index) => ({ date, field: `off.${index}`, made: false })),
    ...worked.map((date, index) => ({ date, field: `worked.${index}`, made: true }))
  ]
  const seen = new Set<DateString>()
  return all.flatMap(({ date, field, made }): YearProblem[] => {
    const again = seen.has(date)
    seen.add(date)
    if (!date.startsWith(`${year}-`)) return [{ code: 'other-year', field, date }]
    if (again) return [{ code: 'twice', field, date }]
    return made && weekday(date) < 6 ? [{ code: 'not-weekend', field, date }] : []
  })
}
