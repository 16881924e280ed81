// WeChat's servers, on this machine: over real HTTP, as strict as their documentation, and failing as
// often as asked. `messagesOf` counts what a phone really got, whatever the caller was told.
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { templates, type Template } from '@/domain/notice/kinds'
import { templateKeys } from '@/domain/notice/templates'
import { answers, no, type Answer, type Asked } from './answers'
import { createLuck, type Luck, type Trouble } from './trouble'
import { creditKey, World, type Shown, type WorldOptions } from './world'

export interface StandInOptions extends Partial<WorldOptions> {
  /** The share of calls that go wrong, 0 to 1. */
  readonly failing?: number
  readonly seed?: number
}

export interface StandIn {
  /** As in `http://127.0.0.1:4711`; what WECHAT_API is set to. */
  readonly address: string
  readonly appId: string
  readonly appSecret: string
  /** The settings with which an installation asks here, its templates chosen. */
  readonly environment: Readonly<Record<string, string>>
  /** Does what a tap on 允许 does, so many times. */
  grant(openid: string, templateId: string, times?: number): void
  creditsOf(openid: string, templateId: string): number
  messagesOf(openid: string): readonly Shown[]
  /** How many messages each person got. */
  counts(): ReadonlyMap<string, number>
  /** How often each call was made and how it ended, as in `/cgi-bin/… 43101`. */
  readonly ended: ReadonlyMap<string, number>
  /** What wx.login gives this person; good once. */
  loginCode(openid: string): string
  /** How the coming calls go. */
  readonly plan: Luck['plan']
  readonly world: World
  stop(): Promise<void>
}

const LIFE_SECONDS = 7_200
/** What an installation has chosen in the console, unless told: all of our templates. */
const chosen = Object.fromEntries(
  templates.map((template) => [templateId(template), Object.values(templateKeys[template])])
)

/** Starts it on a free port of 127.0.0.1. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { failing = 0, seed = 1 } = options
  const world = new World({
    appId: 'wx0123456789abcdef',
    appSecret: '0123456789abcdef0123456789abcdef',
    tokenSeconds: LIFE_SECONDS,
    templates: chosen,
    ...options
  })
  const luck = createLuck(failing, seed)
  const ended = new Map<string, number>()
  const server = createServer((request, response) => {
    void serve({ world, luck, ended }, request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const address = `http://127.0.0.1:${port}`
  const { appId, appSecret } = world.options
  return {
    address,
    appId,
    appSecret,
    environment: environmentOf(address, world.options),
    grant: (openid, templateId, times = 1) => {
      const key = creditKey(openid, templateId)
      world.credits.set(key, (world.credits.get(key) ?? 0) + times)
    },
    creditsOf: (openid, templateId) => world.credits.get(creditKey(openid, templateId)) ?? 0,
    messagesOf: (openid) => world.messages.get(openid) ?? [],
    counts: () => new Map([...world.messages].map(([openid, got]) => [openid, got.length])),
    ended,
    loginCode: (openid) => {
      const code = randomBytes(16).toString('hex')
      world.codes.set(code, openid)
      return code
    },
    plan: luck.plan,
    world,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

/** The id under which the stand-in knows a template. */
export function templateId(template: Template): string {
  return `stand-in-${template}`
}

function environmentOf(address: string, { appId, appSecret }: WorldOptions) {
  const ids = templates.map((name) => [`WECHAT_TEMPLATE_${name.toUpperCase()}`, templateId(name)])
  return {
    ...(Object.fromEntries(ids) as Record<string, string>),
    WECHAT_API: address,
    WECHAT_APP_ID: appId,
    WECHAT_APP_SECRET: appSecret
  }
}

interface Parts {
  readonly world: World
  readonly luck: Luck
  readonly ended: Map<string, number>
}

async function serve(
  { world, luck, ended }: Parts,
  request: IncomingMessage,
  response: ServerResponse
) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in')
  const asked = { method: request.method ?? '', query: searchParams, body: await bodyOf(request) }
  const trouble = luck.next()
  const answer = answerTo(world, pathname, asked, trouble)
  const end = `${pathname} ${trouble ?? outcome(answer)}`
  ended.set(end, (ended.get(end) ?? 0) + 1)
  if (trouble?.startsWith('hang')) return
  if (trouble?.startsWith('cut')) return void request.socket.destroy()
  if (trouble === 'gateway') return void response.writeHead(502).end('<html>502 Bad Gateway</html>')
  const isPicture = answer instanceof Uint8Array
  response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'application/json' })
  response.end(isPicture ? answer : JSON.stringify(answer))
}

function answerTo(world: World, path: string, asked: Asked, trouble: Trouble | null): Answer {
  const act = answers[path]
  if (!act) return no(40066, 'invalid url')
  if (trouble === 'busy') return no(-1, 'system error')
  if (trouble === 'quota') return no(45009, 'reach max api daily quota limit')
  if (trouble === 'bad-token') world.loseToken(40001)
  const isDone = trouble === null || trouble === 'bad-token' || trouble.endsWith('after')
  return isDone ? act(world, asked) : {}
}

function outcome(answer: Answer): string {
  return answer instanceof Uint8Array ? 'ok' : JSON.stringify(answer.errcode ?? 0)
}

async function bodyOf(request: IncomingMessage): Promise<Asked['body']> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return JSON.parse(Buffer.concat(chunks).toString()) as Asked['body']
  } catch {
    return undefined
  }
}
