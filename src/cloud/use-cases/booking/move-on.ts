// A booking moves through the hall: checked in, called, serving, served.
import { refuse, answer, type Result } from '@/contract/failure'
import { bookingTransition, type BookingAction } from '@/domain/booking/status'
import type { Role } from '@/domain/person/role'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import type { Context } from '../environment'

/** The booking after these actions, one after the other; conflict where it was not as it was read. */
export async function moveOn(
  context: Context,
  booking: BookingRecord,
  actions: readonly BookingAction[],
  changes: Partial<Pick<BookingRecord, 'checked_in_at'>> = {},
  as: Role = 'clerk'
): Promise<Result<BookingRecord>> {
  let current = booking
  for (const action of actions) {
    const transition = bookingTransition(current.status, action)
    if (!transition) return refuse('wrong-state', { detail: current.status })
    const change = { action, ...by(context, as), now: context.now }
    const moved = await moveBooking(context.db, current, transition.to, changes, change)
    if (!moved) return refuse('conflict')
    current = moved
  }
  return answer(current)
}

/** Who is written down for an act; nobody for what the timer and the system do. */
export function by(context: Context, as: Role) {
  const alone = as === 'timer' || as === 'system'
  return { actorId: alone ? null : (context.actor?.personId ?? null), actorRole: as }
}
