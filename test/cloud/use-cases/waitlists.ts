// Slots that are full, and those who wait for a place of them.
import type { Input } from '@/contract/calls'
import { minutes } from '@/domain/time/date'
import { makeTown, type Person, type Scene, type Town } from '../../make'
import { crowd } from './crowd'
import { booked, FRIDAY, place, type BookingView } from './stories'

export interface Guest {
  readonly person: Person
  readonly caseId: string
}

/** An early wish of a day. */
export const NINE = ['09:00', '09:30'] as const

/** A town whose 球川 has two places in a slot, none of them kept back. */
export async function scarceTown(): Promise<Town> {
  const town = await makeTown(8)
  await town.changeOffice('qiuchuan', { placesPerSlot: 2, keptForWalkIn: 0 })
  return town
}

/** What a day at 球川 has to offer for a passport. */
export async function offered(at: Scene, date: string) {
  const asked = { officeId: 'qiuchuan', serviceId: 'passport' }
  const { days } = await at.must('booking.availability', asked)
  return days.find((one) => one.date === date)!
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
