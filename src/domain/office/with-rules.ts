// An office as it is now: the data, and over them what it says of itself (BOOK-capacity).
import type { BookingRules } from '../booking/rules'
import type { Office } from './office'

/** Null in the rules leaves what the data say. */
export function withRules(office: Office, rules: BookingRules): Office {
  const slotMinutes = rules.slotMinutes ?? office.slotMinutes
  return {
    ...office,
    hours: rules.hours ?? office.hours,
    slotMinutes,
    // The data count by their own slots: longer ones have as many places more.
    placesPerSlot: (office.placesPerSlot * slotMinutes) / office.slotMinutes,
    keptForWalkIn: rules.keptForWalkIn ?? office.keptForWalkIn,
    lanes: rules.lanes ?? office.lanes,
    serviceMinutes: rules.serviceMinutes ?? office.serviceMinutes
  }
}
