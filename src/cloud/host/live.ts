// What has changed in a hall is told to whoever looks at it: PostgreSQL tells every host, a host tells
// its listeners. Only that something changed, never what: they ask for it as anybody does.
import pg from 'pg'
import { LIVE_CHANNEL } from '../database/live'
import { errorFacts, type Log } from '../functions/log'

/** Several changes of a moment are told as one. */
const GATHER_MS = 100
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 5_000

export interface Live {
  /** Calls `changed` when something under a topic has; the answer ends that. */
  listen(topic: string, changed: () => void): () => void
  stop(): Promise<void>
}

/** Listens on a connection of its own from the first listener on, and again after it was lost. */
export function createLive(database: pg.ClientConfig, log: Log): Live {
  const listeners = new Map<string, Set<() => void>>()
  const gathering = new Map<string, NodeJS.Timeout>()
  let wire: Wire | null = null

  function tell(topic: string) {
    gathering.delete(topic)
    for (const changed of [...(listeners.get(topic) ?? [])]) changed()
  }
  function gather(topic: string) {
    if (!listeners.has(topic) || gathering.has(topic)) return
    gathering.set(
      topic,
      setTimeout(() => tell(topic), GATHER_MS)
    )
  }
  return {
    listen(topic, changed) {
      // Whatever was said while the wire was down may have been missed.
      wire ??= openWire(database, log, gather, () => [...listeners.keys()].forEach(gather))
      const one = () => changed()
      const all = listeners.get(topic) ?? new Set()
      listeners.set(topic, all.add(one))
      return () => {
        all.delete(one)
        if (all.size === 0 && listeners.get(topic) === all) listeners.delete(topic)
      }
    },
    async stop() {
      for (const timer of gathering.values()) clearTimeout(timer)
      gathering.clear()
      listeners.clear()
      await wire?.close()
    }
  }
}

interface Wire {
  close(): Promise<void>
}

/** Keeps one connection that listens, until it is closed. */
function openWire(
  database: pg.ClientConfig,
  log: Log,
  said: (topic: string) => void,
  again: () => void
): Wire {
  let client: pg.Client | null = null
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let pause = FIRST_PAUSE_MS

  function lost(which: pg.Client) {
    if (closed || client !== which) return
    client = null
    which.end().catch(() => undefined)
    timer = setTimeout(() => void open(), pause)
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS)
  }
  async function open() {
    const fresh = new pg.Client({ ...database, keepAlive: true })
    client = fresh
    fresh.on('notification', ({ payload }) => {
      if (payload) said(payload)
    })
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${LIVE_CHANNEL}`)
      pause = FIRST_PAUSE_MS
      again()
    } catch (error) {
      log.warn(errorFacts(error), 'live updates wait for the database')
      lost(fresh)
    }
  }
  const first = open()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await first
      await client?.end().catch(() => undefined)
    }
  }
}
