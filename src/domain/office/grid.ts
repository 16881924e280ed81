// 网格: the smallest area, where a grid worker brings and fetches things. Does each belong somewhere?
import { duplicateIds, problem, type Problem } from '../service/problem'
import type { Place } from './distance'

export interface Grid extends Place {
  readonly id: string
  /** The office that runs its errands. */
  readonly office: string
  readonly name: string
  /** True where name and coordinates are made up for the demo. */
  readonly invented: boolean
}

export type GridProblemCode = 'duplicate-id' | 'unknown-office' | 'no-grid'

/** What is wrong with a list of grids: each has an office, and every office has one. */
export function checkGrids(
  grids: readonly Grid[],
  offices: readonly string[]
): Problem<GridProblemCode>[] {
  const strays = grids.flatMap(({ office }, index) =>
    offices.includes(office) ? [] : [problem('unknown-office' as const, [index, 'office'], office)]
  )
  const bare = offices.filter((id) => !grids.some(({ office }) => office === id))
  return [
    ...duplicateIds(grids, []),
    ...strays,
    ...bare.map((id) => problem('no-grid' as const, [], id))
  ]
}
