// The surroundings of what happens by itself, for a test that calls a job past the door.
import type { Context } from '@/cloud/use-cases/environment'
import type { Instant } from '@/domain/time/instant'
import type { Town } from './make'

type Around = Pick<Town, 'db' | 'sealer' | 'storage' | 'outside'>

/** What a job is given: nobody is signed in. */
export function timerAt({ db, sealer, storage, outside }: Around, now: Instant): Context {
  return { db, sealer, storage, outside, now, actor: null, demo: false }
}
