// Whose turn comes soon? Told once, when few are before them, to whoever stood further back when they
// came: they may have gone for a walk (HALL-soon).
import { dateAt } from '@/domain/time/instant'
import { calledSince, soonKey, untoldTickets } from '../../database/soon-called'
import { tell } from '../../database/notices'
import type { TicketRecord } from '../../database/tickets'
import type { Context } from '../environment'
import { countersOf, loadHall, queueOf, type Hall } from './load-hall'

/** How many people are told. */
export async function callSoon(context: Context): Promise<number> {
  const untold = await untoldTickets(context.db, dateAt(context.now))
  const ids = new Set(untold.map(({ id }) => id))
  let count = 0
  for (const officeId of new Set(untold.map(({ office_id }) => office_id))) {
    const hall = await loadHall(context, officeId)
    if (!hall) continue
    for (const { ticket, ahead } of soonIn(hall)) {
      if (ids.has(ticket.id) && (await hasMovedUp(context, hall, ticket, ahead))) {
        await tellSoon(context, hall, ticket, ahead)
        count += 1
      }
    }
  }
  return count
}

interface Soon {
  readonly ticket: TicketRecord
  readonly ahead: number
}

/** The first ones of every lane in which somebody calls. */
function soonIn(hall: Hall): Soon[] {
  const { soonAhead } = hall.office.bookingRules
  const lanes = [...new Set(hall.tickets.map(({ lane }) => lane))]
  return lanes
    .filter((lane) => countersOf(hall, lane) > 0)
    .flatMap((lane) =>
      queueOf(hall, lane)
        .slice(0, soonAhead + 1)
        .map(({ ticket }, ahead) => ({ ticket: ticket.record, ahead }))
    )
}

/** Whoever had so few before them from the beginning is still there. */
async function hasMovedUp(
  { db }: Context,
  { office }: Hall,
  ticket: TicketRecord,
  ahead: number
): Promise<boolean> {
  return ahead + (await calledSince(db, ticket)) > office.bookingRules.soonAhead
}

async function tellSoon(
  { db, now }: Context,
  hall: Hall,
  ticket: TicketRecord,
  ahead: number
): Promise<void> {
  const { id: ticketId, number, person_id, case_id: caseId, booking_id: bookingId } = ticket
  if (person_id === null) return
  const { name: officeName } = hall.office.office
  const serviceName = hall.serviceName(ticket.service_id) ?? officeName
  await tell(db, now, {
    personId: person_id,
    caseId,
    bookingId,
    once: soonKey(ticketId),
    content: { kind: 'called-soon', serviceName, officeName, number, ahead, ticketId }
  })
}
