// A full slot is refused with the nearest one of the same day that still has places.
import type { Failure } from '@/contract/failure'
import { clockTime, type DateString, type Minutes } from '@/domain/time/date'
import { slotsOf } from '../../database/slots'
import type { Context } from '../environment'

/** `slot-full`, with `nextStart` and `nextLeft` where the day has another place. */
export async function slotFull(
  context: Context,
  place: { officeId: string; date: DateString; start: Minutes }
): Promise<Failure> {
  const slots = await slotsOf(context.db, place.officeId, place.date, place.date)
  const distance = (start: Minutes) => Math.abs(start - place.start)
  const [next] = slots
    .filter((slot) => slot.left > 0 && slot.start !== place.start)
    .sort((a, b) => distance(a.start) - distance(b.start))
  return {
    code: 'slot-full',
    field: 'start',
    facts: next ? { nextStart: clockTime(next.start), nextLeft: next.left } : undefined
  }
}
