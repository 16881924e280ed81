// Calls over HTTP: POST /api with a bearer token, on the same origin or where the build was told.
import Taro from '@tarojs/taro'
import { answerOf, offline, type Answer } from './answer'
import { sessionToken } from './session'

const TIMEOUT_MS = 15_000

/** Where the host's HTTP door is; empty for our own origin. */
export const apiOrigin = process.env.TARO_APP_API

/** Sends one call to the host. */
export async function callByHttp(call: string, input: unknown): Promise<Answer<unknown>> {
  const token = sessionToken()
  try {
    const response = await Taro.request<unknown>({
      url: `${apiOrigin}/api`,
      method: 'POST',
      data: { call, input },
      header: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {})
      },
      timeout: TIMEOUT_MS
    })
    return answerOf(response.data)
  } catch {
    return offline
  }
}
