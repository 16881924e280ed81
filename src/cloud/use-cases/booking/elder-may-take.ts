// Places kept back (BOOK-kept): who is old enough on the day of the visit may take them, when all others
// are gone. The age is read from the sealed identity number, and only then.
import type { OfficeRecord } from '../../database/offered'
import type { SlotRecord } from '../../database/slots'
import type { NewBooking } from '../../database/take-places'
import type { SignedIn } from '../environment'
import { isElder } from '../person/elder'

/** True where a full slot still has places kept back that this visit may take. */
export async function elderMayTake(
  context: SignedIn,
  { lane, starts, places, date, subjectId }: NewBooking,
  { bookingRules }: OfficeRecord,
  slots: readonly SlotRecord[]
): Promise<boolean> {
  const wanted = slots.filter((slot) => slot.lane === lane && starts.includes(slot.start))
  if (wanted.some(({ left, keptLeft }) => left + keptLeft < places)) return false
  return isElder(context, { subjectId, date }, bookingRules.elderAge)
}
