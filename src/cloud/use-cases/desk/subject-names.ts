// For whom are these cases? Masked names by the id of the person or the relative.
import { maskName } from '@/domain/person/mask'
import { peopleById, relativesById } from '../../database/people'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/** The masked name of everybody whom these cases are for. */
export async function subjectNames(
  { db }: Context,
  loaded: readonly LoadedCase[]
): Promise<ReadonlyMap<string, string>> {
  const ids = loaded.map((l) => l.record.subject_id)
  const people = await peopleById(db, ids)
  const relatives = await relativesById(db, ids)
  return new Map(
    ids.map((id) => [id, maskName(relatives.get(id)?.name ?? people.get(id)?.name ?? '')])
  )
}
