// Can every service be taken somewhere, and every counter be found? The lanes of an office (BOOK-capacity).
import type { Lane } from '../booking/capacity'
import { duplicateIds, problem, type Path, type Problem } from '../service/problem'
import type { Office } from './office'

export type LaneProblemCode =
  | 'duplicate-id'
  | 'unknown-counter'
  | 'counter-twice'
  | 'unknown-service'
  | 'no-lane'
  | 'no-minutes'
  | 'interval-order'

/** What is wrong with the lanes of an office and the minutes of its services; paths start at the office. */
export function laneProblems(
  { lanes, counters, services, serviceMinutes }: Office,
  known: ReadonlySet<string>
): Problem<LaneProblemCode>[] {
  const here = new Set(counters.map(({ id }) => id))
  const wanted = services === 'all' ? [...known] : services
  return [
    ...duplicateIds(lanes, ['lanes']),
    ...lanes.flatMap((lane, index) => ownProblems(lane, ['lanes', index], here, known)),
    ...counterTwice(lanes),
    ...without(lanes, wanted),
    ...serviceProblems(serviceMinutes, known)
  ]
}

function serviceProblems(
  serviceMinutes: Office['serviceMinutes'],
  known: ReadonlySet<string>
): Problem<LaneProblemCode>[] {
  return Object.entries(serviceMinutes).flatMap(([id, minutes]): Problem<LaneProblemCode>[] => {
    const path = ['serviceMinutes', id]
    if (!known.has(id)) return [problem('unknown-service', path, id)]
    return minutes > 0 ? [] : [problem('no-minutes', path, id)]
  })
}

function ownProblems(
  lane: Lane,
  path: Path,
  counters: ReadonlySet<string>,
  known: ReadonlySet<string>
): Problem<LaneProblemCode>[] {
  const named = lane.services === 'all' ? [] : lane.services
  return [
    ...lane.counters.flatMap((id, i) =>
      counters.has(id) ? [] : [problem('unknown-counter' as const, [...path, 'counters', i], id)]
    ),
    ...named.flatMap((id, i) =>
      known.has(id) ? [] : [problem('unknown-service' as const, [...path, 'services', i], id)]
    ),
    ...(lane.minutes > 0 ? [] : [problem('no-minutes' as const, [...path, 'minutes'], lane.id)]),
    ...lane.duty.flatMap(({ from, to }, i) =>
      from < to ? [] : [problem('interval-order' as const, [...path, 'duty', i])]
    )
  ]
}

function counterTwice(lanes: readonly Lane[]): Problem<LaneProblemCode>[] {
  const seen = new Set<string>()
  return lanes.flatMap(({ counters }, lane) =>
    counters.flatMap((id, index) => {
      const twice = seen.has(id)
      seen.add(id)
      return twice
        ? [problem('counter-twice' as const, ['lanes', lane, 'counters', index], id)]
        : []
    })
  )
}

/** Without lanes all counters take everything. */
function without(lanes: readonly Lane[], services: readonly string[]): Problem<LaneProblemCode>[] {
  if (lanes.length === 0 || lanes.some((lane) => lane.services === 'all')) return []
  const taken = new Set(lanes.flatMap((lane) => lane.services))
  return services
    .filter((id) => !taken.has(id))
    .map((id) => problem('no-lane' as const, ['lanes'], id))
}
