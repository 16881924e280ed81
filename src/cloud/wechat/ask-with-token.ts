// Asks WeChat as this mini-program over HTTPS: with its token, and once more with a new one.
import { isTokenTrouble, type Answered, type AskWechat, type WechatCall } from './answered'
import type { AskOverHttps } from './over-https'
import type { Tokens } from './tokens'

const paths: Readonly<Record<WechatCall, string>> = {
  send: '/cgi-bin/message/subscribe/send',
  check: '/wxa/msg_sec_check',
  picture: '/wxa/getwxacodeunlimit'
}

/** Both ways of asking look the same from here on. */
export function askWithToken(ask: AskOverHttps, tokens: Tokens): AskWechat {
  return async (call, body) => {
    const token = await tokenOf(tokens)
    if (typeof token !== 'string') return token
    const path = paths[call]
    const first = await ask({ path, query: { access_token: token }, body })
    // A wrong token is refused before anything is done.
    if (!isTokenTrouble(first)) return first
    const another = await tokenOf(tokens, token)
    if (typeof another !== 'string') return another
    return ask({ path, query: { access_token: another }, body })
  }
}

/** Without a token nothing has been asked yet. */
async function tokenOf(tokens: Tokens, bad?: string): Promise<string | Answered> {
  try {
    return await tokens.get(bad)
  } catch (error) {
    return { is: 'again', why: error instanceof Error ? error.message.slice(0, 60) : 'no token' }
  }
}
