// Twenty kills while residents book: every acknowledged place is there, every slot counts its bookings,
// and nobody who asks again with the same id has two (issue 4).
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { prepareFolder, SUPERUSER } from '@/cloud/host/postgres-folder'
import {
  givePlaces,
  makeCallers,
  OFFICE,
  slotsToCome,
  type Caller,
  type SlotPlace
} from '../bench/load/crowd'
import { startHost, type Host } from '../environment/host'

const KILLS = 20
const CALLERS = 16
const PATIENCE_MS = 300_000
const PLENTY = 100_000
const env = { SUOZI_DEMO: '0' }

interface Asked {
  readonly actionId: string
  readonly caller: Caller
  readonly place: SlotPlace
}

/** What comes back where somebody asks for a place. */
interface Booked {
  readonly ok: boolean
  readonly failure?: { readonly code: string; readonly requestId?: string }
  readonly data?: { readonly id: string }
}

let host: Host
let slots: readonly SlotPlace[]

beforeAll(async () => {
  host = await startHost({ env })
  await withDatabase(async (pool) => {
    slots = await slotsToCome(pool, 40)
    await givePlaces(pool, slots, PLENTY)
  })
}, PATIENCE_MS)
afterAll(() => host.drop(), PATIENCE_MS)

test(
  'BOOK-capacity 20 kills of host and database lose no acknowledged place, and double none',
  async () => {
    const people = await withDatabase((pool) => makeCallers(pool, 4_000))
    const left = people.values()
    const running = new AbortController()
    const acknowledged: Asked[] = []
    const booking = Promise.all(
      Array.from({ length: CALLERS }, () => bookUntil(running.signal, left, acknowledged))
    )
    for (let kills = 0; kills < KILLS; kills += 1) {
      const before = acknowledged.length
      await until(() => acknowledged.length > before + 10)
      await kill(kills)
    }
    const before = acknowledged.length
    await until(() => acknowledged.length > before + 10)
    running.abort()
    await booking
    await compareBooks(acknowledged)
  },
  PATIENCE_MS
)

/** The database mostly; every fourth time the host, every eighth time both. */
async function kill(kills: number) {
  const database = postmaster()
  if (kills % 4 !== 0 || kills % 8 === 0) process.kill(database, 'SIGKILL')
  if (kills % 4 === 0) {
    const { folder, address } = host
    const gone = new Promise((resolved) => host.process.once('exit', resolved))
    process.kill(host.process.pid ?? 0, 'SIGKILL')
    await gone
    host = await startHost({ folder, env, port: Number(new URL(address).port) })
  } else {
    await until(() => ![0, database].includes(postmaster()))
  }
}

/** One after the other asks for a place, as often as it takes, always with the same id. */
async function bookUntil(
  stop: AbortSignal,
  people: Iterable<Caller>,
  acknowledged: Asked[]
): Promise<void> {
  for (const caller of people) {
    if (stop.aborted) return
    const place = slots[acknowledged.length % slots.length]!
    const asked = { actionId: randomUUID(), caller, place }
    await persist(asked)
    acknowledged.push(asked)
  }
}

async function persist({ actionId, caller, place }: Asked): Promise<void> {
  const { date, start } = place
  const input = { actionId, caseId: caller.caseId, officeId: OFFICE, date, start }
  for (;;) {
    const answer = await host.call('booking.reserve', input, caller.token).catch(() => null)
    const body = answer?.body as Booked | undefined
    if (body?.ok) {
      expect(body.data?.id).toBe(actionId)
      return
    }
    if (body && !['unavailable', 'busy'].includes(body.failure?.code ?? '')) {
      // The host's own line of it comes through another pipe.
      await pause(500)
      const said = host.output().split('\n')
      const lines = said.filter((line) => line.includes(body.failure?.requestId ?? 'no id'))
      throw new Error(`${body.failure?.code}: ${lines.join('\n')}`)
    }
    await pause(50)
  }
}

async function compareBooks(acknowledged: readonly Asked[]) {
  await persist(acknowledged[0]!)
  await withDatabase(async (pool) => {
    const { rows } = await pool.query<{ id: string; case_id: string }>(
      "select id, case_id from bookings where office_id = $1 and status = 'held'",
      [OFFICE]
    )
    const stored = new Set(rows.map(({ id }) => id))
    expect(acknowledged.filter(({ actionId }) => !stored.has(actionId))).toEqual([])
    expect(new Set(rows.map(({ case_id }) => case_id)).size).toBe(rows.length)
    expect(rows.length).toBe(acknowledged.length)
    const wrong = await pool.query(
      `select s.date, s.start_minute, s.booked, count(b.id)::int as stored
         from slots s left join bookings b on b.office_id = s.office_id and b.date = s.date
           and b.lane = s.lane and b.start_minute = s.start_minute and b.status = 'held'
         group by s.office_id, s.date, s.lane, s.start_minute having s.booked <> count(b.id)`
    )
    expect(wrong.rows).toEqual([])
  })
}

async function withDatabase<T>(work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const { secret } = await prepareFolder(join(host.folder, 'postgres'))
  const [, , , port] = postmasterFile()
  const connectionString = `postgresql://${SUPERUSER}:${secret}@127.0.0.1:${port}/suozi`
  const pool = new pg.Pool({ connectionString })
  // The server may be ended before it has read the farewell of a connection.
  pool.on('error', () => undefined)
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

function postmasterFile(): string[] {
  return readFileSync(join(host.folder, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')
}

function postmaster(): number {
  try {
    return Number(postmasterFile()[0])
  } catch {
    return 0
  }
}

async function until(isTrue: () => boolean) {
  for (let waited = 0; waited < PATIENCE_MS / 4 && !isTrue(); waited += 10) await pause(10)
  expect(isTrue()).toBe(true)
}
