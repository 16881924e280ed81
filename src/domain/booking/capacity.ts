// How many can be served in a slot? From the counters, who is on duty, how long each service takes, and
// what a single day has of its own (BOOK-capacity). Services that need a given counter have a lane.
import type { Office } from '../office/office'
import type { DateString, Minutes } from '../time/date'

/** The lane of an office that has no other. */
export const GENERAL_LANE = 'general'

/** Who is on duty from `from` to `to`, where that differs from the rest of the day. */
export interface Duty {
  readonly from: Minutes
  readonly to: Minutes
  readonly staff: number
}

/** The counters that take the same services, and share their slots. */
export interface Lane {
  readonly id: string
  readonly name: string
  readonly counters: readonly string[]
  /** The services it takes; `all` for those that no other lane names. */
  readonly services: 'all' | readonly string[]
  /** Minutes that one place stands for. */
  readonly minutes: number
  /** How many are on duty when nothing else is said. */
  readonly staff: number
  readonly duty: readonly Duty[]
}

/** A day, or a part of one, on which a lane is staffed in another way. */
export interface DayException extends Duty {
  readonly date: DateString
  readonly lane: string
}

/** The lanes of an office: as it says, or one over all counters with the places it names. */
export function lanesOf(office: Office): readonly Lane[] {
  if (office.lanes.length > 0) return office.lanes
  const staff = office.counters.length
  return [
    {
      id: GENERAL_LANE,
      name: '',
      counters: office.counters.map(({ id }) => id),
      services: 'all',
      minutes: (staff * office.slotMinutes) / office.placesPerSlot,
      staff,
      duty: []
    }
  ]
}

/** True where an office takes a service. */
export function takes(office: Office, serviceId: string): boolean {
  return office.services === 'all' || office.services.includes(serviceId)
}

/** The lane that takes a service: one that names it, else the one for all; undefined where none does. */
export function laneOf(office: Office, serviceId: string): Lane | undefined {
  const lanes = lanesOf(office)
  return (
    lanes.find(({ services }) => services !== 'all' && services.includes(serviceId)) ??
    lanes.find(({ services }) => services === 'all')
  )
}

/** How many slots on end a service needs. */
export function slotsNeeded(office: Office, serviceId: string): number {
  return Math.max(1, Math.ceil((office.serviceMinutes[serviceId] ?? 0) / office.slotMinutes))
}

/** The places of a slot: those that everybody can book, and those kept back (BOOK-kept). */
export function placesOf(
  office: Office,
  lane: Lane,
  exceptions: readonly DayException[],
  slot: { readonly date: DateString; readonly start: Minutes }
): { readonly capacity: number; readonly kept: number } {
  const duty =
    exceptions.find((e) => e.date === slot.date && e.lane === lane.id && covers(e, slot.start)) ??
    lane.duty.find((d) => covers(d, slot.start))
  const staff = duty?.staff ?? lane.staff
  // A thousandth more keeps 6 places of 29.999 minutes from becoming 5.
  const places = Math.floor((staff * office.slotMinutes) / lane.minutes + 0.001)
  const capacity = Math.max(0, Math.floor(places * (1 - office.keptForWalkIn)))
  return { capacity, kept: Math.max(0, places - capacity) }
}

function covers(duty: Duty, start: Minutes): boolean {
  return duty.from <= start && start < duty.to
}
