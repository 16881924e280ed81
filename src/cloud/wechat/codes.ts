// Pictures of mini-program codes: WeChat's camera opens a page with them, and tells it the scene.
import type { AskWechat } from './answered'
import type { WechatSettings } from './settings'

/** WeChat's limit, and the characters that it takes. */
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/
const WIDTH = 430
/** The hall's screen asks for the same one again and again; a door's never changes. */
const MOST_KEPT = 50

/** The port of the codes; no picture where WeChat can't be asked, or does not draw it. */
export function createCodes(ask: AskWechat, { version }: Pick<WechatSettings, 'version'>) {
  const kept = new Map<string, Buffer>()
  return {
    async picture(scene: string, page: string): Promise<Uint8Array | null> {
      if (!SCENE.test(scene)) throw new Error(`${scene} can't be the scene of a code`)
      const key = `${page} ${scene}`
      const known = kept.get(key)
      if (known) return known
      const answered = await ask('picture', {
        scene,
        page: page.replace(/^\//, ''),
        width: WIDTH,
        env_version: version,
        check_path: version === 'release'
      })
      if (answered.is !== 'answer' || !answered.picture) return null
      for (const old of [...kept.keys()].slice(0, kept.size + 1 - MOST_KEPT)) kept.delete(old)
      kept.set(key, answered.picture)
      return answered.picture
    }
  }
}
