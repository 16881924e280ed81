// The resident's wallet: documents that were supplied once and can be used again (ZJ-7).
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { maskName } from '@/domain/person/mask'
import { instant } from '@/domain/time/instant'
import { filesById, keepDocument, walletOf, type WalletRecord } from '../../database/documents'
import { documentKinds } from '../../database/offered'
import { relativesById, relativesOf } from '../../database/people'
import { fileView } from '../case/present-items'
import { fileProblem } from '../case/supply-document'
import type { SignedIn, UseCase } from '../environment'
import { lookOf } from '../service/show-service'

export const listDocuments: UseCase<'document.list'> = (context) => present(context)

export const keep: UseCase<'document.keep'> = async (context, input) => {
  const { personId } = context.actor
  if (!(await documentKinds(context.db))[input.kind]) {
    return refuse('invalid-input', { field: 'kind', detail: 'choice' })
  }
  const relatives = await relativesOf(context.db, personId)
  if (input.relativeId && !relatives.some((r) => r.id === input.relativeId)) {
    return refuse('not-found', { field: 'relativeId' })
  }
  const problem = await fileProblem(context, input.fileIds)
  if (problem) return { ok: false, failure: problem }
  await keepDocument(context.db, {
    id: input.actionId,
    ownerId: personId,
    subjectId: input.relativeId ?? personId,
    kind: input.kind,
    fileIds: input.fileIds,
    at: new Date(context.now)
  })
  return present(context)
}

export const removeDocument: UseCase<'document.remove'> = async (context, { documentId }) => {
  const removed = await context.db
    .updateTable('documents')
    .set({ removed_at: new Date(context.now) })
    .where('id', '=', documentId)
    .where('owner_id', '=', context.actor.personId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed ? present(context) : refuse('not-found', { field: 'documentId' })
}

async function present(context: SignedIn): Promise<Result<Output<'document.list'>>> {
  const rows = await walletOf(context.db, context.actor.personId)
  const kinds = await documentKinds(context.db)
  const files = await filesById(
    context.db,
    rows.flatMap((row) => row.file_ids)
  )
  const relatives = await relativesById(
    context.db,
    rows.map((row) => row.subject_id)
  )
  const uses = await usesOf(context, rows)
  return answer({
    documents: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: kinds[row.kind]?.name ?? row.kind,
      look: lookOf(kinds, row.kind),
      ofRelative: maskName(relatives.get(row.subject_id)?.name ?? '') || null,
      files: row.file_ids.flatMap((id) =>
        fileView(context, files.get(id)).map(({ id: fileId, mediaType, url }) => ({
          id: fileId,
          mediaType,
          url
        }))
      ),
      addedAt: instant(row.created_at.getTime()),
      usedIn: row.file_ids.reduce((most, id) => Math.max(most, uses.get(id) ?? 0), 0)
    })),
    kinds: Object.values(kinds).map(({ id, name }) => ({ id, name, look: lookOf(kinds, id) }))
  })
}

/** In how many cases each file is used. */
async function usesOf(
  context: SignedIn,
  rows: readonly WalletRecord[]
): Promise<Map<string, number>> {
  const used = await context.db
    .selectFrom('case_documents')
    .innerJoin('cases', 'cases.id', 'case_documents.case_id')
    .select('case_documents.file_ids')
    .where('cases.person_id', '=', context.actor.personId)
    .execute()
  const counts = new Map(rows.flatMap((row) => row.file_ids).map((id) => [id, 0]))
  for (const id of used.flatMap((row) => row.file_ids)) {
    const count = counts.get(id)
    if (count !== undefined) counts.set(id, count + 1)
  }
  return counts
}
