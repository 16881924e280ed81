// Who works at an office, in which role and for which department?
import { sql } from 'kysely'
import type { StaffRole } from '@/domain/person/role'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'

export interface StaffMember {
  readonly personId: string
  readonly name: string
  readonly departmentId: string | null
}

/** Those who handle cases at an office; a department of null means all of them. */
export async function handlersAt(db: Database, officeId: string): Promise<StaffMember[]> {
  const rows = await db
    .selectFrom('staff')
    .innerJoin('people', 'people.id', 'staff.person_id')
    .select(['staff.person_id', 'people.name', 'staff.department_id'])
    .where('staff.office_id', '=', officeId)
    .where('staff.role', '=', 'handler')
    .orderBy('staff.person_id')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    name: row.name ?? '',
    departmentId: row.department_id
  }))
}

/**
 * The handler of each department that has exactly one of its own: their steps need no assigning.
 * Those of other departments wait for somebody to take or assign them.
 */
export async function soleHandlers(
  db: Database,
  officeId: string
): Promise<ReadonlyMap<string, string>> {
  const handlers = await handlersAt(db, officeId)
  const found = new Map<string, string>()
  for (const { departmentId, personId } of handlers) {
    if (departmentId === null) continue
    const others = handlers.filter((h) => h.departmentId === departmentId)
    if (others.length === 1) found.set(departmentId, personId)
  }
  return found
}

/** The people of an office who have one of these roles. */
export async function staffOf(
  db: Database,
  officeId: string,
  roles: readonly StaffRole[]
): Promise<string[]> {
  const rows = await db
    .selectFrom('staff')
    .select('person_id')
    .distinct()
    .where('office_id', '=', officeId)
    .where('role', 'in', roles)
    .execute()
  return rows.map((row) => row.person_id)
}

export interface Load {
  readonly open: number
  readonly overdue: number
}

/** How many steps each person of an office holds now, and how many of them are overdue. */
export async function loadsAt(
  db: Database,
  officeId: string,
  today: DateString
): Promise<Map<string, Load>> {
  const { rows } = await sql<Load & { handler_id: string }>`
    select handler_id, count(*)::int as open,
      (count(*) filter (where status = 'open' and due_on < ${today}::date))::int as overdue
    from case_steps
    where office_id = ${officeId} and status in ('open', 'stopped') and handler_id is not null
    group by handler_id`.execute(db)
  return new Map(rows.map(({ handler_id, ...load }) => [handler_id, load]))
}
