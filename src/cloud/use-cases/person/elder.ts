// Is somebody an elder on a day, by the birth date in their identity number? (BOOK-kept, HALL-order)
import { ageOn, birthDate } from '@/domain/person/id-number'
import type { DateString } from '@/domain/time/date'
import { findSealedNumber } from '../../database/visit-cases'
import type { Context } from '../environment'

/** True for a person or a relative who is `age` years or older on the day; false where nobody knows. */
export async function isElder(
  { db, sealer }: Context,
  { subjectId, date }: { readonly subjectId: string; readonly date: DateString },
  age: number
): Promise<boolean> {
  const sealed = await findSealedNumber(db, subjectId)
  return !!sealed && ageOn(birthDate(sealer.open(sealed)), date) >= age
}
