// Who has not come? Recorded some time after the end of the slot, never where the office was closed; it
// counts only where a counter was open and on time. The first that counts is a warning (BOOK-no-show).
import {
  appealUntil,
  blockedUntil,
  counts,
  missedFrom,
  missedWithin
} from '@/domain/booking/missed'
import { bookingTransition } from '@/domain/booking/status'
import { openingHours } from '@/domain/booking/window'
import type { Calendar } from '@/domain/time/calendar'
import { dateAt, wallClock } from '@/domain/time/instant'
import { moveBooking, type BookingRecord } from '../../database/bookings'
import { hallEvidence, missedDays, overdueVisits } from '../../database/missed'
import { tell } from '../../database/notices'
import { findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import type { Context } from '../environment'
import { servedBy } from '../life-event/bundle-visit'
import { caseOf } from './case-of'
import { giveBack } from './give-back'
import { by } from './move-on'

/** So many are looked at in a round; those of a stricter hour come first. */
const AT_ONCE = 1000

/** Records the visits that were missed; how many there were. Each in a transaction of its own. */
export async function recordMissed(context: Context): Promise<number> {
  const calendar = await loadCalendar(context.db)
  const over = await overdueVisits(context.db, wallClock(context.now), AT_ONCE)
  let recorded = 0
  for (const booking of over) {
    const office = await findOffice(context.db, booking.office_id)
    if (!office || missedFrom(timeOf(booking), office.bookingRules) > context.now) continue
    const record = context.db
      .transaction()
      .execute((db) => end({ ...context, db }, booking, office, calendar))
    if (await record) recorded += 1
  }
  return recorded
}

/** True where it is over now: missed, or given back because the office was closed (BOOK-closure). */
async function end(
  context: Context,
  booking: BookingRecord,
  office: OfficeRecord,
  calendar: Calendar
): Promise<boolean> {
  if (!wasOpen(booking, office, calendar)) return (await giveBack(context, booking, 'timer')).ok
  const missed = bookingTransition(booking.status, 'miss')
  if (!missed) return false
  const { office_id: officeId, lane } = booking
  const place = { officeId, lane, ...timeOf(booking) }
  const counted = counts(place, await hallEvidence(context.db, place), office.bookingRules)
  const changes = { missed_at: new Date(context.now), counted }
  const change = { action: 'miss', ...by(context, 'timer'), now: context.now, data: { counted } }
  const moved = await moveBooking(context.db, booking, missed.to, changes, change)
  if (moved && counted) await warn(context, moved, office)
  return moved !== undefined
}

/** False where the office was closed in the time of the visit, or a part of it. */
function wasOpen(booking: BookingRecord, { office }: OfficeRecord, calendar: Calendar): boolean {
  return openingHours(office, calendar, booking.date).some(
    ({ from, to }) => from <= booking.start_minute && booking.end_minute <= to
  )
}

/** What follows: a warning, or no booking online for a while. The counter is open in any case. */
async function warn(context: Context, booking: BookingRecord, office: OfficeRecord) {
  const { noShowLimit: limit, noShowDays: days, noShowBlockDays: blockDays } = office.bookingRules
  const { date } = booking
  const missed = await missedDays(context.db, booking.person_id)
  const until = blockedUntil(missed, office.bookingRules, dateAt(context.now))
  const visit = {
    serviceName: await serviceName(context, booking),
    officeName: office.office.name,
    date,
    start: booking.start_minute,
    appealUntil: appealUntil(date)
  }
  const count = missedWithin(missed, date, office.bookingRules).length
  await tell(context.db, context.now, {
    personId: booking.person_id,
    caseId: booking.case_id,
    bookingId: booking.id,
    once: `missed ${booking.id}`,
    content: until
      ? { kind: 'missed-blocked', ...visit, until }
      : { kind: 'missed-warning', ...visit, count, limit, days, blockDays }
  })
}

async function serviceName(context: Context, booking: BookingRecord): Promise<string> {
  return (await servedBy(context.db, await caseOf(context.db, booking))).name
}

function timeOf({ date, start_minute: start, end_minute: end }: BookingRecord) {
  return { date, start, end }
}
