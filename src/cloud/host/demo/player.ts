// Plays what people did, through the use cases themselves, at the time at which they did it.
import * as v from 'valibot'
import { calls, type CallName, type Input, type Output } from '@/contract/calls'
import { instantAt, type Instant } from '@/domain/time/instant'
import { minutes, type DateString } from '@/domain/time/date'
import { newId } from '../../database/new-id'
import { useCases } from '../../use-cases'
import type { Context, OpenUseCase } from '../../use-cases/environment'
import { actorOfPerson } from '../../use-cases/person/actor-of'

export type Surroundings = Pick<Context, 'db' | 'sealer' | 'storage' | 'outside'>

/** What one person does at one moment. */
export interface Scene {
  do<C extends CallName>(
    call: C,
    input: Omit<Input<C>, 'actionId'> & { actionId?: string }
  ): Promise<Output<C>>
  readonly now: Instant
}

/** A scene of a person, on a date at a time of day as `09:30`. */
export function scene(
  around: Surroundings,
  personId: string,
  date: DateString,
  time: string
): Scene {
  const now = instantAt(date, minutes(time))
  return { now, do: (call, input) => play(around, personId, now, call, input) }
}

/** Runs one use case in a transaction; a refusal here is a bug of the story, so it throws. */
async function play<C extends CallName>(
  around: Surroundings,
  personId: string,
  now: Instant,
  call: C,
  input: object
): Promise<Output<C>> {
  const checked = v.parse(calls[call].input, { actionId: newId(now), ...input })
  return around.db.transaction().execute(async (db) => {
    const actor = await actorOfPerson(db, personId)
    const verb = useCases[call]
    const act = ('onceByItself' in verb ? verb.onceByItself : verb) as OpenUseCase<C>
    const result = await act({ ...around, db, now, actor, demo: true }, checked)
    if (!result.ok) throw new Error(`${call}: ${JSON.stringify(result.failure)}`)
    return result.data
  })
}
