// Statements on the steps of cases, and on the times in which they stand still.
import { sql, type Selectable, type Updateable } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { StopGround } from '@/domain/service/guide'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type StepRecord = Selectable<Tables['case_steps']>
export type StopRecord = Selectable<Tables['case_stops']>
type StepChanges = Omit<Updateable<Tables['case_steps']>, 'case_id' | 'step_id'>

/** The steps of these cases; those of one case in no order but the guide's own. */
export async function stepsOfCases(db: Database, ids: readonly string[]): Promise<StepRecord[]> {
  if (ids.length === 0) return []
  return db.selectFrom('case_steps').selectAll().where('case_id', 'in', ids).execute()
}

/** The stops of these cases, the oldest first. */
export async function stopsOfCases(db: Database, ids: readonly string[]): Promise<StopRecord[]> {
  if (ids.length === 0) return []
  return db.selectFrom('case_stops').selectAll().where('case_id', 'in', ids).orderBy('id').execute()
}

/** Writes the steps of a case that begins. */
export async function insertSteps(db: Database, steps: readonly StepRecord[]): Promise<void> {
  if (steps.length > 0)
    await db
      .insertInto('case_steps')
      .values([...steps])
      .execute()
}

/** Changes one step of a case. */
export async function updateStep(
  db: Database,
  key: { caseId: string; stepId: string },
  changes: StepChanges
): Promise<void> {
  await db
    .updateTable('case_steps')
    .set(changes)
    .where('case_id', '=', key.caseId)
    .where('step_id', '=', key.stepId)
    .execute()
}

/**
 * What ends with a case, in one statement: steps that were not done stay as they were, but nobody
 * works on them; open urges have this answer; errands that were not done are called off.
 */
export async function closeWork(
  db: Database,
  caseId: string,
  answer: string,
  at: Instant
): Promise<void> {
  await sql`
    with steps as (
      update case_steps set status = 'closed'
      where case_id = ${caseId} and status in ('waiting', 'open', 'stopped')
    ), urges as (
      update case_urges set answer = ${answer}, answered_by = null, answered_at = ${new Date(at)}
      where case_id = ${caseId} and answered_at is null
    )
    update errands set status = 'cancelled'
    where case_id = ${caseId} and status in ('planned', 'open', 'taken')`.execute(db)
}

export interface NewStop {
  readonly id: string
  readonly caseId: string
  readonly stepId: string
  readonly ground: StopGround
  readonly note: string
  readonly workingDays: number
  readonly from: DateString
}

/** A step stands still from a day on; the key refuses a second stop while one lasts. */
export async function insertStop(db: Database, stop: NewStop): Promise<void> {
  await db
    .insertInto('case_stops')
    .values({
      id: stop.id,
      case_id: stop.caseId,
      step_id: stop.stepId,
      ground: stop.ground,
      note: stop.note,
      working_days: stop.workingDays,
      from_on: stop.from,
      until_on: null
    })
    .execute()
}

/** The stop of a step that lasts, ended on a day. */
export async function endStop(
  db: Database,
  key: { caseId: string; stepId: string },
  until: DateString
): Promise<void> {
  await db
    .updateTable('case_stops')
    .set({ until_on: until })
    .where('case_id', '=', key.caseId)
    .where('step_id', '=', key.stepId)
    .where('until_on', 'is', null)
    .execute()
}
