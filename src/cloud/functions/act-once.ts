// A call that changes something happens once: wholly or not at all, and a repeat gets the first answer.
// The client made the action's id before it asked, so a lost answer can be asked for again.
import { setTimeout as pause } from 'node:timers/promises'
import type { CallName } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import type { Database } from '../database/connect'
import type { Context } from '../use-cases/environment'
import { isDuplicate, isRetryable } from './trouble'

const TRIES = 4
const LONGEST_PAUSE_MS = 20
/** Whom an action belongs to that nobody is signed in for: the demo's clock. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

interface Action {
  readonly call: CallName
  readonly actionId: string
  readonly act: (context: Context) => Promise<Result<unknown>>
}

/** Carries a refusal out of the transaction, so that it is rolled back. */
class Refused extends Error {
  constructor(readonly result: Result<unknown>) {
    super('refused')
  }
}

/**
 * Acts in one READ COMMITTED transaction, together with the note of its answer. Where PostgreSQL asks
 * for it again (40001, 40P01), or somebody else was quicker (23505), it is tried again, with all that
 * is known by then. Throws what else goes wrong.
 */
export async function actOnce(context: Context, action: Action): Promise<Result<unknown>> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt(context, action)
    } catch (error) {
      const first = isFinal(error) ? await firstAnswer(context, action) : null
      if (first) return first
      if (error instanceof Refused) return error.result
      if (!isRetryable(error)) throw error
      if (tries === TRIES) return refuse('conflict')
      await pause(Math.random() * LONGEST_PAUSE_MS)
    }
  }
}

async function attempt(context: Context, action: Action): Promise<Result<unknown>> {
  return context.db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async (db) => {
      const result = await action.act({ ...context, db })
      if (!result.ok) throw new Refused(result)
      await keepAnswer(db, context, action, result.data)
      return result
    })
}

/** After these the action may have happened before. */
function isFinal(error: unknown): boolean {
  return error instanceof Refused || isDuplicate(error)
}

async function keepAnswer(db: Database, context: Context, action: Action, data: unknown) {
  await db
    .insertInto('requests')
    .values({
      ...keyOf(context, action),
      call: action.call,
      answer: JSON.stringify(data),
      at: new Date(context.now)
    })
    .execute()
}

async function firstAnswer(context: Context, action: Action): Promise<Result<unknown> | null> {
  const key = keyOf(context, action)
  const first = await context.db
    .selectFrom('requests')
    .select(['call', 'answer'])
    .where('person_id', '=', key.person_id)
    .where('action_id', '=', key.action_id)
    .executeTakeFirst()
  if (!first) return null
  return first.call === action.call
    ? answer(first.answer)
    : refuse('conflict', { field: 'actionId' })
}

function keyOf(context: Context, { actionId }: Action) {
  return { person_id: context.actor?.personId ?? NOBODY, action_id: actionId }
}
