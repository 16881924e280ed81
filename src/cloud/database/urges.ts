// Statements on urges (督办): who was urged to do what, until when, and what they answered.
import type { Selectable } from 'kysely'
import type { UrgeReason } from '@/domain/case/urge'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type UrgeRecord = Selectable<Tables['case_urges']>

/** One urge; undefined where there is none. */
export async function findUrge(db: Database, id: string): Promise<UrgeRecord | undefined> {
  return db.selectFrom('case_urges').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes an urge that waits for its answer. */
export async function insertUrge(
  db: Database,
  urge: Omit<UrgeRecord, 'answer' | 'answered_by' | 'answered_at'>
): Promise<void> {
  await db
    .insertInto('case_urges')
    .values({ ...urge, answer: null, answered_by: null, answered_at: null })
    .execute()
}

/** Writes the answer to one urge. */
export async function answerUrge(
  db: Database,
  id: string,
  answered: { answer: string; by: string; at: Instant }
): Promise<void> {
  await db
    .updateTable('case_urges')
    .set({
      answer: answered.answer,
      answered_by: answered.by,
      answered_at: new Date(answered.at)
    })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute()
}

/** Answers what is still open of a step, or of a whole case, without anybody's word. */
export async function answerOpenUrges(
  db: Database,
  of: { caseId: string; stepId: string | null },
  answer: string,
  at: Instant
): Promise<void> {
  let open = db
    .updateTable('case_urges')
    .set({ answer, answered_by: null, answered_at: new Date(at) })
    .where('case_id', '=', of.caseId)
    .where('answered_at', 'is', null)
  if (of.stepId !== null) open = open.where('step_id', '=', of.stepId)
  await open.execute()
}

/** Who takes a step over takes over the answer to what is open of it. */
export async function handUrgesOver(
  db: Database,
  of: { caseId: string; stepId: string },
  handlerId: string
): Promise<void> {
  await db
    .updateTable('case_urges')
    .set({ handler_id: handlerId })
    .where('case_id', '=', of.caseId)
    .where('step_id', '=', of.stepId)
    .where('answered_at', 'is', null)
    .execute()
}

/** Whether one of these was urged for a reason before, or is still urged. */
export async function hasUrge(
  db: Database,
  of: { caseId: string; stepId: string | null; reason: UrgeReason; open?: boolean }
): Promise<boolean> {
  let found = db
    .selectFrom('case_urges')
    .select('id')
    .where('case_id', '=', of.caseId)
    .where('reason', '=', of.reason)
    .where('step_id', of.stepId === null ? 'is' : '=', of.stepId)
  if (of.open) found = found.where('answered_at', 'is', null)
  return (await found.limit(1).executeTakeFirst()) !== undefined
}
