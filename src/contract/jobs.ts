// Calls on the jobs: what happens by itself, how it went, and what waits to go out.
import * as v from 'valibot'
import { jobNames } from '@/domain/job/names'
import { jobStandings } from '@/domain/job/standing'
import { lanes } from '@/domain/notice/kinds'
import { read } from './call'
import { outInstant, outMinutes, word } from './fields'

const run = v.object({
  at: outInstant,
  /** Null where the instance that ran it was gone before its end. */
  tookMs: v.nullable(v.number()),
  done: v.nullable(v.number()),
  error: v.nullable(v.string())
})

const job = v.object({
  name: word(jobNames),
  /** Every so many milliseconds, or at a time of day. */
  schedule: v.union([
    v.object({ everyMs: v.number() }),
    v.object({ at: outMinutes, ifDown: word(['once', 'skip']) })
  ]),
  standing: word(jobStandings),
  lastAt: v.nullable(outInstant),
  /** What the last run did. */
  done: v.number(),
  nextAt: outInstant,
  runs: v.number(),
  failures: v.number(),
  failingSince: v.nullable(outInstant),
  /** What the system says of the failure, in its own words. */
  error: v.nullable(v.string()),
  /** The last runs that did something, failed, or were never ended; the newest first. */
  recent: v.array(run)
})

export const jobsCalls = {
  'jobs.show': read(
    'What happens by itself: when each job ran and runs again, which fail, and what waits to go out',
    v.object({}),
    v.object({
      now: outInstant,
      /** Those that need somebody first. */
      jobs: v.array(job),
      outbox: v.object({
        waiting: v.array(
          v.object({ lane: word(lanes), count: v.number(), oldestDue: v.nullable(outInstant) })
        ),
        dead: v.number()
      })
    })
  )
}
