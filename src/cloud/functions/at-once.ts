// A refusal that needs no statement: what this process remembers says it, and whom a token was made for.
import type { CallName } from '@/contract/calls'
import type { Failure } from '@/contract/failure'
import type { Asker } from '../use-cases/environment'
import type { DoorParts } from './door'
import type { Identity } from './identity'

/** Who asks, where the token says so and it is of use to know it before the database does. */
export function holderOf(
  { useCases, sealer }: DoorParts,
  name: CallName,
  { openid, token }: Identity
): string | null {
  return 'atOnce' in useCases[name] && !openid && token ? sealer.holderOf(token) : null
}

/** Why not, or null where it has to be asked in earnest. */
export async function refusedAtOnce(
  { useCases }: DoorParts,
  { name, input }: { readonly name: CallName; readonly input: unknown },
  asker: Asker
): Promise<Failure | null> {
  const verb = useCases[name]
  if (!('atOnce' in verb) || typeof input !== 'object' || input === null) return null
  return verb.atOnce?.(asker, input) ?? null
}
