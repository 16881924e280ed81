// Who is it that stands at the counter? Found by name and ID number, or kept from now on, with consent
// given there and then (PIPL). They need no phone and no account; without a phone it is written down
// where they live, so that a grid worker can tell them what others read on theirs.
import type { Failure } from '@/contract/failure'
import { idNumberProblem, normalIdNumber } from '@/domain/person/id-number'
import { isName, isPhone } from '@/domain/person/mask'
import { dateAt } from '@/domain/time/instant'
import { newId } from '../../database/new-id'
import type { PersonRecord } from '../../database/people'
import { findByIdNumber, insertVisitor, keepReach } from '../../database/walk-ins'
import type { Context } from '../environment'

export interface Visitor {
  readonly name: string
  readonly idNumber: string
  /** Empty where they have none. */
  readonly phone: string
  readonly home?: { readonly gridId: string; readonly address: string } | undefined
}

/** What is wrong with what was typed; null where nothing is. */
export function visitorProblem({ now }: Context, visitor: Visitor): Failure | null {
  if (!isName(visitor.name)) return { code: 'invalid-input', field: 'name', detail: 'name' }
  const wrong = idNumberProblem(visitor.idNumber, dateAt(now))
  if (wrong) return { code: 'invalid-input', field: 'idNumber', detail: wrong }
  const noPhone = visitor.phone !== '' && !isPhone(visitor.phone)
  return noPhone ? { code: 'invalid-input', field: 'phone', detail: 'phone' } : null
}

/** The person with this number under this name, made where there is none, and how they are reached. */
export async function findOrKeepVisitor(context: Context, visitor: Visitor): Promise<PersonRecord> {
  const { db, sealer, now } = context
  const number = normalIdNumber(visitor.idNumber)
  const key = sealer.lookupKey(number)
  const known = await findByIdNumber(db, key, visitor.name)
  const person =
    known ??
    (await insertVisitor(db, {
      id: newId(now),
      name: visitor.name,
      idNumberSealed: sealer.seal(number),
      idNumberKey: key,
      now
    }))
  await keepReach(db, person, reachOf(context, person, visitor))
  return person
}

/** What is new of it: where somebody lives is kept of those alone who have no phone (PIPL). */
function reachOf({ sealer }: Context, { openid }: PersonRecord, { phone, home }: Visitor) {
  // Whoever has an account of their own says there what their phone is.
  if (phone) return openid ? {} : { no_phone: false, phone_sealed: sealer.seal(phone) }
  if (!home) return {}
  return { no_phone: true, home_sealed: sealer.seal(home.address), grid_id: home.gridId }
}
