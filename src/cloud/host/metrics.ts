// How is it doing? Counts and times for Prometheus: of calls by name, never of people.
import type { Pool } from 'pg'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Connection } from '../database/connect'
import type { Clock } from '../functions/clock'
import { watchJobs } from './watch-jobs'

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export interface Metrics {
  /** To be told of every call. */
  readonly observe: (call: string, outcome: string, milliseconds: number) => void
  /** The text that Prometheus reads, and its type. */
  read(): Promise<{ type: string; text: string }>
}

/** The metrics of one host. */
export function createMetrics({ pool, db }: Connection, clock: Clock): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const registers = [register]
  const calls = new Counter({
    name: 'suozi_calls_total',
    help: 'Calls by name and outcome: ok, or the code of the refusal',
    labelNames: ['call', 'outcome'],
    registers
  })
  const seconds = new Histogram({
    name: 'suozi_call_seconds',
    help: 'How long a call took',
    labelNames: ['call'],
    buckets: SECONDS,
    registers
  })
  watchPool(pool, registers)
  const readJobs = watchJobs(db, clock, registers)
  return {
    observe(call, outcome, milliseconds) {
      calls.inc({ call, outcome })
      seconds.observe({ call }, milliseconds / 1000)
    },
    read: async () => {
      await readJobs()
      return { type: register.contentType, text: await register.metrics() }
    }
  }
}

function watchPool(pool: Pool, registers: Registry[]) {
  new Gauge({
    name: 'suozi_database_connections',
    help: 'Connections of the pool, and callers that wait for one',
    labelNames: ['state'],
    registers,
    collect() {
      this.set({ state: 'open' }, pool.totalCount)
      this.set({ state: 'idle' }, pool.idleCount)
      this.set({ state: 'waited-for' }, pool.waitingCount)
    }
  })
}
