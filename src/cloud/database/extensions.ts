// Statements on extensions of the time limit (AL-42).
import type { Selectable } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { Tables } from './tables'

export type ExtensionRecord = Selectable<Tables['case_extensions']>

/** The extension that was asked for or granted, by case; a declined one is left out. */
export async function extensionsOf(
  db: Database,
  caseIds: readonly string[]
): Promise<Map<string, ExtensionRecord>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('case_extensions')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .where((e) => e.or([e('granted', 'is', null), e('granted', '=', true)]))
    .execute()
  return new Map(rows.map((row) => [row.case_id, row]))
}

/** Writes the wish for more time; the key refuses a second one while one is asked for or granted. */
export async function insertExtension(
  db: Database,
  asked: Omit<ExtensionRecord, 'decided_by' | 'decided_on' | 'granted' | 'answer'>
): Promise<void> {
  await db
    .insertInto('case_extensions')
    .values({ ...asked, decided_by: null, decided_on: null, granted: null })
    .execute()
}

/** Writes what was said to it. */
export async function decideExtension(
  db: Database,
  id: string,
  decided: { granted: boolean; answer: string; by: string; on: DateString }
): Promise<void> {
  await db
    .updateTable('case_extensions')
    .set({
      granted: decided.granted,
      answer: decided.answer,
      decided_by: decided.by,
      decided_on: decided.on
    })
    .where('id', '=', id)
    .execute()
}
