// Asks WeChat from inside CloudBase, which vouches for us: no token, no secret. Its SDK is large and
// lets errors stray, so it is loaded when it is first needed, and none of them can end the process.
import type { Answered, AskWechat, WechatCall } from './answered'

type Send = (data: unknown) => Promise<Readonly<Record<string, unknown>>>

/** What is used of wx-server-sdk. */
export interface CloudSdk {
  readonly DYNAMIC_CURRENT_ENV: symbol
  init(settings: { env: symbol }): void
  openapi(options: { convertCase: false }): {
    readonly subscribeMessage: { readonly send: Send }
    readonly security: { readonly msgSecCheck: Send }
    readonly wxacode: { readonly getUnlimited: Send }
  }
}

type Api = ReturnType<CloudSdk['openapi']>

const calls: Readonly<Record<WechatCall, (api: Api) => Send>> = {
  send: (api) => (data) => api.subscribeMessage.send(data),
  check: (api) => (data) => api.security.msgSecCheck(data),
  picture: (api) => (data) => api.wxacode.getUnlimited(data)
}

/** No permission for this call in the function's config.json, or no such call: never handed on. */
const NOT_HANDED_ON = [-604100, -604101]
/** The platform itself could not be found. */
const NOT_REACHED = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|EHOSTUNREACH/

/** `load` brings the SDK, `stray` is told of an error that it let go of. */
export function askInCloud(
  load: () => Promise<CloudSdk>,
  timeoutMs: number,
  stray: (error: unknown) => void
): AskWechat {
  let opened: Promise<{ readonly api: Api }> | null = null
  return async (call, body) => {
    try {
      opened ??= open(load, stray)
      const { api } = await opened
      return await inTime(answerOf(calls[call](api)(body)), timeoutMs)
    } catch (error) {
      opened = null
      return { is: 'again', why: nameOf(error) }
    }
  }
}

async function open(load: () => Promise<CloudSdk>, stray: (error: unknown) => void) {
  const sdk = await load()
  // It rejects promises that nobody holds, also long after its call was answered.
  if (!process.listeners('unhandledRejection').includes(stray)) {
    process.on('unhandledRejection', stray)
  }
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  // Wrapped: any name is a call of it, so that a promise would take it for another promise.
  return { api: sdk.openapi({ convertCase: false }) }
}

async function answerOf(sent: Promise<Readonly<Record<string, unknown>>>): Promise<Answered> {
  try {
    const data = await sent
    const { buffer } = data
    return { is: 'answer', code: 0, data, picture: Buffer.isBuffer(buffer) ? buffer : null }
  } catch (error) {
    return refusalOf(error)
  }
}

/** WeChat's own codes are those of HTTPS; larger negative ones are the platform's. */
function refusalOf(error: unknown): Answered {
  const { errCode, errMsg } = (error ?? {}) as { errCode?: unknown; errMsg?: unknown }
  if (typeof errCode !== 'number') return { is: 'unsure', why: nameOf(error) }
  if (errCode >= -1) return { is: 'answer', code: errCode, data: {}, picture: null }
  const isKept = NOT_HANDED_ON.includes(errCode) || NOT_REACHED.test(String(errMsg))
  return { is: isKept ? 'again' : 'unsure', why: `CloudBase ${errCode}` }
}

/** What comes later than that is nobody's any more. */
async function inTime(asked: Promise<Answered>, timeoutMs: number): Promise<Answered> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<Answered>((resolve) => {
    timer = setTimeout(() => resolve({ is: 'unsure', why: 'ETIMEDOUT' }), timeoutMs)
  })
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
