// What a grid worker has fetched is supplied: the clerk looks at it, and settles what was deferred.
import type { Supply } from '@/domain/checklist/supply'
import { dateAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import type { Context } from '../environment'
import type { LoadedErrand } from './load-errand'

export interface Fetched {
  readonly kind: string
  readonly supply: Supply
}

/** The document that a finished errand gives to its case; null where it is not asked for any more. */
export function fetchedDocument(
  context: Context,
  { errand, loaded }: LoadedErrand
): Fetched | null {
  if (errand.kind !== 'fetch-document') return null
  const item = loaded.items.find(({ document }) => document.id === errand.document_id)
  if (item?.state !== 'deferred') return null
  return {
    kind: item.document.kind,
    supply: {
      documentId: item.document.id,
      way: 'fetched',
      fileIds: item.supply?.fileIds ?? [],
      note: writtenWords.fetched(dateAt(context.now)),
      verdict: null,
      reason: '',
      deferredUntil: item.due
    }
  }
}
