// A desktop on which nobody is signed in offers itself: whoever scans its code in time gets it.
import { randomBytes } from 'node:crypto'
import { answer } from '@/contract/failure'
import { signInCode, signInQr } from '@/domain/person/sign-in'
import { addMinutes } from '@/domain/time/instant'
import { newId } from '../../database/new-id'
import { insertOffer } from '../../database/sign-ins'
import { sm3Hex } from '../../secrets/sm3'
import type { OpenUseCase } from '../environment'

const OFFER_MINUTES = 3

export const offerDesktop: OpenUseCase<'session.offer'> = async ({ db, now }) => {
  const id = newId(now)
  const secret = randomBytes(24).toString('base64url')
  const expiresAt = addMinutes(now, OFFER_MINUTES)
  await insertOffer(db, { id, secretHash: sm3Hex(secret), now, expiresAt })
  return answer({ id, secret, qr: signInQr(id), code: signInCode(id), expiresAt })
}
