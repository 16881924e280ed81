// Calls inside WeChat: the cloud function `api`. WeChat itself says who asks; there is no token.
import Taro from '@tarojs/taro'
import { answerOf, offline, type Answer } from './answer'

let ready = false

/** Sends one call to the cloud function. */
export async function callByCloud(call: string, input: unknown): Promise<Answer<unknown>> {
  try {
    prepare()
    const response = await Taro.cloud.callFunction({ name: 'api', data: { call, input } })
    return answerOf(response.result)
  } catch {
    return offline
  }
}

function prepare() {
  if (ready) return
  const env = process.env.TARO_APP_CLOUD_ENV
  Taro.cloud.init(env ? { env } : {})
  ready = true
}
