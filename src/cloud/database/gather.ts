// What many ask for at the same moment is asked for in one statement: the next statement goes when the
// former is back, with all who came meanwhile (docs/decisions/0012). So the database works on a few large
// statements however many wait, and nobody waits beyond a bounded crowd.
import DataLoader from 'dataloader'
import type { Database } from './connect'
import { ownerOf } from './kept-offers'

const MOST_AT_ONCE = 128
const MOST_WAITING = 4_000

/** Thrown where more wait already than can be answered soon. */
export class TooBusy extends Error {}

/** What is read, or done, for many: an answer for each key in its place; an Error refuses that one. */
export type ForMany<K, V> = (db: Database, keys: readonly K[]) => Promise<readonly (V | Error)[]>

export interface GatherOptions {
  /** How many may wait in one process. */
  readonly mostWaiting?: number
  /** Statements under way at once; one where they are decided in order, else a second while one is read. */
  readonly underWay?: number
}

/**
 * Makes of a statement for many one for a single caller, who is gathered with the others. In a
 * transaction nobody is gathered: its statements are its own.
 */
export function gathered<K, V>(
  run: ForMany<K, V>,
  { mostWaiting = MOST_WAITING, underWay = 2 }: GatherOptions = {}
): (db: Database, key: K) => Promise<V> {
  const queues = new WeakMap<object, (key: K) => Promise<V>>()
  return async (db, key) => {
    if (db.isTransaction) return single(await run(db, [key]))
    const owner = ownerOf(db)
    const queue = queues.get(owner) ?? createQueue((keys) => run(db, keys), mostWaiting, underWay)
    queues.set(owner, queue)
    return queue(key)
  }
}

function createQueue<K, V>(
  run: (keys: readonly K[]) => Promise<readonly (V | Error)[]>,
  mostWaiting: number,
  underWay: number
): (key: K) => Promise<V> {
  const lines = Array.from({ length: underWay }, () => ({ last: Promise.resolve(), length: 0 }))
  let running: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const loader = new DataLoader<K, V>(
    (keys) => {
      const result = run(keys)
      running = result.catch(() => undefined)
      return result
    },
    {
      cache: false,
      maxBatchSize: MOST_AT_ONCE,
      batchScheduleFn(send) {
        const line = lines.reduce((a, b) => (b.length < a.length ? b : a))
        line.length += 1
        line.last = line.last.then(whatHasArrived).then(async () => {
          send()
          await running
          line.length -= 1
        })
      }
    }
  )
  return async (key) => {
    if (waiting >= mostWaiting) throw new TooBusy()
    waiting += 1
    try {
      return await loader.load(key)
    } finally {
      waiting -= 1
    }
  }
}

/** Requests that are in the sockets already come along. */
function whatHasArrived(): Promise<void> {
  return new Promise((arrived) => setImmediate(arrived))
}

function single<V>([answer]: readonly (V | Error)[]): V {
  if (answer instanceof Error) throw answer
  return answer as V
}
