// May somebody book online, after what they have missed? BOOK-no-show.
import type { Failure } from '@/contract/failure'
import { blockedUntil } from '@/domain/booking/missed'
import type { BookingRules } from '@/domain/booking/rules'
import { dateAt } from '@/domain/time/instant'
import type { BookingRecord } from '../../database/bookings'
import { findCases } from '../../database/cases'
import { missedDays } from '../../database/missed'
import { findGuide } from '../../database/offered'
import type { Context } from '../environment'

/** Why a person can't book online now; null where they can. The counter is open to them in any case. */
export async function blockOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  personId: string,
  rules: BookingRules
): Promise<Failure | null> {
  const until = blockedUntil(await missedDays(db, personId), rules, dateAt(now))
  return until && { code: 'booking-blocked', rule: 'BOOK-no-show', facts: { until } }
}

/** What each of these visits was for. */
export async function servicesOf(
  { db }: Pick<Context, 'db'>,
  bookings: readonly BookingRecord[]
): Promise<Map<string, string>> {
  const cases = new Map(
    (
      await findCases(
        db,
        bookings.map((b) => b.case_id)
      )
    ).map((c) => [c.id, c])
  )
  const names = new Map<string, string>()
  for (const booking of bookings) {
    const serviceId = cases.get(booking.case_id)?.service_id ?? booking.service_id
    names.set(booking.id, (await findGuide(db, serviceId))?.name ?? serviceId)
  }
  return names
}
