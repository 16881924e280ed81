// How does a booking get into the phone's calendar, with its reminders?
import { useCallback, useState } from 'react'
import { addToCalendar, type CalendarOutcome } from '@/client/calendar-entry'
import { instantAt } from '@/domain/time/instant'
import { words } from '@/words'
import type { Booking } from './use-booking'

/** Adds a booking; `outcome` says what came of it. */
export function useCalendar() {
  const [outcome, setOutcome] = useState<CalendarOutcome | null>(null)
  const add = async (booking: Booking) => {
    const { calendar, code } = words.booking
    const { office } = booking
    const bring = booking.bring.map(({ name }) => name).join(words.common.listComma)
    const entry = {
      id: booking.id,
      title: calendar.title(booking.serviceName),
      text: calendar.text(code(booking.code), bring),
      place: `${office.name} ${office.address} ${office.floor}`,
      start: instantAt(booking.date, booking.start),
      end: instantAt(booking.date, booking.end)
    }
    setOutcome(await addToCalendar(entry, calendar.file))
  }
  return {
    add,
    outcome,
    clear: useCallback(() => setOutcome(null), []),
    /** True where the evening before and two hours before are both told. */
    twice: process.env.TARO_ENV === 'h5'
  }
}
