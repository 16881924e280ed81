// Statements on files and on the wallet of documents.
import type { Selectable } from 'kysely'
import type { Database } from './connect'
import type { Tables } from './tables'

export type FileRecord = Selectable<Tables['files']>
export type WalletRecord = Selectable<Tables['documents']>

/** Files by id; those that do not exist are left out. */
export async function filesById(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, FileRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('files').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** A person's wallet, of one subject or of all, the newest first. */
export async function walletOf(
  db: Database,
  ownerId: string,
  subjectId?: string
): Promise<WalletRecord[]> {
  let query = db
    .selectFrom('documents')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('removed_at', 'is', null)
  if (subjectId) query = query.where('subject_id', '=', subjectId)
  return query.orderBy('id', 'desc').limit(200).execute()
}

/** Keeps files as a document of the wallet. */
export async function keepDocument(
  db: Database,
  document: {
    id: string
    ownerId: string
    subjectId: string
    kind: string
    fileIds: readonly string[]
    at: Date
  }
): Promise<void> {
  await db
    .insertInto('documents')
    .values({
      id: document.id,
      owner_id: document.ownerId,
      subject_id: document.subjectId,
      kind: document.kind,
      file_ids: [...document.fileIds],
      created_at: document.at,
      removed_at: null
    })
    .execute()
}
