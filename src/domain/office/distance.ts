// How far is it? Great-circle kilometres, good enough to say which office is nearer.
export interface Place {
  /** Degrees. */
  readonly latitude: number
  readonly longitude: number
}

const EARTH_KM = 6371

/** Kilometres between two places, to one decimal. */
export function distanceKm(a: Place, b: Place): number {
  const rad = (degrees: number) => (degrees * Math.PI) / 180
  const dLat = rad(b.latitude - a.latitude)
  const dLon = rad(b.longitude - a.longitude)
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(dLon / 2) ** 2
  return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(h)) * 10) / 10
}
