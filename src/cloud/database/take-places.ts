// Who gets a place? One statement decides for all who ask at the same moment: for each everything is
// written, or nothing is (BOOK-capacity, docs/decisions/0012).
import { sql } from 'kysely'
import type { Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { isTriedAgain } from './errors'
import { gathered } from './gather'
import type { Span } from './slots'

export interface NewBooking extends Span {
  readonly id: string
  readonly caseId: string
  /** Every case that the visit is for, this one among them (ZJ-2). */
  readonly served: readonly string[]
  readonly serviceId: string
  readonly personId: string
  readonly subjectId: string
  readonly end: Minutes
  /** The beginning of its code; four digits follow. */
  readonly codePrefix: string
  readonly now: Instant
  readonly holdUntil: Instant
  readonly perDay: number
  readonly takesPerDay: number
}

export type TakeOutcome =
  'taken' | 'had' | 'full' | 'already-booked' | 'day-limit' | 'takes-limit' | 'conflict'

export interface Taken {
  readonly outcome: TakeOutcome
  /** The booking that has the place: the new one, or the one that was there (`had`). */
  readonly bookingId: string
}

const TRIES = 4

/** Asks for a place together with all who ask now; commits by itself, so never in a transaction. */
export const takePlace: (db: Database, booking: NewBooking) => Promise<Taken> = gathered(takeEach, {
  underWay: 1
})

/**
 * Decides in one statement, in their order, who gets a place; each has its outcome. Throws 23505 with
 * nothing done where another connection was faster.
 */
export async function takePlaces(db: Database, bookings: readonly NewBooking[]): Promise<Taken[]> {
  const asked = JSON.stringify(bookings.map(asRow))
  const { rows } = await sql<{ ord: number; outcome: TakeOutcome; booking_id: string }>`
    select * from take_places(${asked}::jsonb)`.execute(db)
  const found = new Map(rows.map((row) => [row.ord, row]))
  return bookings.map(({ id }, ord) => {
    const row = found.get(ord)
    if (!row) throw new Error(`booking ${id} was not decided`)
    return { outcome: row.outcome, bookingId: row.booking_id }
  })
}

/** Where one of them meets another connection, all are undone: then each asks alone, in their order. */
async function takeEach(
  db: Database,
  bookings: readonly NewBooking[]
): Promise<readonly (Taken | Error)[]> {
  try {
    return await takePlaces(db, bookings)
  } catch (error) {
    if (!isTriedAgain(error)) throw error
  }
  const decided: (Taken | Error)[] = []
  for (const booking of bookings) decided.push(await takeAlone(db, booking))
  return decided
}

async function takeAlone(db: Database, booking: NewBooking): Promise<Taken | Error> {
  for (let tries = 1; ; tries += 1) {
    try {
      const [taken] = await takePlaces(db, [booking])
      if (taken) return taken
    } catch (error) {
      if (!isTriedAgain(error)) return error as Error
      if (tries === TRIES) return { outcome: 'conflict', bookingId: booking.id }
    }
  }
}

function asRow(b: NewBooking, ord: number) {
  return {
    ord,
    id: b.id,
    case_id: b.caseId,
    served: b.served,
    service_id: b.serviceId,
    person_id: b.personId,
    subject_id: b.subjectId,
    office_id: b.officeId,
    date: b.date,
    lane: b.lane,
    starts: b.starts,
    end_minute: b.end,
    places: b.places,
    elder: b.elder,
    prefix: b.codePrefix,
    at: new Date(b.now),
    hold_until: new Date(b.holdUntil),
    per_day: b.perDay,
    takes: b.takesPerDay
  }
}
