// Shows a file to whoever has a link that is still good: as what it is, and never as a page.
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Database } from '../database/connect'
import type { Clock } from '../functions/clock'
import type { FileLinks } from '../secrets/file-link'
import type { Storage } from '../use-cases/environment'
import { fileHeaders } from './headers'

const CHUNK_BYTES = 256 * 1024
const UUID = /^[0-9a-f-]{36}$/

export interface FileParts {
  readonly db: Database
  readonly storage: Storage
  readonly links: FileLinks
  readonly clock: Clock
}

/** `GET /files/ID?until=…&proof=…`; anything that is not right is simply not there. */
export function addFiles(app: FastifyInstance, { db, storage, links, clock }: FileParts): void {
  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(
    '/files/:id',
    async (request, reply) => {
      const { id } = request.params
      const { until, proof } = request.query
      if (!UUID.test(id) || typeof until !== 'string' || typeof proof !== 'string') {
        return absent(reply)
      }
      if (!links.isGood(id, until, proof, await clock.now())) return absent(reply)
      const file = await findFile(db, id)
      if (!file?.media_type) return absent(reply)
      return reply
        .headers({ ...fileHeaders, 'content-disposition': disposition(file.name) })
        .header('content-length', file.size)
        .type(file.media_type)
        .send(Readable.from(chunks(storage, id, file.size)))
    }
  )
}

function absent(reply: FastifyReply): FastifyReply {
  reply.callNotFound()
  return reply
}

async function findFile(db: Database, id: string) {
  return db
    .selectFrom('files')
    .select(['name', 'size', 'media_type'])
    .where('id', '=', id)
    .executeTakeFirst()
}

async function* chunks(storage: Storage, id: string, size: number) {
  for (let offset = 0; offset < size; offset += CHUNK_BYTES) {
    yield await storage.read(id, offset, Math.min(CHUNK_BYTES, size - offset))
  }
}

/** A name that a person chose, so that no header can be made of it (RFC 8187). */
function disposition(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`
  )
  return `inline; filename*=UTF-8''${encoded}`
}
