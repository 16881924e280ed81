// The two books side by side: what the rows of the database say, and what the model says.
import { sql } from 'kysely'
import type { BookingStatus } from '@/domain/booking/status'
import type { Database } from '@/cloud/database/connect'
import { wrongSlots } from '../slot-books'
import { isFreed, PLACES, SLOTS, type Booking, type Model } from './model'
import { DAY, LONG, STARTS } from './world'

/** What both say, in one order, and every slot whose counts are not those of its rows. */
export async function books(db: Database, people: readonly string[], m: Model) {
  const { bookings, freed, wrong } = await read(db, people)
  const apart = m.places.flatMap(({ slot, state }) => (isFreed(state) ? [{ slot, ...state }] : []))
  return {
    database: { bookings: inOrder(bookings), freed: byTime(freed) },
    model: { bookings: inOrder(m.bookings), freed: byTime(apart) },
    wrong
  }
}

/** The model goes on from what the database says. */
export async function takeOver(db: Database, people: readonly string[], m: Model): Promise<void> {
  const { bookings, freed } = await read(db, people)
  m.bookings = bookings
  m.places = SLOTS.flatMap((slot) => {
    const held = bookings
      .filter((b) => b.here && !PLACELESS.includes(b.status) && b.from <= slot && slot < b.to)
      .flatMap((b) => Array.from({ length: b.places }, () => b.id))
    const apart = freed.filter((f) => f.slot === slot).map(({ slot: _, ...times }) => times)
    const open = Array.from({ length: PLACES - held.length - apart.length }, () => 'open' as const)
    return [...held, ...apart, ...open].map((state) => ({ slot, state, before: null }))
  })
}

async function read(db: Database, people: readonly string[]) {
  const { rows } = await sql<{
    bookings: BookingRow[] | null
    freed: FreedRow[] | null
    wrong: unknown[] | null
  }>`select (select json_agg(b) from (
      select id, person_id, service_id, status, date, start_minute, end_minute, places, changes,
        (extract(epoch from hold_until) * 1000)::bigint as until,
        (extract(epoch from waiting_since) * 1000)::bigint as since from bookings) b) as bookings,
    (select json_agg(f) from (select start_minute, end_minute, places,
        (extract(epoch from freed_at) * 1000)::bigint as "freedAt",
        (extract(epoch from opens_at) * 1000)::bigint as "opensAt"
      from freed_places where date = ${DAY}::date) f) as freed,
    (select json_agg(w) from (${sql.raw(wrongSlots)}) w) as wrong`.execute(db)
  const [row] = rows
  return {
    bookings: (row?.bookings ?? []).map((one) => bookingOf(one, people)),
    freed: (row?.freed ?? []).flatMap(placesOf),
    wrong: row?.wrong ?? []
  }
}

function bookingOf(row: BookingRow, people: readonly string[]): Booking {
  return {
    ...{ id: row.id, who: people.indexOf(row.person_id), status: row.status },
    service: row.service_id === LONG ? 'long' : 'short',
    ...{ from: slotOf(row.start_minute), to: slotOf(row.end_minute), places: row.places },
    ...{ until: row.until, since: row.since ?? 0, changes: row.changes, here: row.date === DAY }
  }
}

function placesOf({ start_minute, end_minute, places, freedAt, opensAt }: FreedRow) {
  return SLOTS.filter((slot) => slotOf(start_minute) <= slot && slot < slotOf(end_minute)).flatMap(
    (slot) => Array.from({ length: places }, () => ({ slot, freedAt, opensAt }))
  )
}

function inOrder(bookings: readonly Booking[]) {
  return [...bookings]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((b) => ({ ...b, until: b.status === 'held' || b.status === 'offered' ? b.until : null }))
    .map((b) => (b.here ? b : { id: b.id, who: b.who, status: b.status }))
}

function byTime<T extends { slot: number; freedAt: number; opensAt: number }>(places: T[]): T[] {
  return places.sort((a, b) => a.slot - b.slot || a.freedAt - b.freedAt || a.opensAt - b.opensAt)
}

function slotOf(minute: number): number {
  return (minute - STARTS[0]) / 30
}

const PLACELESS: readonly BookingStatus[] = ['waitlisted', 'cancelled', 'expired']

interface BookingRow {
  readonly id: string
  readonly person_id: string
  readonly service_id: string
  readonly status: BookingStatus
  readonly date: string
  readonly start_minute: number
  readonly end_minute: number
  readonly places: number
  readonly changes: number
  readonly until: number | null
  readonly since: number | null
}
interface FreedRow {
  readonly start_minute: number
  readonly end_minute: number
  readonly places: number
  readonly freedAt: number
  readonly opensAt: number
}
