// Statements on the waitlist: who waits for a lane's day, what was offered, which days are to be settled.
import { sql } from 'kysely'
import type { FreedPlaces } from '@/domain/booking/waitlist'
import { activeStatuses, waitingStatuses } from '@/domain/booking/status'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import { noteEvent, type BookingRecord } from './bookings'
import type { Database } from './connect'
import { laneDayOf, onDay, type LaneDay } from './freed-places'

/** One who waits, with the state of the case that it is for. */
export type WaitingRecord = BookingRecord & { readonly case_status: string }

/** Those who wait for a lane's day, in their order; locked until the transaction ends. */
export async function waitingOn(db: Database, day: LaneDay): Promise<WaitingRecord[]> {
  return db
    .selectFrom('bookings as b')
    .innerJoin('cases as c', 'c.id', 'b.case_id')
    .selectAll('b')
    .select('c.status as case_status')
    .where(onDay(day, 'b.'))
    .where('b.status', '=', 'waitlisted')
    .orderBy('b.waiting_since')
    .orderBy('b.id')
    .forUpdate('b')
    .execute()
}

/** The offers of a lane's day whose time is over, but those that somebody is acting on right now. */
export async function lapsedOffers(
  db: Database,
  day: LaneDay,
  now: Instant
): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where(onDay(day))
    .where('status', '=', 'offered')
    .where('hold_until', '<=', new Date(now))
    .orderBy('waiting_since')
    .forUpdate()
    .skipLocked()
    .execute()
}

/** The days of lanes on which somebody waits, an offer is over, or freed places are to open. */
export async function unsettledDays(db: Database, now: Instant): Promise<LaneDay[]> {
  const { rows } = await sql<{ office_id: string; date: DateString; lane: string }>`
    select office_id, date, lane from bookings where status = 'waitlisted'
    union select office_id, date, lane from bookings
      where status = 'offered' and hold_until <= ${new Date(now)}
    union select office_id, date, lane from freed_places where opens_at <= ${new Date(now)}
    order by office_id, date, lane`.execute(db)
  return rows.map(laneDayOf)
}

/** The places of an offer as they were before it, as its event says. */
export async function placesOfOffer(db: Database, id: string): Promise<readonly FreedPlaces[]> {
  const row = await db
    .selectFrom('booking_events')
    .select('data')
    .where('booking_id', '=', id)
    .where('action', '=', 'offer')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return (row?.data.back ?? []) as readonly FreedPlaces[]
}

/** How many stand before one who waits: those who came sooner and wish for some of the same time. */
export async function countAhead(db: Database, one: BookingRecord): Promise<number> {
  const { count } = await db
    .selectFrom('bookings')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where(onDay(laneDayOf(one)))
    .where('status', '=', 'waitlisted')
    .where('start_minute', '<', one.end_minute)
    .where('end_minute', '>', one.start_minute)
    .where(sql<boolean>`(waiting_since, id) < (${one.waiting_since}, ${one.id}::uuid)`)
    .executeTakeFirstOrThrow()
  return Number(count)
}

interface NewWait extends LaneDay {
  readonly id: string
  readonly caseId: string
  readonly serviceId: string
  readonly personId: string
  readonly subjectId: string
  readonly from: Minutes
  readonly to: Minutes
  readonly places: number
  readonly elder: boolean
  readonly code: string
  readonly now: Instant
}

/** One more who waits, with the first event. Throws 23505 where they wait for it already. */
export async function addWait(db: Database, wait: NewWait): Promise<BookingRecord> {
  const at = new Date(wait.now)
  const booking = await db
    .insertInto('bookings')
    .values({
      office_id: wait.officeId,
      id: wait.id,
      case_id: wait.caseId,
      service_id: wait.serviceId,
      person_id: wait.personId,
      subject_id: wait.subjectId,
      date: wait.date,
      lane: wait.lane,
      start_minute: wait.from,
      end_minute: wait.to,
      places: wait.places,
      day_place: 0,
      status: 'waitlisted',
      code: wait.code,
      wish_from: wait.from,
      wish_to: wait.to,
      waiting_since: at,
      elder: wait.elder,
      created_at: at
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await noteEvent(db, booking, {
    ...{ action: 'wait', actorId: wait.personId, actorRole: 'resident', now: wait.now },
    data: { from: wait.from, to: wait.to }
  })
  return booking
}

/** The one wait or offer that a subject has for a service. */
export async function findWait(
  db: Database,
  subjectId: string,
  serviceId: string
): Promise<BookingRecord | undefined> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .where('service_id', '=', serviceId)
    .where('status', 'in', waitingStatuses)
    .executeTakeFirst()
}

/** The active bookings that one of these cases has, or the subject for the same service. */
export async function activeFor(
  db: Database,
  wait: BookingRecord,
  caseIds: readonly string[]
): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('status', 'in', activeStatuses)
    .where((e) =>
      e.or([
        e('case_id', 'in', caseIds),
        e.and([e('subject_id', '=', wait.subject_id), e('service_id', '=', wait.service_id)])
      ])
    )
    .orderBy('id')
    .execute()
}

/** The waits and offers of a case. */
export async function waitsOfCase(db: Database, caseId: string): Promise<BookingRecord[]> {
  return db
    .selectFrom('bookings')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('status', 'in', waitingStatuses)
    .execute()
}

/** How often a person took a place or began to wait in 24 hours. */
export async function countTakes(db: Database, personId: string, now: Instant): Promise<number> {
  const { count } = await db
    .selectFrom('bookings')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .where('created_at', '>', new Date(now - 86_400_000))
    .executeTakeFirstOrThrow()
  return Number(count)
}
