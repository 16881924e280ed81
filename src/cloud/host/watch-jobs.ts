// How do the jobs do, and how much waits in the outbox? Read from the database when Prometheus asks: it is
// the same for every host of an installation.
import { Counter, Gauge, type Registry } from 'prom-client'
import type { Database } from '../database/connect'
import { jobStates } from '../database/jobs'
import { outboxCounts } from '../database/outbox-counts'
import type { Clock } from '../functions/clock'

/** Registers the metrics; the answer reads them anew. What can't be read is left out. */
export function watchJobs(db: Database, clock: Clock, registers: Registry[]): () => Promise<void> {
  const jobs = jobMetrics(registers)
  const outbox = outboxMetrics(registers)
  return async () => {
    for (const metric of [...Object.values(jobs), ...Object.values(outbox)]) metric.reset()
    const read = Promise.all([clock.now(), jobStates(db), outboxCounts(db)])
    const [now, states, counts] = await read.catch(() => [0, [], null] as const)
    for (const { name: job, ...state } of states) {
      jobs.runs.inc({ job }, state.runs)
      jobs.failures.inc({ job }, state.failures)
      jobs.failing.set({ job }, state.failingSince === null ? 0 : 1)
      jobs.late.set({ job }, Math.max(0, now - state.nextAt) / 1000)
      if (state.startedAt !== null) jobs.age.set({ job }, (now - state.startedAt) / 1000)
    }
    outbox.dead.set(counts?.dead ?? NaN)
    for (const { lane, count, oldestDue } of counts?.waiting ?? []) {
      outbox.waiting.set({ lane }, count)
      outbox.oldest.set({ lane }, oldestDue === null ? 0 : Math.max(0, now - oldestDue) / 1000)
    }
  }
}

function jobMetrics(registers: Registry[]) {
  const of = (name: string, help: string) => ({
    name: `suozi_job_${name}`,
    help,
    labelNames: ['job'],
    registers
  })
  return {
    runs: new Counter(of('runs_total', 'Runs of a job that have ended, on all instances')),
    failures: new Counter(of('failures_total', 'Runs of a job that failed')),
    failing: new Gauge(of('failing', '1 while the last run of a job has failed')),
    age: new Gauge(of('age_seconds', 'Since the last run of a job began')),
    late: new Gauge(of('late_seconds', 'How long a job is due and nobody has begun it'))
  }
}

function outboxMetrics(registers: Registry[]) {
  const of = (name: string, help: string) => ({ name: `suozi_outbox_${name}`, help, registers })
  const labelNames = ['lane']
  return {
    waiting: new Gauge({ ...of('waiting', 'Messages that wait for their way out'), labelNames }),
    oldest: new Gauge({
      ...of('oldest_seconds', 'How long the message is due that is due for the longest'),
      labelNames
    }),
    dead: new Gauge(of('dead', 'Messages that an administrator has to look at'))
  }
}
