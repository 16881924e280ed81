// May this person make this call? The policy's row decides; whose thing it is, the use case knows.
import type { CallName } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { policy } from '@/contract/policy'
import type { Actor } from '../use-cases/environment'

/** Why not; null where they may. */
export function whyNot(name: CallName, actor: Actor | null): Failure | null {
  const row = policy[name]
  if (row.who === 'anyone' || row.who === 'demo') return null
  if (actor === null) return refuse('not-signed-in').failure
  if (row.who === 'identified' && !actor.identified) return refuse('identity-needed').failure
  if (row.who === 'staff' && !row.roles.some((role) => actor.roles.includes(role))) {
    return refuse('not-allowed').failure
  }
  return null
}
