// May this text be shown to others? WeChat's own check has to be asked (msgSecCheck).
import { WechatAway, type AskWechat } from './answered'

const VERSION = 2
/** 4: social log, the scene for what somebody writes to be read by others. */
const SCENE = 4
const MOST_CHARACTERS = 2_500

/**
 * The port of the check. What it calls risky does not pass; what a person is to look at does: whoever
 * reads it here is one. Throws where it can't be asked.
 */
export function createContentCheck(ask: AskWechat) {
  return {
    async text(openid: string | null, text: string): Promise<boolean> {
      // It looks at what people write in WeChat, and at nobody else.
      if (openid === null || text.trim() === '') return true
      const answered = await ask('check', {
        openid,
        scene: SCENE,
        version: VERSION,
        content: text.slice(0, MOST_CHARACTERS)
      })
      if (answered.is !== 'answer' || answered.code !== 0) {
        throw new WechatAway('nobody can check the text', answered)
      }
      const { suggest } = (answered.data.result ?? {}) as { suggest?: unknown }
      return suggest !== 'risky'
    }
  }
}
