// Somebody else was faster: the refusal says who did what, so that nobody has to guess.
import { refuse, type Result } from '@/contract/failure'
import { maskName } from '@/domain/person/mask'
import { eventsOf } from '../../database/cases'
import type { Database } from '../../database/connect'
import { peopleById } from '../../database/people'

/** A conflict that names the last thing that happened to the case. */
export async function whatHappened(db: Database, caseId: string): Promise<Result<never>> {
  const last = (await eventsOf(db, caseId)).at(-1)
  if (!last) return refuse('conflict')
  const person = last.actorId && (await peopleById(db, [last.actorId])).get(last.actorId)
  const by = person && last.actorRole !== 'resident' ? maskName(person.name ?? '') : ''
  return refuse('conflict', {
    detail: last.action,
    facts: { action: last.action, by, role: last.actorRole, at: last.at }
  })
}
