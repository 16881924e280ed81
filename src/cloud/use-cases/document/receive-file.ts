// A file arrives in parts and goes on after a break; what it is, its first bytes decide.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { mediaType } from '@/domain/document/media'
import type { FileRecord } from '../../database/documents'
import { sm3Hex } from '../../secrets/sm3'
import type { SignedIn, UseCase } from '../environment'

/** Fits into a cloud function's text body of 100 KB once it is base64. */
const PART_BYTES = 64 * 1024
/** As many as every signature needs. */
const HEAD_BYTES = 16

type View = Output<'file.show'>

export const beginFile: UseCase<'file.begin'> = async (context, input) => {
  if (!context.storage) return refuse('storage-unavailable')
  const row = await context.db
    .insertInto('files')
    .values({
      id: input.actionId,
      owner_id: context.actor.personId,
      name: input.name,
      size: input.size,
      received: 0,
      media_type: null,
      created_at: new Date(context.now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  return answer(view(row))
}

export const appendToFile: UseCase<'file.append'> = async (context, { fileId, offset, data }) => {
  const file = await ownFile(context, fileId)
  if (!file) return refuse('not-found', { field: 'fileId' })
  if (!context.storage) return refuse('storage-unavailable')
  const bytes = Buffer.from(data, 'base64')
  if (bytes.length > PART_BYTES) {
    return refuse('invalid-input', { field: 'data', detail: 'too-long' })
  }
  const end = offset + bytes.length
  if (end <= file.received) return answer(view(file))
  if (offset !== file.received) {
    return refuse('upload-gap', { field: 'offset', facts: { received: file.received } })
  }
  if (end > file.size) return refuse('file-too-large', { field: 'data' })
  const shows = bytes.length >= HEAD_BYTES || end === file.size
  if (offset === 0 && shows && !mediaType(bytes)) return refuse('file-type', { field: 'data' })
  await context.storage.write(fileId, offset, bytes)
  return finish(context, file, end)
}

export const showFile: UseCase<'file.show'> = async (context, { fileId }) => {
  const file = await ownFile(context, fileId)
  return file ? answer(view(file)) : refuse('not-found', { field: 'fileId' })
}

/** Counts the part; the last one makes the file whole and says what it is. */
async function finish(
  context: SignedIn,
  file: FileRecord,
  received: number
): Promise<Result<View>> {
  const whole = received === file.size
  const bytes = whole ? await context.storage?.read(file.id, 0, file.size) : undefined
  const type = bytes ? mediaType(bytes.subarray(0, HEAD_BYTES)) : null
  if (bytes && !type) return refuse('file-type', { field: 'data' })
  const row = await context.db
    .updateTable('files')
    .set({ received, media_type: type, hash: bytes ? sm3Hex(bytes) : null })
    .where('id', '=', file.id)
    .where('received', '=', file.received)
    .returningAll()
    .executeTakeFirst()
  return row ? answer(view(row)) : refuse('conflict')
}

async function ownFile(context: SignedIn, id: string): Promise<FileRecord | undefined> {
  return context.db
    .selectFrom('files')
    .selectAll()
    .where('id', '=', id)
    .where('owner_id', '=', context.actor.personId)
    .executeTakeFirst()
}

function view(row: FileRecord): View {
  return {
    fileId: row.id,
    name: row.name,
    size: row.size,
    received: row.received,
    stored: row.media_type !== null,
    mediaType: row.media_type,
    partBytes: PART_BYTES
  }
}
