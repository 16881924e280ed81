// The door over HTTP: one route for every call, and in demo mode the same for the mini-program.
import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { httpStatus } from '@/contract/failure'
import type { Door, Reply } from '../functions/door'
import type { Identity } from '../functions/identity'

const DEMO_OPENID = 'demo-newcomer'

/** `POST /api`: the session is a bearer token. */
export function addCalls(app: FastifyInstance, door: Door): void {
  app.post('/api', async (request, reply) => {
    const answer = await door.handle(request.body, bearer(request), request.id)
    return reply.code(statusOf(answer)).send(answer)
  })
}

/** What `wx.cloud.callFunction` becomes in a browser that looks at the mini-program; demo mode alone. */
export function addCloudCalls(app: FastifyInstance, door: Door): void {
  app.post('/cloud/callFunction', async (request) => {
    const { data } = (request.body ?? {}) as { data?: unknown }
    const header = request.headers['x-demo-openid']
    const openid = typeof header === 'string' && header !== '' ? header : DEMO_OPENID
    return { result: await door.handle(data, { openid }, request.id) }
  })
}

/** The id under which a request is logged, and which its answer carries. */
export function newRequestId(): string {
  return randomUUID()
}

/** The HTTP status that agrees with a reply. */
export function statusOf(reply: Reply): number {
  return reply.ok ? 200 : httpStatus(reply.failure.code)
}

function bearer(request: FastifyRequest): Identity {
  return { token: /^Bearer (\S{1,200})$/i.exec(request.headers.authorization ?? '')?.[1] }
}
