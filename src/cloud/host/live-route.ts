// Live updates over HTTP: server-sent events that say "changed" (docs/decisions/0013). A browser
// connects again by itself; where there is no room left it asks every few seconds instead.
import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { refuse } from '@/contract/failure'
import type { Database } from '../database/connect'
import { hallTopic } from '../database/live'
import { findOffice } from '../database/offered'
import type { Door } from '../functions/door'
import { statusOf } from './call-routes'
import type { Live } from './live'

/** As many as one host keeps connected. */
const MOST_LISTENERS = 1_000
/** Proxies cut what is silent for a minute. */
const HEARTBEAT_MS = 20_000
const RETRY_MS = 3_000
/** Whoever does not read any more is let go. */
const MOST_UNREAD_BYTES = 16 * 1024
const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // nginx would gather what is meant to arrive now.
  'x-accel-buffering': 'no'
} as const

export interface LiveParts {
  readonly live: Live
  readonly db: Database
  readonly door: Door
  readonly limits?: { readonly listeners: number; readonly heartbeatMs: number }
}

/** `GET /live/hall/OFFICE`. Everything still open ends when the server closes. */
export function addLive(app: FastifyInstance, { live, db, door, limits }: LiveParts): void {
  const open = new Set<PassThrough>()
  const { listeners = MOST_LISTENERS, heartbeatMs = HEARTBEAT_MS } = limits ?? {}
  const heartbeat = setInterval(() => open.forEach((stream) => say(stream, ':\n\n')), heartbeatMs)
  app.addHook('preClose', async () => {
    clearInterval(heartbeat)
    for (const stream of open) stream.end()
  })
  app.get<{ Params: { officeId: string } }>('/live/hall/:officeId', async (request, reply) => {
    const { officeId } = request.params
    const isKnown = SLUG.test(officeId) && (await findOffice(db, officeId)) !== undefined
    const failure = !isKnown ? 'not-found' : open.size >= listeners ? 'busy' : null
    if (failure) {
      const answer = door.refuse(refuse(failure).failure, request.id)
      return reply.code(statusOf(answer)).send(answer)
    }
    const stream = new PassThrough()
    open.add(stream)
    const end = live.listen(hallTopic(officeId), () => say(stream, 'data: changed\n\n'))
    stream.once('close', () => {
      end()
      open.delete(stream)
    })
    say(stream, `retry: ${RETRY_MS}\n\n`)
    return reply.headers(headers).send(stream)
  })
}

function say(stream: PassThrough, text: string) {
  if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy()
  else if (stream.writable) stream.write(text)
}
