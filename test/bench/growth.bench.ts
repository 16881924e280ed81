// Does it stay fast while a town's history grows? Two databases side by side: 10 thousand cases and 1
// million. What is in hand at the office is the same in both: only what is over grows.
import type { Person, Town } from '../make'
import { makeTown } from '../make'
import { evenChance, percentile, type Bench, type Figure } from './bench'
import { fillTown } from './fill-town'
import { IN_HAND, THIS_QUARTER, TODAY } from './town-history'

const SMALL = 10_000
const LARGE = Number(process.env.GROWTH_CASES ?? 1_000_000)
const WARM_UP = 60
const SAMPLES = 600
const MOST = 2

interface Filled {
  readonly town: Town
  readonly clerk: Person
  readonly dispatcher: Person
  /** Ids of cases of the office, most of them over, in no order. */
  readonly ids: readonly string[]
}

const asked = {
  'case.growth': ({ town, clerk, ids }: Filled, chance: number) =>
    town
      .as(clerk)
      .at(TODAY, '10:00')
      .must('case.show', { caseId: ids[Math.floor(chance * ids.length)]! }),
  'board.growth': ({ town, dispatcher }: Filled) =>
    town.as(dispatcher).at(TODAY, '10:00').must('dispatch.board', {})
}
type Name = keyof typeof asked

export const bench: Bench = {
  names: Object.keys(asked),
  async run(names, say) {
    const towns: Filled[] = []
    try {
      for (const count of [SMALL, LARGE]) towns.push(await fill(count, say))
      const [small, large] = towns
      const figures: Record<string, Figure> = {}
      for (const name of names as Name[]) figures[name] = await compare(name, small!, large!, say)
      return figures
    } finally {
      for (const { town } of towns) await town.drop()
    }
  }
}

async function fill(count: number, say: (sentence: string) => void): Promise<Filled> {
  const started = performance.now()
  const town = await makeTown()
  const clerk = await town.staff(['clerk'])
  const dispatcher = await town.staff(['dispatcher'])
  const handlers = [await town.staff(['handler']), await town.staff(['handler'])]
  const resident = await town.resident()
  const staff = handlers.map(({ id }) => id)
  const ids = await fillTown(town, { count, handlers: staff, model: resident.id }, say)
  const seconds = Math.round((performance.now() - started) / 1000)
  say(
    `${count} cases in ${seconds} s: ${IN_HAND} in hand at the office, ` +
      `${THIS_QUARTER} of it received this quarter, all others over`
  )
  return { town, clerk, dispatcher, ids }
}

/** Both are asked in turn, so that whatever else the machine does slows both. */
async function compare(
  name: Name,
  small: Filled,
  large: Filled,
  say: (sentence: string) => void
): Promise<Figure> {
  const chance = evenChance(7)
  const times: [number[], number[]] = [[], []]
  for (let n = 0; n < WARM_UP + SAMPLES; n += 1) {
    const which = chance()
    for (const [index, filled] of [small, large].entries()) {
      const started = performance.now()
      await asked[name](filled, which)
      if (n >= WARM_UP) times[index]!.push(performance.now() - started)
    }
  }
  const [floor, value] = times.map((samples) => percentile(samples, 0.95)) as [number, number]
  say(`${name}: p95 ${floor.toFixed(1)} ms at ${SMALL} cases, ${value.toFixed(1)} ms at ${LARGE}`)
  return {
    value,
    floor,
    ratio: value / floor,
    most: MOST,
    unit: 'ms p95',
    medianValue: percentile(times[1], 0.5),
    medianFloor: percentile(times[0], 0.5),
    cases: LARGE,
    floorCases: SMALL,
    inHand: IN_HAND
  }
}
