// The numbers that an office starts with (DOMAIN.md §4, D). Kept with the office, which may differ.
import type { BookingRules } from '@/domain/booking/rules'
import type { CaseRules } from '@/domain/case/clock'
import { minutes } from '@/domain/time/date'

export const defaultBookingRules: BookingRules = {
  windowWorkingDays: 15,
  releasedAt: minutes('08:30'),
  holdMinutes: 10,
  perDay: 2,
  cutoffMinutes: 120,
  changes: 2,
  leadMinutes: 0
}

export const defaultCaseRules: CaseRules = {
  deferWorkingDays: 20,
  deferMarginWorkingDays: 2,
  correctionWorkingDays: 5,
  noticeWorkingDays: 5,
  deliverWorkingDays: 10,
  lookWorkingDays: 1,
  codeTriesPerDay: 5
}
