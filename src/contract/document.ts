// Calls on documents and files: the resident's wallet, and uploads that go on after a break.
import * as v from 'valibot'
import { MAX_FILE_BYTES } from '@/domain/document/media'
import { change, read } from './call'
import { actionId, id, outInstant, slug, text, word } from './fields'
import { looks } from './service'

const fileView = v.object({
  fileId: v.string(),
  name: v.string(),
  size: v.number(),
  /** Bytes that have arrived: the next part begins here. */
  received: v.number(),
  stored: v.boolean(),
  mediaType: v.nullable(v.string()),
  /** The largest part that is taken, in bytes before base64. */
  partBytes: v.number()
})

const walletRow = v.object({
  id: v.string(),
  kind: v.string(),
  name: v.string(),
  look: word(looks),
  /** Whose, masked; null for one's own. */
  ofRelative: v.nullable(v.string()),
  files: v.array(v.object({ id: v.string(), mediaType: v.string(), url: v.nullable(v.string()) })),
  addedAt: outInstant,
  usedIn: v.number()
})
const wallet = v.object({
  documents: v.array(walletRow),
  /** The kinds that can be kept, for choosing. */
  kinds: v.array(v.object({ id: v.string(), name: v.string(), look: word(looks) }))
})

export const documentCalls = {
  'document.list': read('My wallet of documents', v.object({}), wallet),
  'document.keep': change(
    'Keeps files as a document of the wallet; its id is the actionId',
    v.object({
      actionId,
      kind: slug,
      relativeId: v.nullable(id),
      fileIds: v.pipe(v.array(id, 'type'), v.minLength(1, 'empty'), v.maxLength(20, 'too-many'))
    }),
    wallet
  ),
  'document.remove': change(
    'Takes a document out of the wallet; cases that use it keep it',
    v.object({ actionId, documentId: id }),
    wallet
  ),
  'file.begin': change(
    'Announces a file; its id is the actionId',
    v.object({
      actionId,
      name: text(120, 1),
      size: v.pipe(
        v.number('type'),
        v.integer('number'),
        v.minValue(1, 'empty'),
        v.maxValue(MAX_FILE_BYTES, 'file-too-large')
      )
    }),
    fileView
  ),
  'file.append': read(
    'Adds the part that begins at `offset`; a part that is already there changes nothing',
    v.object({
      fileId: id,
      offset: v.pipe(v.number('type'), v.integer('number'), v.minValue(0, 'number')),
      /** The bytes in base64. */
      data: v.pipe(v.string('type'), v.base64('base64'))
    }),
    fileView
  ),
  'file.show': read('How much of a file has arrived', v.object({ fileId: id }), fileView)
}
