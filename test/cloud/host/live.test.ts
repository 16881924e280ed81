import { request, type IncomingMessage } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import { hallTopic, notifyLive } from '@/cloud/database/live'
import { noLog } from '@/cloud/functions/log'
import { addLive } from '@/cloud/host/live-route'
import { createLive, type Live } from '@/cloud/host/live'
import { town } from '@/cloud/host/town'
import { emptyTown, hostOf, type InProcessHost } from './in-process'

const offered = { ...emptyTown, writeOffers: town.writeOffers }
const open: IncomingMessage[] = []
let one: InProcessHost
let two: InProcessHost

beforeAll(async () => {
  one = await hostOf(offered)
  two = await hostOf(emptyTown, { databaseUrl: one.database.url })
}, 120_000)
afterEach(() => {
  for (const response of open.splice(0)) response.destroy()
})
afterAll(async () => {
  await two.drop()
  await one.drop()
})

interface Listener {
  readonly response: IncomingMessage
  /** What has come so far. */
  heard(): string
  /** Waits until it has come so many times. */
  until(text: string, times?: number): Promise<void>
  /** Resolves when the connection has ended. */
  readonly ended: Promise<unknown>
}

function listen(address: string, path = '/live/hall/qiuchuan'): Promise<Listener> {
  return new Promise((resolve, reject) => {
    request(`${address}${path}`, { headers: { accept: 'text/event-stream' } }, (response) => {
      open.push(response)
      let text = ''
      response.on('data', (part: Buffer) => (text += part.toString()))
      response.on('error', () => undefined)
      resolve({
        response,
        heard: () => text,
        until: async (wanted, times = 1) => {
          while (text.split(wanted).length - 1 < times) await pause(10)
        },
        ended: new Promise((end) => response.once('close', end))
      })
    })
      .on('error', reject)
      .end()
  })
}

const changed = 'data: changed\n\n'
const change = (officeId = 'qiuchuan') => notifyLive(one.database.db, hallTopic(officeId))

/** Connected, and told of everything from now on. */
async function listening(address: string): Promise<Listener> {
  const listener = await listen(address)
  await listener.until('retry')
  await pause(500)
  return listener
}

/** How many changes it is told of in the time in which one would have come. */
async function toldBy(listener: Listener, act: () => Promise<unknown>): Promise<number> {
  const before = listener.heard().split(changed).length
  await act()
  await pause(500)
  return listener.heard().split(changed).length - before
}

test('both hosts on one database tell their listeners, and nobody of another hall', async () => {
  const listeners = [await listening(one.address), await listening(two.address)]
  const elsewhere = await listen(one.address, '/live/hall/tianma')
  await pause(300)
  const before = elsewhere.heard()
  const counts = await Promise.all(listeners.map((listener) => toldBy(listener, () => pause(1))))
  expect(counts).toEqual([0, 0])
  const [first, second] = await Promise.all([
    toldBy(listeners[0]!, () => change()),
    toldBy(listeners[1]!, () => pause(1))
  ])
  expect([first, second]).toEqual([1, 1])
  expect(elsewhere.heard()).toBe(before)
  const { headers } = listeners[0]!.response
  expect(headers['content-type']).toBe('text/event-stream; charset=utf-8')
  expect(headers['cache-control']).toContain('no-transform')
  expect(listeners[0]!.heard()).toMatch(/^retry: 3000\n\n/)
}, 20_000)

test('many changes of a moment are told as one', async () => {
  const listener = await listening(one.address)
  const told = await toldBy(listener, async () => {
    for (let i = 0; i < 20; i += 1) await change()
  })
  expect(told).toBeLessThanOrEqual(2)
  expect(told).toBeGreaterThanOrEqual(1)
}, 20_000)

test('what is undone is not told', async () => {
  const listener = await listening(one.address)
  const undone = one.database.db.transaction().execute(async (db) => {
    await notifyLive(db, hallTopic('qiuchuan'))
    throw new Error('undone')
  })
  const told = await toldBy(listener, () => undone.catch(() => undefined))
  expect(told).toBe(0)
}, 20_000)

test('after the database has dropped the connection it listens again, and says so', async () => {
  const listener = await listening(one.address)
  const told = await toldBy(listener, async () => {
    await one.database.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen%'`
    )
    await pause(1_000)
  })
  expect(told).toBeGreaterThanOrEqual(1)
  expect(await toldBy(listener, () => change())).toBe(1)
}, 20_000)

test('an office that is not there has no hall', async () => {
  for (const path of ['/live/hall/nowhere', '/live/hall/%2e%2e', '/live/hall/']) {
    const { response } = await listen(one.address, path)
    expect(response.statusCode).toBe(404)
  }
})

test('a host that stops ends what is open, at once', async () => {
  const third = await hostOf(emptyTown, { databaseUrl: one.database.url })
  const listener = await listen(third.address)
  const started = performance.now()
  await Promise.all([third.stop(), listener.ended])
  expect(performance.now() - started).toBeLessThan(3_000)
  await third.drop()
}, 30_000)

describe('with little room', () => {
  let app: FastifyInstance
  let live: Live
  let address: string

  beforeAll(async () => {
    app = Fastify()
    live = createLive({ connectionString: one.database.url }, noLog)
    const door = {
      handle: () => Promise.reject(new Error('unasked')),
      refuse: (failure: object) => ({ ok: false, failure }) as never
    }
    const limits = { listeners: 2, heartbeatMs: 50 }
    addLive(app, { live, db: one.database.db, door, limits })
    address = await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await app.close()
    await live.stop()
  })

  test('whoever is one too many is told to ask later; who leaves makes room', async () => {
    const [first] = [await listen(address), await listen(address)]
    expect((await listen(address)).response.statusCode).toBe(429)
    first.response.destroy()
    await pause(200)
    expect((await listen(address)).response.statusCode).toBe(200)
  })

  test('a heart beats, so that nothing between takes the line for dead', async () => {
    const listener = await listen(address)
    await listener.until(':\n\n', 3)
    expect(listener.response.statusCode).toBe(200)
  })
})
