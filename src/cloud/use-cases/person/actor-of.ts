// The actor that a person is: their name known or not, their roles, their office.
import type { Database } from '../../database/connect'
import { findPerson } from '../../database/people'
import type { Actor } from '../environment'

/** Null where nobody has this id. */
export async function actorOfPerson(db: Database, personId: string): Promise<Actor | null> {
  const person = await findPerson(db, personId)
  if (!person) return null
  const staff = await db
    .selectFrom('staff')
    .select(['role', 'office_id', 'department_id'])
    .where('person_id', '=', personId)
    .execute()
  return {
    personId,
    identified: person.name !== null,
    roles: staff.map((row) => row.role),
    officeId: staff[0]?.office_id ?? null,
    departmentId: staff.find((row) => row.role === 'handler')?.department_id ?? null
  }
}
