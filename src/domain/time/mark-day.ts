// What does one tap make of a day in the schedule of a year? AL-82: a day off, a make-up day, or
// what its weekday says.
import type { CalendarYear } from './calendar'
import { weekday, type DateString } from './date'

/** A working day becomes a day off and back; a day of the weekend also becomes a make-up day. */
export function markDay(schedule: CalendarYear, date: DateString): CalendarYear {
  const off = without(schedule.off, date)
  const worked = without(schedule.worked, date)
  if (schedule.off.includes(date)) return { ...schedule, off, worked }
  if (weekday(date) < 6 || schedule.worked.includes(date)) {
    return { ...schedule, off: [...off, date].sort(), worked }
  }
  return { ...schedule, off, worked: [...worked, date].sort() }
}

/** True where both name the same days and are as certain. */
export function sameSchedule(one: CalendarYear, other: CalendarYear): boolean {
  return (
    one.provisional === other.provisional &&
    sameDays(one.off, other.off) &&
    sameDays(one.worked, other.worked)
  )
}

function without(days: readonly DateString[], date: DateString): DateString[] {
  return days.filter((day) => day !== date)
}

function sameDays(one: readonly DateString[], other: readonly DateString[]): boolean {
  const sorted = [...other].sort()
  return one.length === other.length && [...one].sort().every((day, i) => day === sorted[i])
}
