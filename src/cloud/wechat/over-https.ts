// Asks WeChat's servers over HTTPS. A message that may have gone out is never called `again`.
import { post, type Answered as Posted } from '../notify/post'
import type { Answered } from './answered'
import type { WechatSettings } from './settings'

export interface Question {
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  /** Posted as JSON; without it the question is a GET. */
  readonly body?: Readonly<Record<string, unknown>>
}

/** Asks one question. Never throws. */
export type AskOverHttps = (question: Question) => Promise<Answered>

/** The largest answer is a picture. */
const MOST_BYTES = 2 * 1024 * 1024
const OPENING_BRACE = 0x7b

/** How this installation asks. */
export function createAsk({
  api,
  timeoutMs
}: Pick<WechatSettings, 'api' | 'timeoutMs'>): AskOverHttps {
  return async ({ path, query = {}, body }) => {
    const url = new URL(api.pathname.replace(/\/$/, '') + path, api)
    url.search = new URLSearchParams(query).toString()
    const posted = await post({
      url,
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: body ? JSON.stringify(body) : '',
      timeoutMs,
      mostBytes: MOST_BYTES
    })
    return meaning(posted)
  }
}

function meaning(posted: Posted): Answered {
  if (posted.status === null) {
    return { is: posted.is === 'kept' ? 'again' : 'unsure', why: posted.why }
  }
  const { status, body } = posted
  // A gateway that gave up may have handed it on before.
  if (status >= 500) return { is: 'unsure', why: `HTTP ${status}` }
  if (status !== 200) return { is: 'again', why: `HTTP ${status}` }
  if (body.length > 0 && body[0] !== OPENING_BRACE) {
    return { is: 'answer', code: 0, data: {}, picture: body }
  }
  const data = parsed(body)
  if (!data) return { is: 'unsure', why: 'no JSON' }
  const { errcode = 0 } = data
  return { is: 'answer', code: typeof errcode === 'number' ? errcode : NaN, data, picture: null }
}

function parsed(body: Buffer): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(body.toString()) as Readonly<Record<string, unknown>>
  } catch {
    return null
  }
}
