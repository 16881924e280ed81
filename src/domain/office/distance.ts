// How far is it? Along a great circle, good enough to say which office or grid is nearer.
export interface Place {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
}

const EARTH_METRES = 6_371_000

/** Kilometres between two places, to one decimal. */
export function distanceKm(a: Place, b: Place): number {
  return Math.round(metres(a, b) / 100) / 10
}

/** Metres between two places. */
export function metres(a: Place, b: Place): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const dLat = rad(b.latitude - a.latitude)
  const dLon = rad(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(h))
}
