// Whom is an errand for, and what is carried? Masked: a worker needs a name to ask for, no more.
import { maskName, maskPhone } from '@/domain/person/mask'
import type { CaseRecord } from '../../database/cases'
import type { ErrandRecord } from '../../database/errands'
import { peopleById, relativesById } from '../../database/people'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { documentName } from './move-errand'

export interface ShownPerson {
  readonly name: string
  readonly phone: string
}

/** The document to fetch, or the result to bring, in the guide's words. */
export function carried(errand: ErrandRecord, loaded: LoadedCase): string {
  return documentName({ errand, loaded }) ?? loaded.guide.result
}

/** Whom each of these cases is for, and the phone of the one who acts. */
export async function peopleOf(
  context: Context,
  cases: readonly LoadedCase[]
): Promise<(record: Pick<CaseRecord, 'person_id' | 'subject_id'>) => ShownPerson> {
  const ids = [...new Set(cases.flatMap(({ record }) => [record.person_id, record.subject_id]))]
  const people = await peopleById(context.db, ids)
  const relatives = await relativesById(context.db, ids)
  return ({ person_id, subject_id }) => {
    const name = relatives.get(subject_id)?.name ?? people.get(subject_id)?.name ?? ''
    const sealed = people.get(person_id)?.phone_sealed
    return { name: maskName(name), phone: sealed ? maskPhone(context.sealer.open(sealed)) : '' }
  }
}
