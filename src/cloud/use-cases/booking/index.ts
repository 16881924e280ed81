// The verbs of booking, waiting for a place and appealing a missed visit.
import { cancelBooking, listBookings, showBooking } from './own-booking'
import { appealMissed } from './appeal'
import { changeBooking } from './change-booking'
import { checkIn } from './check-in'
import { confirmBooking } from './confirm-booking'
import { joinWaitlist } from './join-waitlist'
import { decideAppeal } from './decide-appeal'
import { listAppeals } from './list-appeals'
import { reservePlace } from './reserve-place'
import { showStanding } from './show-standing'
import { showAvailability } from './show-availability'

export const bookingCalls = {
  'booking.availability': showAvailability,
  'booking.reserve': reservePlace,
  'booking.wait': joinWaitlist,
  'booking.confirm': confirmBooking,
  'booking.change': changeBooking,
  'booking.cancel': cancelBooking,
  'booking.show': showBooking,
  'booking.list': listBookings,
  'booking.check-in': checkIn,
  'booking.standing': showStanding,
  'booking.appeal': appealMissed,
  'appeal.list': listAppeals,
  'appeal.decide': decideAppeal
}
