// The checklist as it is shown: each document with its files and what the wallet has of its kind.
import type { Output } from '@/contract/calls'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import { instant } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { documentKinds, type DocumentKind } from '../../database/offered'
import type { FileRecord, WalletRecord } from '../../database/documents'
import type { Context } from '../environment'
import { lookOf } from '../service/show-service'

type ItemView = Output<'case.show'>['items'][number]

/** What the items are shown with: their files, and the wallet of its owner. */
interface Held {
  readonly files: ReadonlyMap<string, FileRecord>
  readonly wallet: readonly WalletRecord[]
}

/** The items of a case. */
export async function presentItems(
  context: Context,
  items: readonly ChecklistItem[],
  held: Held
): Promise<ItemView[]> {
  const kinds = await documentKinds(context.db)
  return items.map((item) => presentItem(context, item, kinds, held))
}

function presentItem(
  context: Context,
  item: ChecklistItem,
  kinds: Record<string, DocumentKind>,
  { files, wallet }: Held
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
