// Who opened the mini-program of a host? WeChat says it for the code of wx.login, and they get a session;
// inside CloudBase the platform says it of every call, so there is nothing to sign in to.
import { randomBytes } from 'node:crypto'
import { answer, refuse } from '@/contract/failure'
import { findByOpenid, meetOpenid } from '../../database/people'
import { insertSession } from '../../database/sessions'
import { sm3Hex } from '../../secrets/sm3'
import type { OpenUseCase } from '../environment'
import { actorOfPerson } from '../person/actor-of'
import { presentMe } from '../person/show-me'

/** Signing in again costs the resident nothing, so a lost token is soon worth nothing. */
const SESSION_MS = 7 * 86_400_000

export const signInByWechat: OpenUseCase<'session.wechat'> = async (context, { code }) => {
  const { db, now, outside } = context
  if (!outside.login) return refuse('unknown-call')
  const openid = await outside.login.openidOf(code)
  if (openid === null) return refuse('login-code', { field: 'code' })
  await meetOpenid(db, openid, now)
  const person = await findByOpenid(db, openid)
  const actor = person && (await actorOfPerson(db, person.id))
  if (!actor) return refuse('login-code', { field: 'code' })
  const token = randomBytes(24).toString('base64url')
  // Sessions live in real time: the demo's clock may be moved.
  const ends = new Date(Date.now() + SESSION_MS)
  await insertSession(db, { tokenHash: sm3Hex(token), personId: actor.personId, ends })
  return answer({ token, me: await presentMe({ ...context, actor }) })
}
