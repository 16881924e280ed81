// What every story of the demo stands on: its people, its days, and what its clerk does on them.
import {
  addWorkingDays,
  nextWorkingDay,
  subtractWorkingDays,
  type Calendar
} from '@/domain/time/calendar'
import { addDays, type DateString } from '@/domain/time/date'
import { visit, type CaseView } from './act'
import { scene, type Surroundings } from './player'
import type { Cast } from './write-people'

export interface Stage extends Surroundings {
  readonly cast: Cast
  readonly calendar: Calendar
  readonly today: DateString
}

/** A visit in the past at which the clerk has received a case. */
export async function visitOf(
  stage: Stage,
  resident: string,
  daysAgo: number,
  time: string,
  plan: Parameters<typeof visit>[2]
): Promise<CaseView> {
  const date = pastDay(stage, daysAgo)
  const before = addDays(date, -1)
  return visit(stage, { resident, clerk: personId(stage, 'clerk') }, plan, { before, date, time })
}

/** What the demo's clerk does on a day in the past. */
export function clerkOn(stage: Stage, daysAgo: number, time: string) {
  return scene(stage, personId(stage, 'clerk'), pastDay(stage, daysAgo), time)
}

/** So many working days ago. */
export function pastDay({ calendar, today }: Stage, count: number): DateString {
  return subtractWorkingDays(calendar, today, count)
}

/** The first working day from tomorrow on, or the `count`th. */
export function comingDay({ calendar, today }: Stage, count: number): DateString {
  const first = nextWorkingDay(calendar, addDays(today, 1))
  return count === 1 ? first : addWorkingDays(calendar, first, count - 1)
}

/** The id of somebody one can be. */
export function personId(stage: Stage, name: string): string {
  const id = stage.cast.byName.get(name)
  if (!id) throw new Error(`nobody is called ${name}`)
  return id
}

/** The id of somebody nobody can be. */
export function visitorId(stage: Stage, i: number): string {
  const id = stage.cast.visitors[i]
  if (!id) throw new Error(`there is no visitor ${i}`)
  return id
}
