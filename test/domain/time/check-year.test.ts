import { yearProblems } from '@/domain/time/check-year'
import { dateString, type DateString } from '@/domain/time/date'

const days = (...texts: string[]): DateString[] => texts.map(dateString)
const found = (off: string[], worked: string[] = []) =>
  yearProblems(2026, { off: days(...off), worked: days(...worked) }).map(
    ({ code, field, date }) => `${code} at ${field} (${date})`
  )

test('AL-82 a schedule of days off and of make-up days at the weekend is good', () => {
  expect(found(['2026-10-01', '2026-10-03'], ['2026-09-20', '2026-10-10'])).toEqual([])
  expect(found([])).toEqual([])
})

test('AL-82 days of another year, days twice and weekdays that are worked anyway are not', () => {
  expect(found(['2026-01-01', '2027-01-01', '2026-01-01'], ['2026-01-01', '2026-01-05'])).toEqual([
    'other-year at off.1 (2027-01-01)',
    'twice at off.2 (2026-01-01)',
    'twice at worked.0 (2026-01-01)',
    'not-weekend at worked.1 (2026-01-05)'
  ])
})
