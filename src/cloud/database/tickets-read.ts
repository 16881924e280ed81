// Which tickets are there? By id, of a day, of a booking, of a person; and whom a lane called last.
import { noCalls, type LastCalls } from '@/domain/hall/queue'
import type { DateString } from '@/domain/time/date'
import type { Database } from './connect'
import type { TicketRecord } from './tickets'

const ended = ['served', 'missed', 'left'] as const

/** One ticket; undefined where there is none. */
export async function findTicket(db: Database, id: string): Promise<TicketRecord | undefined> {
  return db.selectFrom('tickets').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The tickets of an office's day that are not over, and those that were passed over. */
export async function ticketsOn(
  db: Database,
  officeId: string,
  date: DateString
): Promise<TicketRecord[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .where('status', 'not in', ['served', 'left'])
    .orderBy('issued_at')
    .orderBy('number')
    .execute()
}

/** Those who wait in a lane now. */
export async function waitingIn(
  db: Database,
  day: { readonly officeId: string; readonly date: DateString; readonly lane: string }
): Promise<TicketRecord[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('office_id', '=', day.officeId)
    .where('date', '=', day.date)
    .where('lane', '=', day.lane)
    .where('status', '=', 'waiting')
    .execute()
}

/** The ticket of each of these bookings: the one that is not over, else the last one. */
export async function ticketOfBooking(
  db: Database,
  bookingId: string
): Promise<TicketRecord | undefined> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('booking_id', '=', bookingId)
    .orderBy('issued_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The tickets with which a case stands at a counter now. */
export async function servingForCase(db: Database, caseId: string): Promise<TicketRecord[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('status', '=', 'serving')
    .execute()
}

/** A person's tickets of a day, the newest first. */
export async function ticketsOfPerson(
  db: Database,
  personId: string,
  date: DateString
): Promise<TicketRecord[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('person_id', '=', personId)
    .where('date', '=', date)
    .orderBy('issued_at', 'desc')
    .limit(20)
    .execute()
}

/** Tickets of the days before this one that nobody has ended. */
export async function ticketsBefore(db: Database, date: DateString): Promise<TicketRecord[]> {
  return db
    .selectFrom('tickets')
    .selectAll()
    .where('date', '<', date)
    .where('status', 'not in', ended)
    .orderBy('date')
    .limit(500)
    .execute()
}

/** Whom each lane of an office's day called last. */
export async function lastCallsOn(
  db: Database,
  officeId: string,
  date: DateString
): Promise<(lane: string) => LastCalls> {
  const rows = await db
    .selectFrom('lane_calls')
    .select(['lane', 'last'])
    .where('office_id', '=', officeId)
    .where('date', '=', date)
    .execute()
  return (lane) => rows.find((row) => row.lane === lane)?.last ?? noCalls
}
