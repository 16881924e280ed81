// Who is it who opened the mini-program? Its wx.login code says so to us, once.
import { isLater, WechatAway } from './answered'
import type { AskOverHttps } from './over-https'
import type { AppSettings } from './settings'

/** The login port. Throws where WeChat can't be asked. */
export function createLogin(ask: AskOverHttps, app: AppSettings) {
  return {
    async openidOf(code: string): Promise<string | null> {
      const answered = await ask({
        path: '/sns/jscode2session',
        query: {
          appid: app.id,
          secret: app.secret,
          js_code: code,
          grant_type: 'authorization_code'
        }
      })
      if (answered.is === 'answer') {
        const { openid } = answered.data
        if (answered.code === 0 && typeof openid === 'string' && openid !== '') return openid
        if (answered.code > 0 && !isLater(answered.code) && !isOurs(answered.code)) return null
      }
      throw new WechatAway('nobody can sign in', answered)
    }
  }
}

/** A wrong app id or secret is our own mistake, not that of whoever signs in. */
function isOurs(code: number): boolean {
  return code === 40013 || code === 40125
}
