// How often did somebody try in the last minute? Kept in the memory of this process: it keeps a crowd
// fair, and who has no more tries here may have some at another host; takes a day are counted for all.
import type { Failure } from '@/contract/failure'
import { recentTries, waitForTry, type Try } from '@/domain/booking/tries'
import { ownerOf } from '../../database/kept-offers'
import type { Asker } from '../environment'

/** By database, then by person, who tried last at the end. */
const triesOf = new WeakMap<object, Map<string, readonly Try[]>>()

/** Counts this try; why it may not be made now, or null. The same action again is no new try (BOOK-fair). */
export function countTry(
  { db, personId, now }: Asker,
  actionId: string,
  perMinute: number
): Failure | null {
  const owner = ownerOf(db)
  const people = triesOf.get(owner) ?? new Map<string, readonly Try[]>()
  triesOf.set(owner, people)
  const recent = recentTries(people.get(personId) ?? [], now)
  const retryAfterMs = waitForTry(recent, actionId, perMinute, now)
  if (retryAfterMs !== null) {
    return { code: 'too-many-tries', rule: 'BOOK-fair', facts: { retryAfterMs } }
  }
  people.delete(personId)
  const known = recent.some((one) => one.actionId === actionId)
  people.set(personId, known ? recent : [...recent, { actionId, at: now }])
  forgetOldest(people, now)
  return null
}

/** Whoever tried longest ago stands first. */
function forgetOldest(people: Map<string, readonly Try[]>, now: Asker['now']): void {
  for (const [personId, tries] of people) {
    if (recentTries(tries.slice(-1), now).length > 0) return
    people.delete(personId)
  }
}
