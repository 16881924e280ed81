// A person says who they are: checked, kept encrypted, with separate consent (PIPL, GB 11643).
import { answer, refuse } from '@/contract/failure'
import { idNumberProblem, normalIdNumber } from '@/domain/person/id-number'
import { isName, isPhone } from '@/domain/person/mask'
import { dateAt } from '@/domain/time/instant'
import type { UseCase } from '../environment'
import { presentMe } from './show-me'

export const identify: UseCase<'person.identify'> = async (context, input) => {
  if (!isName(input.name)) return refuse('invalid-input', { field: 'name', detail: 'name' })
  const problem = idNumberProblem(input.idNumber, dateAt(context.now))
  if (problem) return refuse('invalid-input', { field: 'idNumber', detail: problem })
  if (!isPhone(input.phone)) return refuse('invalid-input', { field: 'phone', detail: 'phone' })
  const idNumber = normalIdNumber(input.idNumber)
  await context.db
    .updateTable('people')
    .set({
      name: input.name,
      id_number_sealed: context.sealer.seal(idNumber),
      id_number_key: context.sealer.lookupKey(idNumber),
      phone_sealed: context.sealer.seal(input.phone),
      no_phone: false,
      consented_at: new Date(context.now)
    })
    .where('id', '=', context.actor.personId)
    .execute()
  return answer(await presentMe(context))
}
