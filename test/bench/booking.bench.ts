// The stampede: how near to the bare statement is a booking through the whole path, and how near to a bare
// route a refusal? The host is the built one in a process of its own, its callers in another. What is
// held against each other is measured in turn, round by round; the medians count.
import { migratedDatabase, type TestDatabase } from '../environment/database'
import { percentile, type Bench, type Figure } from './bench'
import {
  callFor,
  givePlaces,
  HOST_SECRET,
  makeCallers,
  slotsToCome,
  statementFor,
  type Caller,
  type SlotPlace
} from './load/crowd'
import { program, startMeasuredHost, type MeasuredHost, type Program } from './load/process'

const ROUNDS = Number(process.env.BOOKING_ROUNDS ?? 5)
const CALLERS = 64
const SLOTS = 200
/** Bookings and refusals of a round. */
const BOOKINGS = 2_000
const REFUSALS = 8_000
const CROWD = 2_000
const PLACES = 20
/** As many as the host has: more only wait for each other. */
const CONNECTIONS = 4
const MOST_MEMORY_MB = 250
const PLENTY = 1_000_000

interface Answered {
  readonly seconds: number
  readonly answers: readonly {
    readonly outcome: string
    readonly times: number
    readonly milliseconds: number
  }[]
}

interface Stage {
  readonly database: TestDatabase
  readonly host: MeasuredHost
  readonly callers: Program
  readonly statement: Program
  readonly route: Program
  readonly routePort: number
  readonly slots: readonly SlotPlace[]
}

type Rounds = Record<'spread' | 'hot' | 'soldOut', [floor: number[], value: number[]]>

export const bench: Bench = {
  names: ['booking.spread', 'booking.hot', 'booking.soldOut', 'booking.stampede', 'host.memory'],
  async run(names, say) {
    const stage = await open()
    try {
      return await measure(stage, names, say)
    } finally {
      await close(stage)
    }
  }
}

async function open(): Promise<Stage> {
  const database = await migratedDatabase()
  const host = await startMeasuredHost(database.url, HOST_SECRET)
  const route = program('bare-route.mjs')
  const { port: routePort } = (await route.first) as { port: number }
  return {
    database,
    host,
    callers: program('callers.mjs'),
    statement: program('bare-statement.mjs'),
    route,
    routePort,
    slots: await slotsToCome(database.pool, SLOTS)
  }
}

async function close({ database, host, callers, statement, route }: Stage) {
  for (const one of [callers, statement, route]) one.stop()
  await host.stop()
  await database.drop()
}

async function measure(
  stage: Stage,
  names: readonly string[],
  say: (sentence: string) => void
): Promise<Record<string, Figure>> {
  const rounds: Rounds = { spread: [[], []], hot: [[], []], soldOut: [[], []] }
  const stampedes: Figure[] = []
  const { open, hot, full, crowded } = await prepare(stage)
  // Memory is measured under all of this load.
  const wants = (name: string) => names.includes(name) || names.includes('host.memory')
  for (let round = 0; round < ROUNDS; round += 1) {
    if (wants('booking.spread')) await compare(stage, rounds.spread, open)
    if (wants('booking.hot')) await compare(stage, rounds.hot, [hot[round]!])
    if (wants('booking.soldOut')) await refuse(stage, rounds.soldOut, full)
    if (wants('booking.stampede')) stampedes.push(await stampede(stage, crowded[round]!))
    say(`  ${told(rounds, stampedes)}`)
  }
  const figures: Record<string, () => Figure> = {
    'booking.spread': () => figure(rounds.spread, 0.4),
    'booking.hot': () => figure(rounds.hot, 0.7),
    'booking.soldOut': () => figure(rounds.soldOut, 0.3),
    'booking.stampede': () => middle(stampedes),
    'host.memory': () => memory(stage.host)
  }
  return Object.fromEntries(names.map((name) => [name, figures[name]!()]))
}

/** Slots with plenty of places, one that is full, and one with a few places for each stampede. */
async function prepare(stage: Stage) {
  const { slots, database } = stage
  const [full, ...rest] = [...slots].reverse()
  if (!full) throw new Error('there are no slots')
  const crowded = rest.slice(0, ROUNDS)
  const open = slots.slice(0, slots.length - ROUNDS - 1)
  await givePlaces(database.pool, open, PLENTY)
  await givePlaces(database.pool, [full, ...crowded], PLACES)
  await fill(stage, full)
  await warmUp(stage, open)
  // A day has ten thousand codes: each round has a hot slot on a day of its own.
  const hot = [...new Map(open.map((slot) => [slot.date, slot])).values()]
  return { open, hot, full, crowded }
}

/** Both sides run once before they are measured. */
async function warmUp(stage: Stage, open: readonly SlotPlace[]) {
  await compare(stage, [[], []], open)
}

/** Others have all places of a slot. */
async function fill({ database, statement }: Stage, slot: SlotPlace) {
  const bookings = Array.from({ length: PLACES }, () => statementFor(slot))
  const asked = { url: database.url, callers: 1, connections: CONNECTIONS, bookings }
  expectAll((await statement.ask<{ outcomes: string[] }>(asked)).outcomes, 'taken')
}

/** So many bookings by the bare statement, then as many through the whole path. */
async function compare(
  { database, statement, host, callers }: Stage,
  [floor, value]: Rounds['spread'],
  slots: readonly SlotPlace[]
) {
  const places = Array.from({ length: BOOKINGS }, (_, n) => slots[n % slots.length]!)
  const bare = await statement.ask<{ seconds: number; outcomes: string[] }>({
    url: database.url,
    callers: CALLERS,
    connections: CONNECTIONS,
    bookings: places.map(statementFor)
  })
  expectAll(bare.outcomes, 'taken')
  floor.push(BOOKINGS / bare.seconds)
  const people = await makeCallers(database.pool, BOOKINGS)
  const calls = people.map((person, n) => callFor(person, places[n]!))
  const whole = await callers.ask<Answered>({ port: host.port, callers: CALLERS, calls })
  expectAll(outcomes(whole), 'ok')
  value.push(BOOKINGS / whole.seconds)
}

/** So many answers of the bare route, then as many refusals. */
async function refuse(
  { database, callers, host, routePort }: Stage,
  [floor, value]: Rounds['soldOut'],
  full: SlotPlace
) {
  // Each asks a few times: nobody may try more often than the rules say.
  const people = await makeCallers(database.pool, REFUSALS / 8)
  const calls = Array.from({ length: REFUSALS }, (_, n) =>
    callFor(people[n % people.length]!, full)
  )
  const bare = await callers.ask<Answered>({ port: routePort, callers: CALLERS, calls })
  floor.push(REFUSALS / bare.seconds)
  const whole = await callers.ask<Answered>({ port: host.port, callers: CALLERS, calls })
  expectAll(outcomes(whole), 'slot-full')
  value.push(REFUSALS / whole.seconds)
}

/** Everybody at once for a few places: exactly so many get one, and everybody is told. */
async function stampede({ database, callers, host }: Stage, slot: SlotPlace): Promise<Figure> {
  const people: Caller[] = await makeCallers(database.pool, CROWD)
  const calls = people.map((person) => callFor(person, slot))
  const asked = { port: host.port, callers: CROWD, calls }
  const { answers } = await callers.ask<Answered>(asked)
  const granted = answers.filter(({ outcome }) => outcome === 'ok').length
  const answered = answers.filter(({ outcome }) => ['ok', 'slot-full'].includes(outcome)).length
  const { rows } = await database.pool.query<{ n: number }>(
    'select count(*)::int as n from bookings where date = $1 and start_minute = $2',
    [slot.date, slot.start]
  )
  if (granted !== PLACES || rows[0]?.n !== PLACES || answered !== CROWD) {
    throw new Error(`${granted} told, ${rows[0]?.n} stored, ${answered} of ${CROWD} answered`)
  }
  const times = answers.map(({ milliseconds }) => milliseconds)
  const [floor, value] = [percentile(times, 0.5), percentile(times, 0.99)]
  const busy = answers.filter(({ times }) => times > 1).length
  const told = { granted, answered, busy, callers: CROWD }
  return { value, floor, ratio: value / floor, most: 4, unit: 'ms p99', ...told }
}

function outcomes({ answers }: Answered): string[] {
  return answers.map(({ outcome }) => outcome)
}

function expectAll(outcomes: readonly string[], expected: string) {
  const other = outcomes.find((outcome) => outcome !== expected)
  if (other) throw new Error(`${other} instead of ${expected}`)
}

function figure([floors, values]: Rounds['spread'], least: number): Figure {
  const [floor, value] = [percentile(floors, 0.5), percentile(values, 0.5)]
  return { value, floor, ratio: value / floor, least, unit: '1/s' }
}

/** The round in the middle. */
function middle(stampedes: readonly Figure[]): Figure {
  return [...stampedes].sort((a, b) => a.ratio - b.ratio)[Math.floor(stampedes.length / 2)]!
}

function memory(host: MeasuredHost): Figure {
  const value = host.memory()
  return { value, floor: MOST_MEMORY_MB, ratio: value / MOST_MEMORY_MB, most: 1, unit: 'MB' }
}

function told(rounds: Rounds, stampedes: readonly Figure[]): string {
  const pairs = Object.entries(rounds)
    .filter(([, [floor]]) => floor.length > 0)
    .map(
      ([name, [floor, value]]) => `${name} ${value.at(-1)!.toFixed(0)}/${floor.at(-1)!.toFixed(0)}`
    )
  const last = stampedes.at(-1)
  return [...pairs, ...(last ? [`stampede p99 ${last.value.toFixed(0)} ms`] : [])].join(', ')
}
