// Where does each step of a flow stand in its picture? Levels in the order of work, steps that run
// side by side next to each other, and the lines between them (ZJ-5).

/** What the picture needs to know of a step. */
export interface LaidStep {
  readonly id: string
  /** Ids of the steps that must be finished first. */
  readonly after: readonly string[]
}

/** A place in a level: a step, or a line that only passes on its way to a later level. */
export interface FlowPlace<S> {
  /** The step that stands here, or the one whose line passes. */
  readonly id: string
  readonly step: S | null
}

/** A line from a place of one level to a place of the next; `id` is the step it comes from. */
export interface FlowLine {
  readonly id: string
  readonly from: number
  readonly to: number
}

export interface FlowLayout<S> {
  readonly levels: readonly (readonly FlowPlace<S>[])[]
  /** The lines below each level but the last. */
  readonly joins: readonly (readonly FlowLine[])[]
}

/** The flow in levels; a step stands below all that it waits for. Expects a flow without circles. */
export function flowLayout<S extends LaidStep>(steps: readonly S[]): FlowLayout<S> {
  const ways = directWays(steps)
  const depth = depths(ways)
  const levels = placesByLevel(steps, ways, depth)
  return { levels, joins: levels.slice(0, -1).map((_, level) => lines(levels, level, ways)) }
}

/** The steps that each step waits for, without those that follow from another of them. */
type Ways = ReadonlyMap<string, readonly string[]>

function directWays(steps: readonly LaidStep[]): Ways {
  const known = new Map(steps.map((step) => [step.id, step.after]))
  const waitsFor = (id: string, other: string): boolean =>
    (known.get(id) ?? []).some((one) => one === other || waitsFor(one, other))
  return new Map(
    steps.map(({ id, after }) => {
      const there = [...new Set(after)].filter((one) => known.has(one))
      return [id, there.filter((one) => !there.some((other) => waitsFor(other, one)))]
    })
  )
}

function depths(ways: Ways): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const depth = (id: string): number => {
    const known = found.get(id)
    if (known !== undefined) return known
    const own = Math.max(-1, ...(ways.get(id) ?? []).map(depth)) + 1
    found.set(id, own)
    return own
  }
  for (const id of ways.keys()) depth(id)
  return found
}

/** Level by level, each place as near as can be to where its lines come from. */
function placesByLevel<S extends LaidStep>(
  steps: readonly S[],
  ways: Ways,
  depth: ReadonlyMap<string, number>
): FlowPlace<S>[][] {
  const levels: FlowPlace<S>[][] = []
  const count = Math.max(-1, ...depth.values()) + 1
  for (let level = 0; level < count; level += 1) {
    const above = levels[level - 1] ?? []
    const own = steps.filter(({ id }) => depth.get(id) === level)
    const standing = own.map((step) => ({ id: step.id, step }))
    const passing = above
      .filter(({ id }) => goesBeyond(id, level, ways, depth))
      .map(({ id }) => ({ id, step: null }))
    const x = (place: FlowPlace<S>) => middle(above, place, ways)
    levels.push([...standing, ...passing].sort((a, b) => x(a) - x(b)))
  }
  return levels
}

/** True where a step that stands below this level waits for this one. */
function goesBeyond(
  id: string,
  level: number,
  ways: Ways,
  depth: ReadonlyMap<string, number>
): boolean {
  return [...ways].some(([other, after]) => after.includes(id) && (depth.get(other) ?? 0) > level)
}

/** From where its lines come, 0 to 1; the sort is stable, so that equals keep the flow's order. */
function middle<S>(above: readonly FlowPlace<S>[], { id, step }: FlowPlace<S>, ways: Ways): number {
  const sources = step ? (ways.get(id) ?? []) : [id]
  const at = above.flatMap((place, i) => (sources.includes(place.id) ? [i] : []))
  return at.reduce((sum, i) => sum + (i + 0.5) / above.length, 0) / Math.max(1, at.length)
}

function lines<S>(
  levels: readonly (readonly FlowPlace<S>[])[],
  level: number,
  ways: Ways
): FlowLine[] {
  return (levels[level] ?? []).flatMap(({ id }, from) =>
    (levels[level + 1] ?? []).flatMap((place, to) => {
      const arrives = place.step ? (ways.get(place.id) ?? []).includes(id) : place.id === id
      return arrives ? [{ id, from, to }] : []
    })
  )
}
