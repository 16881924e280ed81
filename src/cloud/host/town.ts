// What this host serves: the use cases, the jobs, and what is offered from the first day.
import { join } from 'node:path'
import type { Instant } from '@/domain/time/instant'
import type { UseCases } from '../functions/door'
import { demoPeople } from '../use-cases/demo/people'
import { writeDemo } from './demo/write-demo'
import { problemText } from '../seed/problem-at'
import { readSeed } from '../seed/read-seed'
import { writeSeed } from '../seed/write-seed'
import { useCases } from '../use-cases'
import type { Context } from '../use-cases/environment'
import { timetable, type Job } from '../use-cases/jobs/timetable'
import { projectRoot } from './project-root'
import { StartRefusal } from './refusal'

type Surroundings = Pick<Context, 'db' | 'sealer' | 'storage' | 'outside'>

export interface Town {
  readonly useCases: UseCases
  /** Writes what is offered, new or changed; may run again and again. */
  writeOffers(around: Surroundings): Promise<void>
  /** Writes the demo's people and what happened to them, once. */
  writeDemo(around: Surroundings, now: Instant): Promise<unknown>
  /** What happens by itself, and when. */
  readonly jobs: readonly Job[]
  /** Whom one can be in the demo. */
  readonly demoPeople: readonly { demo: string; name: string; role: string; about: string }[]
}

/** The town of `src/cloud/seed`. */
export const town: Town = { useCases, writeOffers, writeDemo, jobs: timetable, demoPeople }

async function writeOffers({ db }: Surroundings): Promise<void> {
  const folder = join(projectRoot(), 'src', 'cloud', 'seed')
  const answer = readSeed(folder)
  if (answer.ok) return writeSeed(db, answer.seed)
  const problems = answer.problems.map(problemText).join('\n')
  throw new StartRefusal(`The data files in ${folder} have to be put right first:\n${problems}`)
}
