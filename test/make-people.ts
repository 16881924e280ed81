// The people of a town for a test: residents, and staff with their roles.
import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@/domain/person/role'
import { shareRecords } from '@/cloud/host/demo/write-people'
import { idNumber } from '@/cloud/use-cases/demo/people'
import type { Person, Town } from './make'

type Around = Pick<Town, 'db' | 'sealer'>
let people = 0

async function makePerson({ db, sealer }: Around, name: string): Promise<Person> {
  people += 1
  const id = randomUUID()
  const number = idNumber(`3308221985${people % 2 ? '0916' : '1020'}`, String(100 + people))
  await db
    .insertInto('people')
    .values({
      id,
      openid: `o-${id}`,
      name,
      id_number_sealed: sealer.seal(number),
      id_number_key: sealer.lookupKey(number),
      phone_sealed: sealer.seal('13800000111'),
      consented_at: new Date(),
      created_at: new Date()
    })
    .execute()
  return { id, openid: `o-${id}`, name, idNumber: number }
}

/** A new resident whose data departments share, unless told. */
export async function makeResident(
  around: Around,
  { name = '王磊', shared = true }: { name?: string; shared?: boolean } = {}
): Promise<Person> {
  const person = await makePerson(around, name)
  if (shared) await shareRecords(around, person.id, person)
  return person
}

/** Somebody who works at an office, 球川 unless told, and handles for all departments unless told. */
export async function makeStaff(
  around: Around,
  roles: readonly StaffRole[],
  officeId = 'qiuchuan',
  departmentId: string | null = null
): Promise<Person> {
  const person = await makePerson(around, '周敏')
  const rows = roles.map((role) => ({
    person_id: person.id,
    role,
    office_id: officeId,
    department_id: departmentId
  }))
  await around.db.insertInto('staff').values(rows).execute()
  return person
}
