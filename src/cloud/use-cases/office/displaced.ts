// Which bookings can't stay where they are, because their office is closed then? BOOK-closure.
import type { Displaced } from '@/domain/booking/nearest'
import { isStaffed } from '@/domain/booking/planned-slots'
import { openingHours } from '@/domain/booking/window'
import type { Office } from '@/domain/office/office'
import type { Calendar } from '@/domain/time/calendar'
import type { DateString } from '@/domain/time/date'
import { dateAt, instantAt, type Instant } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { awaited, servicesOf } from '../../database/closures'
import { loadCalendar } from '../../database/offered'
import type { Context } from '../environment'

/** Those of one day, or of all days to come: wishes, offers and holds first, then bookings. */
export async function displacedBookings(
  { db, now }: Context,
  office: Office,
  date: DateString | null
): Promise<BookingRecord[]> {
  const calendar = await loadCalendar(db)
  const found = await awaited(db, office.id, date ?? dateAt(now), date)
  return found.filter((booking) => isDisplaced(office, calendar, booking, now))
}

/** True where it is still to come and the office is closed then; a wish, where nothing is left of it. */
export function isDisplaced(
  office: Office,
  calendar: Calendar,
  { status, date, start_minute: start, end_minute: end }: BookingRecord,
  now: Instant
): boolean {
  if (instantAt(date, end) <= now) return false
  if (status !== 'waitlisted') return !isStaffed(office, calendar, { date, start, end })
  const open = openingHours(office, calendar, date)
  return !open.some(({ from, to }) => from < end && start < to)
}

/** Booked ones as the search for their new places sees them, in their order. */
export async function asDisplaced(
  { db }: Context,
  bookings: readonly BookingRecord[]
): Promise<Displaced[]> {
  const services = await servicesOf(db, bookings)
  return bookings.map((booking) => ({
    id: booking.id,
    date: booking.date,
    start: booking.start_minute,
    places: booking.places,
    services: services.get(booking.id) ?? [booking.service_id]
  }))
}
