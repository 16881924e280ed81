// A burst of 100,000: how near to the bare statements that claim and mark is sending with everything that
// belongs to it, and how long does somebody wait who has to correct something meanwhile?
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { deliver } from '@/cloud/use-cases/notice/deliver'
import { nothingOutside, type PhoneMessage } from '@/cloud/use-cases/outside'
import { instant, type Instant } from '@/domain/time/instant'
import { at, makeTown, type Person, type Town } from '../make'
import { percentile, type Bench, type Figure } from './bench'
import { corrections, type Correction } from './corrections'
import { fillOutbox } from './fill-outbox'
import { TODAY } from './town-history'

const QUEUED = Number(process.env.OUTBOX_QUEUED ?? 100_000)
const ROUNDS = Number(process.env.OUTBOX_ROUNDS ?? 7)
/** As the job does it: messages at a time, and workers. */
const BATCH = 32
const WORKERS = 3
const WINDOW_MS = 5_000
const CONNECTIONS = 4
/** What a phone takes to answer where the wait is measured. */
const PHONE_MS = 50
const SAMPLES = Number(process.env.OUTBOX_SAMPLES ?? 60)
/** The timer of the host. */
const TICK_MS = 1_000

type Say = (sentence: string) => void
interface Stage {
  readonly town: Town
  /** The town's time, which goes on while it is measured. */
  now(): Instant
  /** What the phone does with a message. */
  phone: (message: PhoneMessage) => Promise<void> | void
}

export const bench: Bench = {
  names: ['outbox.throughput', 'notice.delay'],
  async run(names, say) {
    const figures: Record<string, Figure> = {}
    for (const name of names) {
      const stage = await open()
      try {
        figures[name] =
          name === 'notice.delay' ? await delay(stage, say) : await throughput(stage, say)
      } finally {
        await stage.town.drop()
      }
    }
    return figures
  }
}

async function open(): Promise<Stage> {
  const started = performance.now()
  const begin = at(TODAY, '10:00')
  const stage = {
    now: () => instant(Math.round(begin + performance.now() - started)),
    phone: () => undefined
  } as Omit<Stage, 'town'>
  const send = async (message: PhoneMessage) => {
    await stage.phone(message)
    return { is: 'sent' } as const
  }
  const town = await makeTown(CONNECTIONS, { ...nothingOutside, phone: { send } })
  return Object.assign(stage, { town })
}

async function throughput(stage: Stage, say: Say): Promise<Figure> {
  await refill(stage, 0, QUEUED)
  let next = QUEUED
  const floors: number[] = []
  const values: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [list, send] of [
      [floors, claimAndMark],
      [values, sendAll]
    ] as const) {
      const started = performance.now()
      const done = await send(stage)
      list.push((done / (performance.now() - started)) * 1000)
      await refill(stage, next, done)
      next += done
    }
    say(`  ${values.at(-1)!.toFixed(0)}/${floors.at(-1)!.toFixed(0)} messages a second`)
  }
  const [floor, value] = [percentile(floors, 0.5), percentile(values, 0.5)]
  return { value, floor, ratio: value / floor, least: 0.6, unit: '1/s', queued: QUEUED }
}

/** The queue stays as long as it was. What filling it leaves to be written is not left to who comes next. */
async function refill({ town: { database } }: Stage, queued: number, done: number) {
  await fillOutbox(database.pool, at(TODAY, '10:00'), queued + 1, queued + done)
  await database.pool.query('vacuum analyze outbox')
}

function sendAll(stage: Stage): Promise<number> {
  return deliver(contextOf(stage))
}

function contextOf({ town, now }: Stage) {
  const { db, sealer, storage, outside } = town
  return { db, sealer, storage, outside, actor: null, demo: false, now: now() }
}

/** The bare statements: take the next ones with a lease, and mark them as sent. */
async function claimAndMark({ town: { db }, now }: Stage): Promise<number> {
  const end = performance.now() + WINDOW_MS
  const worker = async () => {
    let done = 0
    while (performance.now() < end) {
      const lease = randomUUID()
      const { rows } = await sql<{ id: string }>`
        update outbox set status = 'sending', channel = 'phone', lease = ${lease},
          leased_until = clock_timestamp() + interval '3 minutes'
        where id in (
          select id from outbox where status = 'waiting' and lane = 2 and due_at <= ${new Date(now())}
          order by due_at, id limit ${BATCH} for update skip locked)
        returning id`.execute(db)
      if (rows.length === 0) break
      await sql`
        update outbox set status = 'sent', settled_at = ${new Date(now())}, lease = null,
          leased_until = null
        where id = any (${rows.map(({ id }) => id)}) and lease = ${lease}`.execute(db)
      done += rows.length
    }
    return done
  }
  const counts = await Promise.all(Array.from({ length: WORKERS }, worker))
  return counts.reduce((sum, count) => sum + count, 0)
}

interface Waits {
  readonly inbox: number
  readonly phone: number
}

/** First with nothing else to send, then behind the burst. */
async function delay(stage: Stage, say: Say): Promise<Figure> {
  const { clerk, cases } = await corrections(stage.town, 2 * SAMPLES, say)
  const quiet = await waits(stage, clerk, cases.slice(0, SAMPLES))
  await fillOutbox(stage.town.database.pool, at(TODAY, '10:00'), 1, QUEUED)
  const busy = await waits(stage, clerk, cases.slice(SAMPLES))
  const p95 = (of: readonly Waits[], where: keyof Waits) =>
    percentile(
      of.map((one) => one[where]),
      0.95
    )
  const [floor, value] = [p95(quiet, 'phone'), p95(busy, 'phone')]
  const inbox = { inbox: p95(busy, 'inbox'), inboxFloor: p95(quiet, 'inbox') }
  say(`  to the phone ${value.toFixed(0)} ms, to the inbox ${inbox.inbox.toFixed(0)} ms`)
  const { rows } = await stage.town.database.pool.query<{ n: number }>(
    "select count(*)::int as n from outbox where status = 'waiting'"
  )
  const left = rows[0]?.n ?? 0
  if (left === 0) throw new Error('the burst was over before it was measured')
  return {
    value,
    floor,
    ratio: value / floor,
    most: 2,
    unit: 'ms p95',
    ...inbox,
    queued: QUEUED,
    left
  }
}

/** From the clerk's tap to the inbox and to the phone, one correction after the other. */
async function waits(stage: Stage, clerk: Person, cases: readonly Correction[]): Promise<Waits[]> {
  const arrived = new Map<string, (at: number) => void>()
  stage.phone = async ({ personId }) => {
    await pause(PHONE_MS)
    arrived.get(personId)?.(performance.now())
  }
  const over = new AbortController()
  const rounds = tick(stage, over.signal)
  const measured: Waits[] = []
  for (const one of cases) {
    const onPhone = new Promise<number>((resolve) => arrived.set(one.personId, resolve))
    const started = performance.now()
    await stage.town
      .as(clerk)
      .at(TODAY, '10:00')
      .must('case.ask-for-correction', { caseId: one.id })
    const seen = await stage.town.as(one.resident).at(TODAY, '10:00').must('notice.list', {})
    if (!seen.notices.some(({ content }) => content.kind === 'correction-asked')) {
      throw new Error('it is not in the inbox')
    }
    const inbox = performance.now() - started
    measured.push({ inbox, phone: (await onPhone) - started })
  }
  over.abort()
  await rounds
  return measured
}

/** The job, as often as the host's timer asks for it. */
async function tick(stage: Stage, over: AbortSignal) {
  while (!over.aborted) {
    await deliver(contextOf(stage))
    await pause(TICK_MS - (performance.now() % TICK_MS))
  }
}
