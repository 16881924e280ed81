// Hands out the web app: packed, and asked for again only when it has changed.
import type { FastifyInstance } from 'fastify'
import { encodingFor, type Asset } from './assets'

/** One route a file. */
export function addAssets(app: FastifyInstance, assets: ReadonlyMap<string, Asset>): void {
  for (const [path, asset] of assets) {
    app.get(path, async (request, reply) => {
      const encoding = encodingFor(request.headers['accept-encoding'], asset.type)
      const tag = encoding === 'identity' ? asset.tag : `${asset.tag.slice(0, -1)}-${encoding}"`
      reply.headers({ etag: tag, 'cache-control': asset.caching, vary: 'accept-encoding' })
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      if (encoding !== 'identity') reply.header('content-encoding', encoding)
      return reply.type(asset.type).send(await asset.bytes(encoding))
    })
  }
}
