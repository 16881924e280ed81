// Who opened the mini-program of a host? WeChat says it for the code of wx.login, and they get a session;
// inside CloudBase the platform says it of every call, so there is nothing to sign in to.
import { answer, refuse } from '@/contract/failure'
import { findByOpenid, meetOpenid } from '../../database/people'
import type { OpenUseCase } from '../environment'
import { actorOfPerson } from '../person/actor-of'
import { presentMe } from '../person/show-me'
import { beginSession } from './begin-session'

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
  const token = await beginSession(context, actor.personId, SESSION_MS)
  return answer({ token, me: await presentMe({ ...context, actor }) })
}
