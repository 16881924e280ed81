// Statements on extensions of the time limit (AL-42).
import type { Selectable } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { Tables } from './tables'

export type ExtensionRecord = Selectable<Tables['case_extensions']>

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
