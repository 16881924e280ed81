// Which light does a kept date show, without a calendar? The dates are made anew whenever they move.
import type { DateString } from '../time/date'
import { lights, type Light } from './clock'

/** The kept dates of a case or a step; null where no limit binds. */
export interface LightDays {
  readonly due_on: DateString | null
  readonly yellow_on: DateString | null
  readonly red_on: DateString | null
}

/** Green before its yellow day, then yellow, red, and overdue past its due day; null without one. */
export function datedLight(
  { due_on, yellow_on, red_on }: LightDays,
  day: DateString
): Light | null {
  if (due_on === null) return null
  if (day > due_on) return 'overdue'
  if (red_on !== null && day >= red_on) return 'red'
  return yellow_on !== null && day >= yellow_on ? 'yellow' : 'green'
}

/** The worst of some lights; green where there is none. */
export function worstLight(some: readonly Light[]): Light {
  return lights[Math.max(0, ...some.map((light) => lights.indexOf(light)))] ?? 'green'
}
