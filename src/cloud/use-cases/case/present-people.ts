// Whose case is it? Masked for whoever need not know more.
import type { Output } from '@/contract/calls'
import { maskIdNumber, maskName, maskPhone } from '@/domain/person/mask'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { relativesById } from '../../database/people'
import type { ShownRows } from '../../database/shown-rows'
import type { Context } from '../environment'

/** The masked name of the relative a case is for; null for one's own. */
export async function relativeName(
  db: Database,
  record: Pick<CaseRecord, 'person_id' | 'subject_id'>
): Promise<string | null> {
  if (record.subject_id === record.person_id) return null
  const relative = (await relativesById(db, [record.subject_id])).get(record.subject_id)
  return relative ? maskName(relative.name) : null
}

/** The person the case is for, and the phone of the one who acts: what a counter needs. */
export function presentApplicant(
  { sealer }: Context,
  { person, relative }: ShownRows
): NonNullable<Output<'case.show'>['applicant']> {
  const subject = relative ?? person
  const open = (sealed: string | null) => (sealed ? sealer.open(sealed) : '')
  return {
    name: maskName(subject.name ?? ''),
    idNumber: maskIdNumber(open(subject.id_number_sealed)),
    phone: maskPhone(open(person.phone_sealed)),
    noPhone: person.no_phone
  }
}

/** The masked name of one of the staff; null for nobody. */
export function staffName({ names }: ShownRows, id: string | null): string | null {
  const name = names[id ?? '']
  return name ? maskName(name) : null
}
