// What a grid worker has fetched is supplied: the clerk looks at it, and settles what was deferred.
import { dateAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import { saveSupply } from '../../database/case-documents'
import type { Context } from '../environment'
import type { LoadedErrand } from './load-errand'

/** Writes the document of a finished errand; one that is not asked for any more stays as it is. */
export async function saveFetched(
  context: Context,
  { errand, loaded }: LoadedErrand
): Promise<void> {
  const item = loaded.items.find(({ document }) => document.id === errand.document_id)
  if (item?.state !== 'deferred') return
  await saveSupply(context.db, loaded.record.id, item.document.kind, {
    documentId: item.document.id,
    way: 'fetched',
    fileIds: item.supply?.fileIds ?? [],
    note: writtenWords.fetched(dateAt(context.now)),
    verdict: null,
    reason: '',
    deferredUntil: item.due
  })
}
