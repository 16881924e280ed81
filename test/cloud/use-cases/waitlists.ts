// Slots that are full, and those who wait for a place of them.
import type { Input } from '@/contract/calls'
import { minutes } from '@/domain/time/date'
import type { Person, Scene, Town } from '../../make'
import { crowd } from './crowd'
import { booked, FRIDAY, place, type BookingView } from './stories'

export interface Guest {
  readonly person: Person
  readonly caseId: string
}

/** Books every place of a slot; who has them, in the order in which they got them. */
export async function fill(
  town: Town,
  date: string,
  time: string,
  places: number
): Promise<(Guest & { readonly bookingId: string })[]> {
  const guests = await crowd(town, places)
  const full: (Guest & { readonly bookingId: string })[] = []
  for (const guest of guests) {
    const at = town.as(guest.person).at(FRIDAY, '18:00')
    full.push({ ...guest, bookingId: (await booked(at, guest.caseId, date, time)).id })
  }
  return full
}

/** The input that waits for a place of a day between two times at 球川. */
export function wish(
  { caseId }: Pick<Guest, 'caseId'>,
  date: string,
  [from, to]: readonly [string, string],
  places = 1
): Omit<Input<'booking.wait'>, 'actionId'> {
  const { officeId } = place(date, from)
  return { caseId, officeId, date, from: minutes(from), to: minutes(to), places }
}

/** New people who wait for the same, one minute after the other from 19:00 on Friday. */
export async function queue(
  town: Town,
  size: number,
  date: string,
  times: readonly [string, string]
): Promise<(Guest & { readonly bookingId: string })[]> {
  const waiting: (Guest & { readonly bookingId: string })[] = []
  for (const [i, guest] of (await crowd(town, size)).entries()) {
    const at = town.as(guest.person).at(FRIDAY, `19:0${i}`)
    waiting.push({
      ...guest,
      bookingId: (await at.must('booking.wait', wish(guest, date, times))).id
    })
  }
  return waiting
}

/** One's booking as it is now. */
export function shown(at: Scene, { bookingId }: { bookingId: string }): Promise<BookingView> {
  return at.must('booking.show', { bookingId })
}

/** Slots whose counts are not those of their rows, or that gave more places than they have. */
export const wrongBooks = `
  select s.office_id, s.date, s.lane, s.start_minute, s.capacity, s.kept, s.booked, s.paused,
    b.places as has, f.places as freed
  from slots s
  cross join lateral (select coalesce(sum(b.places), 0)::int as places from bookings b
    where b.office_id = s.office_id and b.date = s.date and b.lane = s.lane
    and b.start_minute <= s.start_minute and b.end_minute > s.start_minute
    and b.status not in ('waitlisted', 'cancelled', 'expired')) b
  cross join lateral (select coalesce(sum(f.places), 0)::int as places from freed_places f
    where f.office_id = s.office_id and f.date = s.date and f.lane = s.lane
    and f.start_minute <= s.start_minute and f.end_minute > s.start_minute) f
  where s.booked <> b.places or s.paused <> f.places
    or (s.capacity > 0 and s.booked + s.paused > s.capacity + s.kept)`
