// The one door to the cloud: every screen's question goes through here, typed on both sides.
import type { CallName, Input, Output } from '@/contract/calls'
import { offline, type Answer } from './answer'
import { endSession, sessionToken } from './session'
import { callByCloud } from './transport-cloud'
import { callByHttp } from './transport-http'
import { signInByWechat } from './wechat-sign-in'

const transport = process.env.TARO_APP_TRANSPORT === 'cloud' ? callByCloud : callByHttp

/** Asks the cloud. Never throws: a broken network is the failure `offline`. */
export async function call<C extends CallName>(
  name: C,
  input: Input<C>
): Promise<Answer<Output<C>>> {
  await signInByWechat()
  const token = sessionToken()
  const answer = await transport(name, input).catch(() => offline)
  // A session that the server does not know (any more) only stands in the way.
  if (!answer.ok && answer.failure.code === 'not-signed-in' && token === sessionToken()) {
    endSession()
    await signInByWechat()
    if (sessionToken() !== null) return again(name, input)
  }
  return answer as Answer<Output<C>>
}

/** With the new session, once. */
async function again<C extends CallName>(name: C, input: Input<C>): Promise<Answer<Output<C>>> {
  const answer = await transport(name, input).catch(() => offline)
  return answer as Answer<Output<C>>
}
