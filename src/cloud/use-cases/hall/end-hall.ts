// What did a day leave behind in the hall? Numbers that nobody called or came for are over, whoever was
// at a counter has been served, and counters that were left open are closed.
import { dateAt } from '@/domain/time/instant'
import { closeShiftsBefore } from '../../database/shifts'
import { ticketsBefore } from '../../database/tickets-read'
import type { Context } from '../environment'
import { moveTicket } from './move-ticket'

/** Ends the tickets and the counters of the days before today; how many there were. */
export async function endHall(context: Context): Promise<number> {
  const today = dateAt(context.now)
  const left = await ticketsBefore(context.db, today)
  for (const ticket of left) {
    await context.db
      .transaction()
      .execute((db) => moveTicket({ ...context, db }, ticket, { action: 'end-day', as: 'timer' }))
  }
  return left.length + (await closeShiftsBefore(context.db, today))
}
