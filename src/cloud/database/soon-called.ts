// Who waits in a hall and may be told that they are called soon?
import { sql } from 'kysely'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { TicketRecord } from './tickets'

/** The key under which a ticket's turn is told once. */
export function soonKey(ticketId: string): string {
  return `called-soon:${ticketId}`
}

/** Tickets of a day that wait, whose people are known and were not told yet. */
export async function untoldTickets(
  db: Database,
  date: DateString
): Promise<{ readonly id: string; readonly office_id: string }[]> {
  return db
    .selectFrom('tickets as t')
    .select(['t.id', 't.office_id'])
    .where('t.date', '=', date)
    .where('t.status', '=', 'waiting')
    .where('t.back', 'is', null)
    .where('t.person_id', 'is not', null)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('notices as n')
            .select('n.id')
            .whereRef('n.person_id', '=', 't.person_id')
            .where('n.once', '=', sql<string>`${soonKey('')} || t.id`)
        )
      )
    )
    .execute()
}

/** How many others of the lane were called since a ticket stands in its queue. */
export async function calledSince(
  db: Database,
  { id, office_id, date, lane, queued_at }: TicketRecord
): Promise<number> {
  const row = await db
    .selectFrom('tickets')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('office_id', '=', office_id)
    .where('date', '=', date)
    .where('lane', '=', lane)
    .where('id', '<>', id)
    .where('called_at', '>', queued_at)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
