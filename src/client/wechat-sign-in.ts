// Who uses the mini-program of a host? Over HTTP nobody vouches for them, so it signs in by itself, with
// the code of wx.login. The resident notices nothing; where it does not work, they are nobody yet.
import Taro from '@tarojs/taro'
import { beginSession, sessionToken } from './session'
import { callByHttp } from './transport-http'

/** After it has not worked, so long nobody tries again. */
const PAUSE_MS = 10_000

let coming: Promise<void> | null = null
let notBefore = 0

/** Signs in where that is needed and possible; those who ask at the same time wait for the same answer. */
export async function signInByWechat(now: number = Date.now()): Promise<void> {
  if (!isNeeded() || (coming === null && now < notBefore)) return
  coming ??= signIn(now).finally(() => {
    coming = null
  })
  await coming
}

function isNeeded(): boolean {
  const overHttp = process.env.TARO_APP_TRANSPORT !== 'cloud'
  return process.env.TARO_ENV === 'weapp' && overHttp && sessionToken() === null
}

async function signIn(now: number) {
  notBefore = now + PAUSE_MS
  const code = await loginCode()
  if (code === null) return
  const answer = await callByHttp('session.wechat', { code })
  if (!answer.ok) return
  const { token } = answer.data as { token: string }
  beginSession(token)
  notBefore = 0
}

async function loginCode(): Promise<string | null> {
  try {
    const { code } = await Taro.login()
    return code
  } catch {
    return null
  }
}
