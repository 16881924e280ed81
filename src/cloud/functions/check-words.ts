// What a resident writes for others to read is looked at by WeChat first: here, at the
// door, before anything is written. Where nobody can look at it now, it is not taken either.
import type { CallName, CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { findPerson } from '../database/people'
import type { Context } from '../use-cases/environment'

/** The field of a call that has such words. */
type Said = { readonly [C in CallName]?: keyof CheckedInput<C> & string }

export const lookedAt: Said = {
  'concern.raise': 'text',
  'booking.appeal': 'reason',
  'rating.give': 'text',
  'case.supply': 'note',
  'case.choose-delivery': 'address',
  'errand.ask': 'address'
}

/** Why these words are not taken; null where they are, or where there is no check. */
export async function refusedWords(
  { db, actor, outside }: Context,
  name: CallName,
  input: unknown
): Promise<Failure | null> {
  const field = lookedAt[name]
  if (!field || !outside.check || !actor) return null
  const text = (input as Readonly<Record<string, unknown>>)[field]
  if (typeof text !== 'string') return null
  const person = await findPerson(db, actor.personId)
  const passes = await outside.check.text(person?.openid ?? null, text)
  return passes ? null : refuse('words-refused', { field }).failure
}
