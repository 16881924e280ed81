// Who is it that stands at the counter? Found by name and ID number, or kept from now on, with consent
// given there and then (PIPL). They need no phone and no account.
import type { Failure } from '@/contract/failure'
import { idNumberProblem, normalIdNumber } from '@/domain/person/id-number'
import { isName, isPhone } from '@/domain/person/mask'
import { dateAt } from '@/domain/time/instant'
import { newId } from '../../database/new-id'
import type { PersonRecord } from '../../database/people'
import { findByIdNumber, insertVisitor } from '../../database/walk-ins'
import type { Context } from '../environment'

export interface Visitor {
  readonly name: string
  readonly idNumber: string
  /** Empty where they have none. */
  readonly phone: string
}

/** What is wrong with what was typed; null where nothing is. */
export function visitorProblem({ now }: Context, visitor: Visitor): Failure | null {
  if (!isName(visitor.name)) return { code: 'invalid-input', field: 'name', detail: 'name' }
  const wrong = idNumberProblem(visitor.idNumber, dateAt(now))
  if (wrong) return { code: 'invalid-input', field: 'idNumber', detail: wrong }
  const noPhone = visitor.phone !== '' && !isPhone(visitor.phone)
  return noPhone ? { code: 'invalid-input', field: 'phone', detail: 'phone' } : null
}

/** The person with this number under this name, made where there is none. */
export async function findOrKeepVisitor(
  { db, sealer, now }: Context,
  { name, idNumber, phone }: Visitor
): Promise<PersonRecord> {
  const number = normalIdNumber(idNumber)
  const key = sealer.lookupKey(number)
  const known = await findByIdNumber(db, key, name)
  if (known) return known
  return insertVisitor(db, {
    id: newId(now),
    name,
    idNumberSealed: sealer.seal(number),
    idNumberKey: key,
    phoneSealed: phone ? sealer.seal(phone) : null,
    now
  })
}
