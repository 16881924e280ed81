// Does looking at the days of an office stay fast while its bookings grow old? Two databases side by side:
// 10 thousand bookings and 1 million. The days to come are the same in both; nothing is kept in memory.
import { makeTown, type Town } from '../make'
import { percentile, type Bench, type Figure } from './bench'

const SMALL = 10_000
const LARGE = Number(process.env.AVAILABILITY_BOOKINGS ?? 1_000_000)
const TODAY = '2026-11-24'
const BATCH = 100_000
const WARM_UP = 60
const SAMPLES = 600
/** Bookings of a day at one office: as many as it has places. */
const A_DAY = 100

export const bench: Bench = {
  names: ['availability.growth'],
  async run(_names, say) {
    const towns: Town[] = []
    try {
      for (const count of [SMALL, LARGE]) towns.push(await fill(count, say))
      return { 'availability.growth': await compare(towns as [Town, Town], say) }
    } finally {
      for (const town of towns) await town.drop()
    }
  }
}

async function fill(count: number, say: (sentence: string) => void): Promise<Town> {
  const started = performance.now()
  const town = await makeTown()
  await town.jobs(TODAY, '08:31')
  const client = await town.database.pool.connect()
  try {
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    await client.query(pastSlots(count))
    for (let from = 0; from < count; from += BATCH) {
      await client.query(bookings(from, Math.min(count, from + BATCH) - 1, count))
    }
    await client.query('vacuum analyze bookings, slots')
  } finally {
    client.release(true)
  }
  say(`${count} bookings in ${Math.round((performance.now() - started) / 1000)} s`)
  return town
}

/** The days on which the bookings were: those to come first, then back from yesterday. */
const DAY = `date '${TODAY}' + 12 - (n / ${A_DAY})::int`

function pastSlots(count: number): string {
  return `insert into slots (office_id, date, lane, start_minute, end_minute, capacity, kept, booked)
    select 'qiuchuan', date '${TODAY}' - d, 'general', 510 + s * 30, 540 + s * 30, 10, 0, 10
    from generate_series(1, ${Math.ceil(count / A_DAY)}) d, generate_series(0, 9) s
    on conflict do nothing`
}

function bookings(from: number, to: number, count: number): string {
  return `insert into bookings (office_id, id, case_id, service_id, person_id, subject_id, date, lane,
      start_minute, end_minute, places, day_place, status, code, created_at)
    select 'qiuchuan', md5('b' || n)::uuid, md5('c' || n)::uuid, 'passport', md5('p' || n)::uuid,
      md5('p' || n)::uuid, ${DAY}, 'general', 510 + n % 10 * 30, 540 + n % 10 * 30, 1, 1,
      case when ${DAY} >= date '${TODAY}' then 'booked' else 'served' end, 'QC' || n,
      now() - interval '1 day'
    from generate_series(${from}, ${to}) n where n < ${count}`
}

/** Both are asked in turn, so that whatever else the machine does slows both. */
async function compare(towns: [Town, Town], say: (sentence: string) => void): Promise<Figure> {
  const people = [await towns[0].resident(), await towns[1].resident()]
  const times: [number[], number[]] = [[], []]
  for (let n = 0; n < WARM_UP + SAMPLES; n += 1) {
    for (const [index, town] of towns.entries()) {
      const scene = town.as(people[index]!).at(TODAY, '10:00')
      const started = performance.now()
      const { days } = await scene.must('booking.availability', {
        officeId: 'qiuchuan',
        serviceId: 'passport'
      })
      if (n >= WARM_UP) times[index]!.push(performance.now() - started)
      if (days.length < 15) throw new Error(`only ${days.length} days`)
    }
  }
  const [floor, value] = times.map((samples) => percentile(samples, 0.95)) as [number, number]
  say(`availability: p95 ${floor.toFixed(1)} ms at ${SMALL}, ${value.toFixed(1)} ms at ${LARGE}`)
  const medians = { medianValue: percentile(times[1], 0.5), medianFloor: percentile(times[0], 0.5) }
  const counts = { bookings: LARGE, floorBookings: SMALL }
  return { value, floor, ratio: value / floor, most: 2, unit: 'ms p95', ...medians, ...counts }
}
