// In which order does a worker go? From the office to the nearest grid, and on to the nearest left.
import { metres, type Place } from '../office/distance'

/** The places in the order of the way; of two that are equally near, the first in the list. */
export function routeOrder<P extends Place>(start: Place, places: readonly P[]): P[] {
  const [first, ...others] = places
  if (!first) return []
  const next = others.reduce((best, place) => nearer(start, place, best), first)
  return [
    next,
    ...routeOrder(
      next,
      places.filter((place) => place !== next)
    )
  ]
}

function nearer<P extends Place>(from: Place, one: P, other: P): P {
  return metres(from, one) < metres(from, other) ? one : other
}
