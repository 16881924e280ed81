// Which pages of the staff's are whose? The rail at their side shows these and no others.
import type { StaffRole } from './role'

export const staffPlaces = [
  'desk',
  'hall',
  'steps',
  'board',
  'concerns',
  'errands',
  'office',
  'calendar',
  'jobs'
] as const
/** The counter's desk, calling in the hall, a handler's steps, the dispatch board, 诉求, the grid's errands, the
 * rules of the office, the calendar, what runs by itself. */
export type StaffPlace = (typeof staffPlaces)[number]

const open: Readonly<Record<StaffPlace, readonly StaffRole[]>> = {
  desk: ['clerk', 'handler'],
  hall: ['clerk'],
  steps: ['handler'],
  board: ['dispatcher', 'admin'],
  concerns: ['dispatcher', 'handler'],
  errands: ['grid-worker', 'dispatcher'],
  office: ['admin', 'dispatcher'],
  calendar: ['admin'],
  jobs: ['admin']
}

/** The places of somebody with these roles, the one they begin with first; none for residents. */
export function placesOf(roles: readonly StaffRole[]): StaffPlace[] {
  return staffPlaces.filter((place) => open[place].some((role) => roles.includes(role)))
}
