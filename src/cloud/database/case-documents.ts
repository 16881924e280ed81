// Statements on the documents of a case.
import type { Supply } from '@/domain/checklist/supply'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'

/** What has been supplied to each of these cases, and what was said of it. */
export async function suppliesOf(
  db: Database,
  caseIds: readonly string[]
): Promise<Map<string, Supply[]>> {
  const found = new Map<string, Supply[]>(caseIds.map((id) => [id, []]))
  if (caseIds.length === 0) return found
  const rows = await db
    .selectFrom('case_documents')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .execute()
  for (const row of rows) {
    found.get(row.case_id)?.push({
      documentId: row.document_id,
      way: row.way,
      fileIds: row.file_ids,
      note: row.note,
      verdict: row.verdict,
      reason: row.reason,
      deferredUntil: row.deferred_until
    })
  }
  return found
}

/** Writes one document of a case as it now is. */
export async function saveSupply(
  db: Database,
  caseId: string,
  kind: string,
  supply: Supply
): Promise<void> {
  const values = {
    kind,
    way: supply.way,
    file_ids: [...supply.fileIds],
    note: supply.note,
    verdict: supply.verdict,
    reason: supply.reason,
    deferred_until: supply.deferredUntil
  }
  await db
    .insertInto('case_documents')
    .values({ case_id: caseId, document_id: supply.documentId, ...values })
    .onConflict((c) => c.columns(['case_id', 'document_id']).doUpdateSet(values))
    .execute()
}

/** What is deferred may come until another day. */
export async function moveDeferred(db: Database, caseId: string, until: DateString): Promise<void> {
  await db
    .updateTable('case_documents')
    .set({ deferred_until: until })
    .where('case_id', '=', caseId)
    .where('deferred_until', 'is not', null)
    .execute()
}
