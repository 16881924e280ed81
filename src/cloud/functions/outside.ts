// What does this installation have outside? From its settings: WeChat over HTTPS or through CloudBase,
// a gateway for text messages; what is not set is not there.
import type { Database } from '../database/connect'
import { claimRenewal, findToken, keepToken, releaseRenewal } from '../database/wechat-tokens'
import { createSms } from '../notify/sms'
import { createSmsLog } from '../notify/sms-log'
import { readSmsSettings, type SmsSettings } from '../notify/sms-settings'
import type { Sealer } from '../use-cases/environment'
import type { Outside } from '../use-cases/outside'
import { askInCloud, type CloudSdk } from '../wechat/ask-in-cloud'
import { askWithToken } from '../wechat/ask-with-token'
import type { AskWechat } from '../wechat/answered'
import { createCodes } from '../wechat/codes'
import { createContentCheck } from '../wechat/content-check'
import { createLogin } from '../wechat/login'
import { createAsk, type AskOverHttps } from '../wechat/over-https'
import { readWechatSettings, type AppSettings, type WechatSettings } from '../wechat/settings'
import { createSubscribeMessages } from '../wechat/subscribe-messages'
import { createTokens, type TokenStore } from '../wechat/tokens'
import { errorFacts, type Log } from './log'

export interface OutsideSettings {
  readonly wechat: WechatSettings | null
  readonly sms: SmsSettings | null
}

interface Around {
  readonly db: Database
  readonly sealer: Sealer
  readonly log: Log
  /** Brings CloudBase's SDK; null where there is no CloudBase. */
  readonly loadSdk: (() => Promise<CloudSdk>) | null
}

const withoutWechat = { phone: null, check: null, login: null, codes: null }

/** The settings in an environment; throws a sentence on what can't be meant. */
export function readOutside(env: Readonly<Record<string, string | undefined>>): OutsideSettings {
  return { wechat: readWechatSettings(env), sms: readSmsSettings(env) }
}

/** The ports of these settings. Nothing is asked before it is needed. */
export function openOutside({ wechat, sms }: OutsideSettings, around: Around): Outside {
  const text = sms ? createSms(sms) : createSmsLog(around.log)
  return { ...(wechat ? openWechat(wechat, around) : withoutWechat), sms: text }
}

function openWechat(settings: WechatSettings, around: Around): Omit<Outside, 'sms'> {
  const { app, templates, timeoutMs } = settings
  const overHttps = createAsk(settings)
  const ask = app ? withToken(app, overHttps, timeoutMs, around) : inCloud(around, timeoutMs)
  if (!ask) {
    around.log.warn({}, 'there are templates, but no WECHAT_APP_ID to send them with')
    return withoutWechat
  }
  return {
    phone: Object.keys(templates).length > 0 ? createSubscribeMessages(ask, settings) : null,
    check: createContentCheck(ask),
    login: app ? createLogin(overHttps, app) : null,
    codes: createCodes(ask, settings)
  }
}

function withToken(
  app: AppSettings,
  ask: AskOverHttps,
  timeoutMs: number,
  around: Around
): AskWechat {
  return askWithToken(ask, createTokens({ app, ask, timeoutMs, store: storeOf(app.id, around) }))
}

function inCloud({ loadSdk, log }: Around, timeoutMs: number): AskWechat | null {
  if (!loadSdk) return null
  return askInCloud(loadSdk, timeoutMs, (error) =>
    log.error(errorFacts(error), 'an error strayed from the SDK')
  )
}

/** The token lies in the database as ID numbers do: sealed. */
function storeOf(appId: string, { db, sealer }: Around): TokenStore {
  return {
    async read() {
      const kept = await findToken(db, appId)
      return kept && { token: sealer.open(kept.sealed), expiresAt: kept.expiresAt }
    },
    claim: (forMs) => claimRenewal(db, appId, forMs),
    keep: ({ token, expiresAt }) => keepToken(db, appId, { sealed: sealer.seal(token), expiresAt }),
    release: () => releaseRenewal(db, appId)
  }
}
