// Where do residents go, and when is it open? An office, its counters, its hours and its places.
import type { Lane } from '../booking/capacity'
import type { DateString, Minutes, Weekday } from '../time/date'

/** Half-open: open from `from`, closed again at `to`. */
export interface OpenInterval {
  readonly from: Minutes
  readonly to: Minutes
}

/** The intervals of each weekday, in order; an empty list is a day that is not worked. */
export type OfficeHours = Readonly<Record<Weekday, readonly OpenInterval[]>>

/** 窗口. */
export interface Counter {
  readonly id: string
  readonly name: string
}

/** A day on which the office is closed although its calendar says otherwise, or a part of it. */
export interface Closure {
  readonly date: DateString
  readonly reason: string
  /** Half-open; null for the whole day. */
  readonly hours: OpenInterval | null
}

/** 片区: offices that share their slots. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly division: string
}

/** 服务点. */
export interface Office {
  readonly id: string
  readonly name: string
  /** Capital letters that its booking codes begin with, as QC in "QC 1201 0937". */
  readonly initials: string
  /** Six digits of the administrative division, as 330822. */
  readonly division: string
  /** The town or street it stands in. */
  readonly town: string
  /** Id of its cluster; null where it shares its slots with nobody. */
  readonly cluster: string | null
  readonly address: string
  /** How to find it, in a sentence. */
  readonly directions: string
  readonly floor: string
  readonly phone: string
  /** Degrees, GCJ-02, as maps in China use them. */
  readonly latitude: number
  readonly longitude: number
  readonly counters: readonly Counter[]
  readonly hours: OfficeHours
  readonly slotMinutes: number
  /** Places in one slot, those kept for walk-ins included. */
  readonly placesPerSlot: number
  /** The share of each slot, 0 to 1, that is kept for people without a phone (D). */
  readonly keptForWalkIn: number
  /** Counters that share their slots; none where all counters take everything. */
  readonly lanes: readonly Lane[]
  /** Minutes at the counter of the services that need more than a slot, by service id. */
  readonly serviceMinutes: Readonly<Record<string, number>>
  readonly closures: readonly Closure[]
  /** The services it takes: all of them, or these ids. */
  readonly services: 'all' | readonly string[]
  /** True where hours, counters and coordinates are made up for the demo, and shown as such. */
  readonly invented: boolean
}
