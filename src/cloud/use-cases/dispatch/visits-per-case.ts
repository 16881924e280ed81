// ZJ-2: how often did somebody have to come for a case that is decided? One figure, published as it is.
import type { QuarterSums } from '../../database/board'

/** Visits to a counter for each decided case of the quarter, to two places; null without one. */
export function visitsPerCase({ visits }: Pick<QuarterSums, 'visits'>): number | null {
  return visits === null ? null : Math.round(Number(visits) * 100) / 100
}
