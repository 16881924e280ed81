// A piece of work in a transaction of its own, again where somebody else was faster.
import { isTriedAgain } from '../../database/errors'
import type { Context } from '../environment'

const TRIES = 5

/** What the work answers once it is committed; throws what goes wrong for good. */
export async function ownTransaction<T>(
  context: Context,
  work: (inside: Context) => Promise<T>
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await context.db
        .transaction()
        .setIsolationLevel('read committed')
        .execute((db) => work({ ...context, db }))
    } catch (error) {
      if (!isTriedAgain(error) || tries === TRIES) throw error
    }
  }
}
