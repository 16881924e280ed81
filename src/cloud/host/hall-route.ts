// The address that somebody types into a television: short, and it leads to the hall's screen.
import type { FastifyInstance } from 'fastify'
import type { Asset } from './assets'

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/

/** `GET /hall/OFFICE`; not there without the web app, and for no other text than an office's id. */
export function addHall(app: FastifyInstance, assets: ReadonlyMap<string, Asset>): void {
  if (!assets.has('/')) return
  app.get<{ Params: { officeId: string } }>('/hall/:officeId', async (request, reply) => {
    const { officeId } = request.params
    if (!SLUG.test(officeId)) {
      reply.callNotFound()
      return reply
    }
    return reply.redirect(`/#/pages/hall/display/index?office=${officeId}`)
  })
}
