// The relatives that a person acts for (帮办), each with the consent that was given.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { idNumberProblem, normalIdNumber } from '@/domain/person/id-number'
import { isName, maskIdNumber } from '@/domain/person/mask'
import { dateAt, instant } from '@/domain/time/instant'
import { findPerson, relativesOf } from '../../database/people'
import type { SignedIn, UseCase } from '../environment'

export const listRelatives: UseCase<'relative.list'> = (context) => present(context)

export const addRelative: UseCase<'relative.add'> = async (context, input) => {
  if (!isName(input.name)) return refuse('invalid-input', { field: 'name', detail: 'name' })
  const problem = idNumberProblem(input.idNumber, dateAt(context.now))
  if (problem) return refuse('invalid-input', { field: 'idNumber', detail: problem })
  const idNumber = normalIdNumber(input.idNumber)
  const key = context.sealer.lookupKey(idNumber)
  const self = await findPerson(context.db, context.actor.personId)
  if (self?.id_number_key === key) {
    return refuse('invalid-input', { field: 'idNumber', detail: 'self' })
  }
  const known = await relativesOf(context.db, context.actor.personId)
  if (known.some((r) => r.id_number_key === key)) {
    return refuse('invalid-input', { field: 'idNumber', detail: 'already-there' })
  }
  await context.db
    .insertInto('relatives')
    .values({
      id: input.actionId,
      person_id: context.actor.personId,
      name: input.name,
      relation: input.relation,
      id_number_sealed: context.sealer.seal(idNumber),
      id_number_key: key,
      consented_at: new Date(context.now),
      removed_at: null
    })
    .execute()
  return present(context)
}

export const removeRelative: UseCase<'relative.remove'> = async (context, { relativeId }) => {
  const removed = await context.db
    .updateTable('relatives')
    .set({ removed_at: new Date(context.now) })
    .where('id', '=', relativeId)
    .where('person_id', '=', context.actor.personId)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed ? present(context) : refuse('not-found', { field: 'relativeId' })
}

async function present(context: SignedIn): Promise<Result<Output<'relative.list'>>> {
  const rows = await relativesOf(context.db, context.actor.personId)
  return answer({
    relatives: rows.map((row) => ({
      id: row.id,
      name: row.name,
      relation: row.relation,
      idNumber: maskIdNumber(context.sealer.open(row.id_number_sealed)),
      consentedAt: instant(row.consented_at.getTime())
    }))
  })
}
