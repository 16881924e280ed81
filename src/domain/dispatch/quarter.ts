// When did this quarter begin? The figures of the board count from its first day.
import { dateString, type DateString } from '../time/date'

/** The first day of the quarter that a date lies in. */
export function quarterStart(date: DateString): DateString {
  const month = Number(date.slice(5, 7))
  const first = String(month - ((month - 1) % 3)).padStart(2, '0')
  return dateString(`${date.slice(0, 4)}-${first}-01`)
}
