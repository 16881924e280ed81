// Days and slots of an office with the places left (BOOK-window, BOOK-closure, BOOK-walk-in).
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { isStarting } from '@/domain/booking/decide'
import type { BookingRules } from '@/domain/booking/rules'
import type { BookableDay } from '@/domain/booking/window'
import type { Instant } from '@/domain/time/instant'
import { findOffice, loadCalendar, type OfficeRecord } from '../../database/offered'
import type { SlotRecord } from '../../database/slots'
import type { OpenUseCase } from '../environment'
import { officeDays } from './office-days'

type DayView = Output<'booking.availability'>['days'][number]

export const showAvailability: OpenUseCase<'booking.availability'> = async (context, input) => {
  const record = await findOffice(context.db, input.officeId)
  if (!record) return refuse('not-found', { field: 'officeId' })
  if (!takes(record, input.serviceId)) return refuse('service-not-here', { field: 'serviceId' })
  const calendar = await loadCalendar(context.db)
  const { days, slots } = await officeDays(context, record, calendar)
  const rules = record.bookingRules
  return answer({
    days: days.map((day) => dayView(day, slots.get(day.date) ?? [], rules, context.now)),
    cutoffMinutes: rules.cutoffMinutes,
    changes: rules.changes,
    releasedAt: rules.releasedAt
  })
}

/** True where an office takes a service. */
export function takes({ office }: OfficeRecord, serviceId: string): boolean {
  return office.services === 'all' || office.services.includes(serviceId)
}

function dayView(
  day: BookableDay,
  slots: readonly SlotRecord[],
  rules: BookingRules,
  now: Instant
): DayView {
  const { date, kind, reason } = day
  if (day.state !== 'open') return { date, kind, state: day.state, reason, left: 0, slots: [] }
  const open = slots.filter((slot) => !isStarting(slot, rules.leadMinutes, now))
  const left = open.reduce((sum, slot) => sum + slot.left, 0)
  return {
    date,
    kind,
    state: open.length === 0 ? 'closed' : left > 0 ? 'open' : 'full',
    reason,
    left,
    slots: open.map(({ start, end, left: places }) => ({ start, end, left: places }))
  }
}
