// What the tests of missed visits share: a counter that stands open, a booking, what counts against it.
import { randomUUID } from 'node:crypto'
import { at, type Person, type Town } from '../../make'
import { atHome, booked, prepared, TUESDAY } from './stories'

export const THURSDAY = '2026-11-26'

/** Where it stands, and whose it is. */
interface CounterOf {
  readonly town: Town
  readonly clerk: Person
}

/** A counter of 球川 that stands open from half past eight on. */
export async function openCounter(
  { town, clerk }: CounterOf,
  date: string,
  pausedAt: string | null = null
): Promise<void> {
  const shift = {
    office_id: 'qiuchuan',
    id: randomUUID(),
    counter_id: 'one',
    lane: 'general',
    clerk_id: clerk.id,
    opened_at: new Date(at(date, '08:30')),
    paused_at: pausedAt === null ? null : new Date(at(date, pausedAt)),
    closed_at: new Date(at(date, '17:00'))
  }
  await town.db.insertInto('counter_shifts').values(shift).execute()
}

interface Asked {
  readonly serviceId?: string
  readonly date?: string
  readonly relativeId?: string
}

/** Somebody has booked, a passport on Tuesday unless told. */
export async function visit(town: Town, resident: Person, asked: Asked = {}) {
  const { serviceId = 'passport', date = TUESDAY, ...whose } = asked
  const home = atHome(town, resident)
  const draft = await prepared(home, { serviceId, ...whose })
  const booking = await booked(home, draft.id, date)
  return { home, caseId: draft.id, bookingId: booking.id, booking }
}

/** What a resident has missed so far. */
export function missed(town: Town, resident: Person, date: string, time = '11:00') {
  return town.as(resident).at(date, time).must('booking.standing', {})
}
