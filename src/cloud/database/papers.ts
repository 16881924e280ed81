// Statements on the papers of a case. A paper is written once and never changed.
import type { Insertable, Selectable } from 'kysely'
import type { PaperContent } from '@/domain/case/paper'
import type { Database } from './connect'
import type { Tables } from './tables'

export type PaperRecord = Selectable<Tables['case_papers']>

/** Keeps a paper with everything that it says. */
export async function insertPaper(
  db: Database,
  paper: Omit<Insertable<Tables['case_papers']>, 'content'> & { content: PaperContent }
): Promise<void> {
  const content = JSON.stringify(paper.content)
  await db
    .insertInto('case_papers')
    .values({ ...paper, content })
    .execute()
}

/** The paper with this number; undefined where there is none. */
export async function findPaper(db: Database, code: string): Promise<PaperRecord | undefined> {
  return db.selectFrom('case_papers').selectAll().where('code', '=', code).executeTakeFirst()
}
