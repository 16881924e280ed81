// Statements on bundles: the cases that one life event has opened together.
import type { Selectable } from 'kysely'
import { caseStatuses, isFinal } from '@/domain/case/status'
import type { CaseRecord } from './cases'
import type { Database } from './connect'
import type { Tables } from './tables'

export type BundleRecord = Selectable<Tables['bundles']>

/** Several bundles by id. */
export async function bundlesById(
  db: Database,
  ids: readonly string[]
): Promise<Map<string, BundleRecord>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('bundles').selectAll().where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The bundle of a life event that a person has begun for a subject and that still runs. */
export async function findOpenBundle(
  db: Database,
  key: { personId: string; subjectId: string; lifeEventId: string }
): Promise<BundleRecord | undefined> {
  return db
    .selectFrom('bundles as b')
    .selectAll('b')
    .where('b.person_id', '=', key.personId)
    .where('b.subject_id', '=', key.subjectId)
    .where('b.life_event_id', '=', key.lifeEventId)
    .where((e) =>
      e.exists(
        e
          .selectFrom('cases as c')
          .select('c.id')
          .whereRef('c.bundle_id', '=', 'b.id')
          .where('c.status', 'not in', caseStatuses.filter(isFinal))
      )
    )
    .orderBy('b.created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Begins a bundle without cases. */
export async function insertBundle(
  db: Database,
  bundle: { id: string; lifeEventId: string; personId: string; subjectId: string; at: Date }
): Promise<BundleRecord> {
  return db
    .insertInto('bundles')
    .values({
      id: bundle.id,
      life_event_id: bundle.lifeEventId,
      code: null,
      person_id: bundle.personId,
      subject_id: bundle.subjectId,
      created_at: bundle.at
    })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** The cases of these bundles, in the order in which they were begun. */
export async function casesOfBundles(db: Database, ids: readonly string[]): Promise<CaseRecord[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('cases')
    .selectAll()
    .where('bundle_id', 'in', ids)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}

/**
 * Lets one call at a time change the cases of a bundle: what is given in one is written to the
 * others, and two such calls would else wait for each other.
 */
export async function lockBundle(db: Database, id: string): Promise<BundleRecord> {
  return db
    .selectFrom('bundles')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The same for the life event of an errand that fetches a document; nothing where there is none. */
export async function lockBundleOf(db: Database, errandId: string): Promise<void> {
  await db
    .selectFrom('bundles')
    .select('id')
    .where('id', '=', (e) =>
      e
        .selectFrom('errands')
        .innerJoin('cases', 'cases.id', 'errands.case_id')
        .select('cases.bundle_id')
        .where('errands.id', '=', errandId)
        .where('errands.kind', '=', 'fetch-document')
    )
    .forUpdate()
    .execute()
}

/** Gives a bundle its code, once. */
export async function codeBundle(db: Database, id: string, code: string): Promise<void> {
  await db
    .updateTable('bundles')
    .set({ code })
    .where('id', '=', id)
    .where('code', 'is', null)
    .execute()
}
