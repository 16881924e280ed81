// The checklist as it is shown: each document with its files and what the wallet has of its kind.
import type { Output } from '@/contract/calls'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import { instant } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { documentKinds, type DocumentKind } from '../../database/offered'
import { filesById, walletOf, type FileRecord, type WalletRecord } from '../../database/documents'
import type { Context } from '../environment'
import { lookOf } from '../service/show-service'
import type { LoadedCase } from './load-case'

type ItemView = Output<'case.show'>['items'][number]

/** The items of a case; the wallet is shown to its owner alone. */
export async function presentItems(
  context: Context,
  { record, items }: Pick<LoadedCase, 'record' | 'items'>
): Promise<ItemView[]> {
  const kinds = await documentKinds(context.db)
  const files = await filesById(
    context.db,
    items.flatMap((item) => item.supply?.fileIds ?? [])
  )
  const own = context.actor?.personId === record.person_id
  const wallet = own ? await walletOf(context.db, record.person_id, record.subject_id) : []
  return items.map((item) => presentItem(context, item, kinds, files, wallet))
}

function presentItem(
  context: Context,
  item: ChecklistItem,
  kinds: Record<string, DocumentKind>,
  files: ReadonlyMap<string, FileRecord>,
  wallet: readonly WalletRecord[]
): ItemView {
  const { document, supply, shared } = item
  const { id, kind, name, why, otherProof, main, deferrable, bringOriginal } = document
  // The guide says that departments have it; where none of them does, that would mislead.
  const told = document.sharedFrom && !shared ? writtenWords.notHeld : document
  return {
    documentId: id,
    ...{ kind, name, why, otherProof, main, deferrable, bringOriginal },
    hint: told.hint,
    where: told.where,
    look: lookOf(kinds, kind),
    state: item.state,
    shared: shared && { department: shared.department, summary: shared.summary },
    contradicted: shared !== null && supply?.way != null && supply.way !== 'confirm',
    files: (supply?.fileIds ?? []).flatMap((fileId) => fileView(context, files.get(fileId))),
    note: supply?.note ?? '',
    verdict: supply?.verdict ?? null,
    reason: supply?.reason ?? '',
    due: item.due,
    inWallet: wallet
      .filter((w) => w.kind === kind)
      .map((w) => ({
        documentId: w.id,
        addedAt: instant(w.created_at.getTime()),
        pages: w.file_ids.length
      }))
  }
}

/** A stored file with a link that shows it; none while it is still arriving. */
export function fileView(context: Context, file: FileRecord | undefined): ItemView['files'] {
  if (!file?.media_type) return []
  const url = context.storage?.link(file.id, context.now) ?? null
  return [{ id: file.id, name: file.name, mediaType: file.media_type, size: file.size, url }]
}
