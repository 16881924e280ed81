// Somebody of the staff, signed in on their phone, signs the desktop in whose code they have scanned.
import { answer, refuse } from '@/contract/failure'
import { readSignIn } from '@/domain/person/sign-in'
import { approveOffer, findOffer, offersByCode, type SignInRecord } from '../../database/sign-ins'
import type { Context, UseCase } from '../environment'

export const approveDesktop: UseCase<'session.approve'> = async (context, { code }) => {
  const offer = await find(context, code)
  if (!offer) return refuse('not-found', { field: 'code' })
  if (offer.approved_by !== null) return refuse('sign-in-used', { field: 'code' })
  if (offer.expires_at.getTime() <= context.now) return refuse('sign-in-lapsed', { field: 'code' })
  const { db, actor, now } = context
  const first = await approveOffer(db, offer.id, actor.personId, now)
  return first ? answer({ approved: true }) : refuse('sign-in-used', { field: 'code' })
}

async function find({ db }: Context, text: string): Promise<SignInRecord | undefined> {
  const key = readSignIn(text)
  if (!key) return undefined
  if ('id' in key) return findOffer(db, key.id)
  const found = await offersByCode(db, key.code)
  // Two desktops with one short code: neither is meant for certain.
  return found.length === 1 ? found[0] : undefined
}
