// One machine's server: the door over HTTP, the web app, the files, and what operators ask.
import { gzip } from 'node:zlib'
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { refuse } from '@/contract/failure'
import type { Door } from '../functions/door'
import { errorFacts, type Log } from '../functions/log'
import { failureOf } from '../functions/trouble'
import { addAssets } from './asset-routes'
import { encodingFor, type Asset } from './assets'
import { addCalls, addCloudCalls, newRequestId, statusOf } from './call-routes'
import { addFiles, type FileParts } from './file-route'
import { addHall } from './hall-route'
import { callHeaders, securityHeaders } from './headers'
import type { Live } from './live'
import { addLive } from './live-route'
import type { Metrics } from './metrics'
import { openApi } from './openapi'

const BODY_BYTES = 256 * 1024
const REQUEST_MS = 30_000
const PACKED_FROM_BYTES = 1_400

export interface ServerParts extends FileParts {
  readonly door: Door
  readonly metrics: Metrics
  readonly live: Live
  readonly assets: ReadonlyMap<string, Asset>
  readonly demo: boolean
  readonly log: Log
}

/** The server, not yet listening. Its `close` answers what is in flight. */
export function createServer(parts: ServerParts): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_BYTES,
    requestTimeout: REQUEST_MS,
    return503OnClosing: false,
    genReqId: newRequestId
  })
  app.addHook('onRequest', (request, reply, done) => {
    const isCall = request.method === 'POST'
    reply.headers(isCall ? callHeaders : securityHeaders).header('x-request-id', request.id)
    done()
  })
  readJson(app)
  answerTrouble(app, parts)
  packAnswers(app)
  addCalls(app, parts.door)
  if (parts.demo) addCloudCalls(app, parts.door)
  addFiles(app, parts)
  addLive(app, parts)
  addAssets(app, parts.assets)
  addHall(app, parts.assets)
  addOperations(app, parts)
  return app
}

function addOperations(app: FastifyInstance, { db, metrics, demo }: ServerParts) {
  const description = JSON.stringify(openApi(demo))
  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(description))
  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await metrics.read()
    return reply.type(type).send(text)
  })
  app.get('/healthz', async () => {
    await sql`select 1`.execute(db)
    return { ok: true }
  })
}

/** Whatever a caller says that it sends, it is JSON or it is broken. */
function readJson(app: FastifyInstance) {
  app.removeAllContentTypeParsers()
  // What has a name is found at once; all other is parsed anew at every request.
  for (const type of ['application/json', '*']) {
    app.addContentTypeParser(type, { parseAs: 'string' }, (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body)))
      } catch (error) {
        done(error as SyntaxError)
      }
    })
  }
}

function answerTrouble(app: FastifyInstance, { door, log }: ServerParts) {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const failure = requestTrouble(error) ?? failureOf(error)
    if (failure.code === 'internal')
      log.error({ requestId: request.id, ...errorFacts(error) }, 'a request failed')
    const answer = door.refuse(failure, request.id)
    return reply.code(statusOf(answer)).type('application/json').send(answer)
  })
  app.setNotFoundHandler((request, reply) => {
    const answer = door.refuse(refuse('not-found').failure, request.id)
    return reply.code(statusOf(answer)).type('application/json').send(answer)
  })
}

function requestTrouble(error: FastifyError) {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('body-too-large').failure
  const isTheirs = error instanceof SyntaxError || (error.statusCode ?? 500) < 500
  return isTheirs ? refuse('broken-json').failure : null
}

/** A guide or a month of slots is long text; in a village every kilobyte is waited for. */
function packAnswers(app: FastifyInstance) {
  app.addHook('onSend', (request, reply, payload, done) => {
    const accepted = request.headers['accept-encoding']
    const isLong = typeof payload === 'string' && payload.length >= PACKED_FROM_BYTES
    if (!isLong || !accepted?.includes('gzip')) return done()
    if (encodingFor(accepted, 'application/json') === 'identity') return done()
    reply
      .headers({ 'content-encoding': 'gzip', vary: 'accept-encoding' })
      .removeHeader('content-length')
    gzip(payload, done)
  })
}
