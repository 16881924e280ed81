// How does a month stand on a sheet? Weeks from Monday on.
import { addDays, dateString, weekday, type DateString } from './date'

/** The days of a month (1 to 12), with a null for each day of its first week before it begins. */
export function monthSheet(year: number, month: number): (DateString | null)[] {
  const first = dateString(`${year}-${String(month).padStart(2, '0')}-01`)
  const sheet: (DateString | null)[] = Array.from({ length: weekday(first) - 1 }, () => null)
  for (let day = first; day.startsWith(first.slice(0, 7)); day = addDays(day, 1)) sheet.push(day)
  return sheet
}
