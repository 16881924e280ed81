// Who is signed in over HTTP: a bearer token. Inside WeChat there is none, the platform says it.
import Taro from '@tarojs/taro'
import { forgetAnswers } from './cache'

const KEY = 'session'

/** The token of this person; null without a session. */
export function sessionToken(): string | null {
  const token: unknown = Taro.getStorageSync(KEY)
  return typeof token === 'string' && token !== '' ? token : null
}

/** Begins a session; what another person has seen on this phone is forgotten. */
export function beginSession(token: string): void {
  forgetAnswers()
  Taro.setStorageSync(KEY, token)
}

/** Ends the session, and forgets what it has shown. */
export function endSession(): void {
  if (sessionToken() === null) return
  forgetAnswers()
  Taro.removeStorageSync(KEY)
}
