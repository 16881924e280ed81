// Which mini-program is this, and which of its templates carry which messages? (docs/wechat.md)
import { templates, type Template } from '@/domain/notice/kinds'
import { keysProblem, templateKeys } from '@/domain/notice/templates'

/** The mini-program itself, for an installation that asks WeChat over HTTPS. */
export interface AppSettings {
  readonly id: string
  readonly secret: string
}

/** A template as it was chosen in WeChat's console. */
export interface ChosenTemplate {
  readonly id: string
  /** The keys that it gives our fields, in their order. */
  readonly keys: readonly string[]
}

export type ChosenTemplates = Readonly<Partial<Record<Template, ChosenTemplate>>>

export interface WechatSettings {
  /** Null where CloudBase asks for us. */
  readonly app: AppSettings | null
  readonly templates: ChosenTemplates
  /** Where WeChat is asked: its own servers, or what stands in for them. */
  readonly api: URL
  readonly timeoutMs: number
  /** Which version of the mini-program a message and a code open. */
  readonly version: 'release' | 'trial' | 'develop'
}

type Environment = Readonly<Record<string, string | undefined>>

const API = 'https://api.weixin.qq.com'
const HERE = ['127.0.0.1', 'localhost', '[::1]']
const TIMEOUT_MS = 5_000
const CHOSEN = /^([\w-]{1,64})(?::([a-z_0-9,]+))?$/

/** The settings in an environment; null where there are none. Throws a sentence on what can't be meant. */
export function readWechatSettings(env: Environment): WechatSettings | null {
  const app = readApp(env)
  const chosen = readTemplates(env)
  if (!app && Object.keys(chosen).length === 0) return null
  return {
    app,
    templates: chosen,
    api: readApi(given(env.WECHAT_API) ?? API),
    timeoutMs: readTimeout(given(env.WECHAT_TIMEOUT_MS) ?? String(TIMEOUT_MS)),
    version: readVersion(given(env.WECHAT_VERSION) ?? 'release')
  }
}

/** An empty variable is one that is not set. */
function given(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

function readApp({ WECHAT_APP_ID: id, WECHAT_APP_SECRET: secret }: Environment) {
  if (!id && !secret) return null
  if (!id || !secret)
    throw new Error('WECHAT_APP_ID and WECHAT_APP_SECRET have to be set together.')
  return { id, secret }
}

/** `WECHAT_TEMPLATE_VISIT=ID`, or `ID:thing2,thing1,time3,thing4,thing6` where its keys differ from ours. */
function readTemplates(env: Environment): ChosenTemplates {
  const chosen = templates.map((template) => {
    const name = `WECHAT_TEMPLATE_${template.toUpperCase()}`
    const text = env[name]
    return text ? [[template, readTemplate(template, name, text)] as const] : []
  })
  return Object.fromEntries(chosen.flat())
}

function readTemplate(template: Template, name: string, text: string): ChosenTemplate {
  const [, id, list] = CHOSEN.exec(text) ?? []
  if (!id) throw new Error(`${name} is ${text}; it has to be a template's id, or ID:KEY,KEY,…`)
  const keys = list?.split(',') ?? Object.values(templateKeys[template])
  const problem = keysProblem(template, keys)
  if (!problem) return { id, keys }
  const { is, expected } = problem
  throw new Error(
    is === 'count'
      ? `${name} needs a key for each of ${expected}, in this order.`
      : `${name} has a key of another type where ${expected} belongs.`
  )
}

/** The secret does not cross a network in the clear; what stands on this machine needs no cover. */
function readApi(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  const here = url?.protocol === 'http:' && HERE.includes(url.hostname)
  if (url && (url.protocol === 'https:' || here)) return url
  throw new Error('WECHAT_API has to be an address over https, or one on this machine.')
}

function readTimeout(text: string): number {
  const ms = Number(text)
  if (Number.isInteger(ms) && ms >= 100 && ms <= 60_000) return ms
  throw new Error(`WECHAT_TIMEOUT_MS is ${text}; it has to be from 100 to 60000.`)
}

function readVersion(text: string): WechatSettings['version'] {
  if (text === 'release' || text === 'trial' || text === 'develop') return text
  throw new Error(`WECHAT_VERSION is ${text}; it has to be release, trial or develop.`)
}
