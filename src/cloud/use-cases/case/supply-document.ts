// A resident supplies, confirms, contradicts or replaces one document, or takes it back.
// ZJ-7 (shared ones are confirmed; one's own prevails), ZJ-9 (other proof), ZJ-43.
import type { CheckedInput } from '@/contract/calls'
import { refuse, type Failure } from '@/contract/failure'
import { supplyObstacle } from '@/domain/checklist/review'
import type { Supply } from '@/domain/checklist/supply'
import { saveSupply } from '../../database/case-documents'
import { filesById, keepDocument, walletOf } from '../../database/documents'
import { newId } from '../../database/new-id'
import type { SignedIn, UseCase } from '../environment'
import { inTurn } from '../life-event/load-bundle'
import { supplySiblings } from '../life-event/supply-siblings'
import { showCase } from './act'
import { advance } from './advance'
import { loadOwnCase, type LoadedCase } from './load-case'

type In = CheckedInput<'case.supply'>

export const supplyDocument: UseCase<'case.supply'> = async (context, input) => {
  const found = await loadOwnCase(context, input.caseId)
  if (!found) return refuse('not-found', { field: 'caseId' })
  const loaded = await inTurn(context, found)
  const { record, items } = loaded
  const stands = supplyObstacle(items, input.documentId, input.way, record.status)
  if (stands) return refuse(stands, { field: 'documentId' })
  const files = await filesFor(context, loaded, input)
  if ('code' in files) return { ok: false, failure: files }
  if (input.way === 'other-proof' && input.note.length < 2) {
    return refuse('invalid-input', { field: 'note', detail: 'empty' })
  }
  const item = items.find((i) => i.document.id === input.documentId)
  if (!item) return refuse('document-not-in-guide', { field: 'documentId' })
  const { kind } = item.document
  const given = {
    ...supplyOf(input, files.ids),
    deferredUntil: item.supply?.deferredUntil ?? null
  }
  if (input.way === 'file' && !input.walletId) {
    await keepDocument(context.db, {
      id: newId(context.now),
      ownerId: record.person_id,
      subjectId: record.subject_id,
      kind,
      fileIds: files.ids,
      at: new Date(context.now)
    })
  }
  const moved = await advance(context, loaded, {
    action: 'supply',
    as: 'resident',
    data: { documentId: input.documentId, way: input.way ?? 'none', files: files.ids },
    write: (db, { id }) => saveSupply(db, id, kind, given)
  })
  if (!moved.ok) return moved
  await supplySiblings(context, moved.data, kind, given)
  return showCase(context, moved.data)
}

/** A document that was supplied anew is looked at anew. */
function supplyOf(input: In, fileIds: readonly string[]): Omit<Supply, 'deferredUntil'> {
  return {
    documentId: input.documentId,
    way: input.way,
    fileIds,
    note: input.way === 'other-proof' ? input.note : '',
    verdict: null,
    reason: ''
  }
}

/** The files that come with it: uploaded whole and one's own, or those of a wallet document. */
async function filesFor(
  context: SignedIn,
  { record }: LoadedCase,
  input: In
): Promise<{ ids: readonly string[] } | Failure> {
  if (input.walletId) {
    const wallet = await walletOf(context.db, record.person_id, record.subject_id)
    const found = wallet.find((w) => w.id === input.walletId)
    return found ? { ids: found.file_ids } : { code: 'not-found', field: 'walletId' }
  }
  if (input.way === 'file' && input.fileIds.length === 0) {
    return { code: 'invalid-input', field: 'fileIds', detail: 'empty' }
  }
  const ids = input.way === 'file' || input.way === 'other-proof' ? input.fileIds : []
  const problem = await fileProblem(context, ids)
  return problem ?? { ids }
}

/** Why these files can't be used: another's, unknown, or not wholly there; null where they can. */
export async function fileProblem(
  context: SignedIn,
  ids: readonly string[]
): Promise<Failure | null> {
  const files = await filesById(context.db, ids)
  for (const id of ids) {
    const file = files.get(id)
    if (file?.owner_id !== context.actor.personId) return { code: 'not-found', field: 'fileIds' }
    if (!file.media_type) return { code: 'file-incomplete', field: 'fileIds' }
  }
  return null
}
