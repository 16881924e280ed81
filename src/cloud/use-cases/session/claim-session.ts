// The desktop asks again and again whether it was scanned; the first time that it was, it gets a session.
import { answer, refuse } from '@/contract/failure'
import { claimOffer, findOffer } from '../../database/sign-ins'
import { isSame, sm3Hex } from '../../secrets/sm3'
import type { OpenUseCase } from '../environment'
import { actorOfPerson } from '../person/actor-of'
import { presentMe } from '../person/show-me'

/** A working day and a bit: the desktop stands where others pass. */
const SESSION_MS = 12 * 3_600_000

export const claimSession: OpenUseCase<'session.claim'> = async (context, { id, secret }) => {
  const { db, now } = context
  const offer = await findOffer(db, id)
  if (!offer || !isOurs(offer.secret_hash, secret)) return refuse('not-found', { field: 'id' })
  if (offer.claimed_at !== null) return refuse('sign-in-used')
  if (offer.expires_at.getTime() <= now) return refuse('sign-in-lapsed')
  if (offer.approved_by === null) return answer({ state: 'waiting', token: null, me: null })
  const token = context.sealer.tokenFor(offer.approved_by)
  // Sessions live in real time: the demo's clock may be moved.
  const sessionEnds = new Date(Date.now() + SESSION_MS)
  const personId = await claimOffer(db, { id, tokenHash: sm3Hex(token), now, sessionEnds })
  const actor = personId === null ? null : await actorOfPerson(db, personId)
  if (!actor) return refuse('sign-in-used')
  return answer({ state: 'signed-in', token, me: await presentMe({ ...context, actor }) })
}

function isOurs(secretHash: string, secret: string): boolean {
  return isSame(Buffer.from(secretHash, 'hex'), Buffer.from(sm3Hex(secret), 'hex'))
}
