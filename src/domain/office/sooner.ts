// Which other office has a place sooner? Of the same cluster first, then the nearest (BOOK-cluster).
import type { DateString, Minutes } from '../time/date'
import { distanceKm } from './distance'
import type { Office } from './office'

const SHOWN = 3

/** The first place that an office has. */
export interface FirstPlace {
  readonly office: Office
  readonly date: DateString
  readonly start: Minutes
  readonly left: number
}

export interface Sooner extends FirstPlace {
  readonly sameCluster: boolean
  /** Kilometres from the office that was asked about. */
  readonly distance: number
}

/** At most three; `first` is the first day on which the office itself has a place, null for none. */
export function soonerPlaces(
  from: Office,
  first: DateString | null,
  others: readonly FirstPlace[]
): Sooner[] {
  return others
    .filter(({ office, date }) => office.id !== from.id && (first === null || date < first))
    .map((one) => ({
      ...one,
      sameCluster: isSameCluster(from, one.office),
      distance: distanceKm(from, one.office)
    }))
    .sort((a, b) => Number(b.sameCluster) - Number(a.sameCluster) || a.distance - b.distance)
    .slice(0, SHOWN)
}

/** True where two offices share their slots. */
export function isSameCluster(a: Office, b: Office): boolean {
  return a.cluster !== null && a.cluster === b.cluster
}
