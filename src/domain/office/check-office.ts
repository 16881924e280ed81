// Can residents be sent to this office? Its hours are intervals, its places are whole, its names exist.
import { duplicateIds, problem, type Problem } from '../service/problem'
import { laneProblems, type LaneProblemCode } from './check-lanes'
import type { Cluster, Office, OpenInterval } from './office'

export type OfficeProblemCode =
  | 'duplicate-id'
  | 'unknown-cluster'
  | 'unknown-service'
  | 'interval-order'
  | 'never-open'
  | 'no-counters'
  | LaneProblemCode

/** What is wrong with an office; paths start at the office itself, weekdays by number. */
export function checkOffice(
  office: Office,
  clusters: readonly Cluster[],
  services: ReadonlySet<string>
): Problem<OfficeProblemCode>[] {
  const { cluster, counters } = office
  const problems: Problem<OfficeProblemCode>[] = [
    ...duplicateIds(counters, ['counters']),
    ...hoursProblems(office),
    ...serviceProblems(office, services),
    ...laneProblems(office, services)
  ]
  if (counters.length === 0) problems.push(problem('no-counters', ['counters']))
  if (cluster !== null && !clusters.some(({ id }) => id === cluster)) {
    problems.push(problem('unknown-cluster', ['cluster'], cluster))
  }
  return problems
}

function hoursProblems({ hours }: Office): Problem<OfficeProblemCode>[] {
  const days = Object.entries(hours)
  if (days.every(([, intervals]) => intervals.length === 0))
    return [problem('never-open', ['hours'])]
  return days.flatMap(([day, intervals]) =>
    inOrder(intervals) ? [] : [problem('interval-order', ['hours', Number(day)])]
  )
}

function inOrder(intervals: readonly OpenInterval[]): boolean {
  return intervals.every(({ from, to }, index) => {
    const before = intervals[index - 1]
    return from < to && (!before || before.to <= from)
  })
}

function serviceProblems(
  { services }: Office,
  known: ReadonlySet<string>
): Problem<OfficeProblemCode>[] {
  if (services === 'all') return []
  return services.flatMap((id, index) =>
    known.has(id) ? [] : [problem('unknown-service', ['services', index], id)]
  )
}
