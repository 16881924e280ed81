// The open steps of one handler, and those of their department that nobody holds.
import { sql } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import { openSteps, type OpenStep } from './open-steps'

export interface HandlerAt {
  readonly officeId: string
  readonly personId: string
  /** Null for who handles for all departments. */
  readonly departmentId: string | null
  readonly today: DateString
}

export type HandlersStep = OpenStep & { readonly mine: boolean }

/** Mine first, then those of nobody; the worst light first, at most `most` of each. */
export async function handlersSteps(
  db: Database,
  { officeId, personId, departmentId, today }: HandlerAt,
  most: number
): Promise<HandlersStep[]> {
  const ofDepartment = departmentId === null ? sql`true` : sql`department_id = ${departmentId}`
  const order = sql`order by rank desc, due_on nulls last, case_id, step_id limit ${most}`
  const { rows } = await sql<HandlersStep>`
    with o as (${openSteps(officeId, today)})
    (select *, true as mine from o where handler_id = ${personId} ${order})
    union all
    (select *, false as mine from o where handler_id is null and ${ofDepartment} ${order})
  `.execute(db)
  return rows
}
