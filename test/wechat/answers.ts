// What do WeChat's servers answer? The calls that 梭子 makes, refused as strictly as they are documented.
import { fieldProblem } from './fields'
import type { World } from './world'

export interface Asked {
  readonly method: string
  readonly query: URLSearchParams
  /** The JSON that was posted; undefined where it is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined
}

export type Answer = Readonly<Record<string, unknown>> | Uint8Array
type Answers = (world: World, asked: Asked) => Answer

const MOST_CHECKED = 2_500
const WIDTHS = { least: 280, most: 1_280 }
const SCENE = /^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/
/** The first bytes of any PNG. */
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export const answers: Readonly<Record<string, Answers>> = {
  '/cgi-bin/stable_token': stableToken,
  '/cgi-bin/message/subscribe/send': posted(sendMessage),
  '/sns/jscode2session': codeToSession,
  '/wxa/getwxacodeunlimit': posted(picture),
  '/wxa/msg_sec_check': posted(checkText)
}

/** A refusal with its code. */
export function no(errcode: number, errmsg: string): Answer {
  return { errcode, errmsg }
}

const fine = { errcode: 0, errmsg: 'ok' }

function stableToken(world: World, { method, body }: Asked): Answer {
  if (method !== 'POST') return no(43002, 'require POST method')
  if (!body) return no(47001, 'data format error')
  if (body.grant_type !== 'client_credential') return no(40002, 'invalid grant_type')
  if (body.appid !== world.options.appId) return no(40013, 'invalid appid')
  if (body.secret !== world.options.appSecret) return no(40125, 'invalid appsecret')
  const token = world.issueToken(body.force_refresh === true)
  if (!token) return no(45009, 'reach max api daily quota limit')
  return { access_token: token.value, expires_in: token.seconds }
}

/** Calls that take a token and JSON. */
function posted(act: (world: World, body: Readonly<Record<string, unknown>>) => Answer): Answers {
  return (world, { method, query, body }) => {
    if (method !== 'POST') return no(43002, 'require POST method')
    const code = world.tokenCode(query.get('access_token'))
    if (code === 41001) return no(code, 'access_token missing')
    if (code === 42001) return no(code, 'access_token expired')
    if (code) return no(code, 'invalid credential, access_token is invalid or not latest')
    return body ? act(world, body) : no(47001, 'data format error')
  }
}

function sendMessage(world: World, body: Readonly<Record<string, unknown>>): Answer {
  const { touser, template_id: templateId, page = '' } = body
  if (!isOpenid(touser)) return no(40003, 'invalid openid')
  if (typeof templateId !== 'string' || !templateId || templateId.length > 64)
    return no(40037, 'invalid template_id')
  const { templates } = world.options
  const keys = templates?.[templateId]
  if (templates && !keys) return no(40037, 'invalid template_id')
  if (!isPage(world, page, true)) return no(41030, 'invalid page')
  const data = (body.data ?? {}) as Record<string, { value?: unknown } | undefined>
  const wrong = fieldTrouble(data, keys ?? Object.keys(data))
  if (wrong) return no(47003, `argument invalid! ${wrong}`)
  if (world.banned.has(touser) || !world.spend(touser, templateId))
    return no(43101, 'user refuse to accept the msg')
  const fields = Object.entries(data).map(([key, field]) => [key, String(field?.value)])
  world.show(touser, {
    templateId,
    page: String(page),
    fields: Object.fromEntries(fields) as Record<string, string>
  })
  return { ...fine, msgid: world.messages.size }
}

function fieldTrouble(
  data: Readonly<Record<string, { value?: unknown } | undefined>>,
  keys: readonly string[]
): string | null {
  if (keys.length === 0) return 'data is empty'
  const extra = Object.keys(data).find((key) => !keys.includes(key))
  if (extra !== undefined) return `data.${extra} is no field of the template`
  return keys.map((key) => fieldProblem(key, data[key]?.value)).find((wrong) => wrong) ?? null
}

function codeToSession(world: World, { query }: Asked): Answer {
  if (query.get('appid') !== world.options.appId) return no(40013, 'invalid appid')
  if (query.get('secret') !== world.options.appSecret) return no(40125, 'invalid appsecret')
  if (query.get('grant_type') !== 'authorization_code') return no(40002, 'invalid grant_type')
  const code = query.get('js_code') ?? ''
  const openid = world.codes.get(code)
  if (openid === undefined) return no(40029, 'invalid code')
  if (openid === '') return no(40163, 'code been used')
  world.codes.set(code, '')
  return { openid, session_key: Buffer.from(code).toString('base64') }
}

function picture(
  world: World,
  { scene, page = '', width = 430 }: Readonly<Record<string, unknown>>
) {
  if (typeof scene !== 'string' || !SCENE.test(scene)) return no(40129, 'invalid scene')
  if (!isPage(world, page, false)) return no(41030, 'invalid page')
  if (typeof width !== 'number' || width < WIDTHS.least || width > WIDTHS.most)
    return no(40097, 'invalid args')
  world.pictures.push({ scene, page: String(page) })
  return PNG
}

function checkText(world: World, body: Readonly<Record<string, unknown>>): Answer {
  const { content, version, scene, openid } = body
  if (version !== 2 || ![1, 2, 3, 4].includes(Number(scene))) return no(40097, 'invalid args')
  if (!isOpenid(openid)) return no(40003, 'invalid openid')
  if (typeof content !== 'string' || content === '') return no(47001, 'data format error')
  if (content.length > MOST_CHECKED) return no(45002, 'content size out of limit')
  const isRisky = [...world.risky].some((word) => content.includes(word))
  const result = isRisky ? { suggest: 'risky', label: 20006 } : { suggest: 'pass', label: 100 }
  return { ...fine, result, detail: [], trace_id: 'stand-in' }
}

function isOpenid(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{1,64}$/.test(value)
}

/** Without a slash before it; with a query only where a message opens it. */
function isPage({ options }: World, page: unknown, withQuery: boolean): boolean {
  if (typeof page !== 'string' || page.startsWith('/')) return false
  const [path = '', query] = page.split('?')
  if (query !== undefined && !withQuery) return false
  return path === '' || (options.pages?.includes(path) ?? /^[\w/-]+$/.test(path))
}
