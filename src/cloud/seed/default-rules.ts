// The numbers that an office starts with (D). Kept with the office, which may differ.
import type { BookingRules } from '@/domain/booking/rules'
import type { CaseRules } from '@/domain/case/clock'
import { minutes } from '@/domain/time/date'

export const defaultBookingRules: BookingRules = {
  windowWorkingDays: 15,
  releasedAt: minutes('08:30'),
  holdMinutes: 10,
  takesPerDay: 20,
  triesPerMinute: 30,
  perDay: 2,
  familyPlaces: 4,
  cutoffMinutes: 120,
  changes: 2,
  leadMinutes: 0,
  pauseMinutes: 30,
  offerMinutes: 15,
  elderAge: 65,
  noShowAfterMinutes: 30,
  noShowLimit: 2,
  noShowDays: 30,
  noShowBlockDays: 15,
  lateMinutes: 15,
  bookedPerWalkIn: 2,
  earlyMinutes: 5,
  arriveMinutes: 60,
  priorityInARow: 2,
  returnBehind: 2,
  soonAhead: 3,
  calls: 3,
  hours: null,
  slotMinutes: null,
  keptForWalkIn: null,
  lanes: null,
  serviceMinutes: null,
  exceptions: []
}

export const defaultCaseRules: CaseRules = {
  deferWorkingDays: 20,
  deferMarginWorkingDays: 2,
  correctionWorkingDays: 5,
  noticeWorkingDays: 5,
  deliverWorkingDays: 10,
  lookWorkingDays: 1,
  codeTriesPerDay: 5,
  tellWorkingDays: 2,
  remindDays: [3, 1],
  askAfterDays: 1,
  rating: { withinDays: 30, contactWorkingDays: 1, rectifyWorkingDays: 5, revisitWorkingDays: 3 }
}
