// A hall on Tuesday: clerks with counters, people with bookings of that day, walk-ins.
import type { Output } from '@/contract/calls'
import { makeTown, type Person, type Scene, type Town } from '../../../make'
import { atHome, booked, prepared, TUESDAY } from '../stories'

export { TUESDAY }
export type DeskTicket = Output<'ticket.serve'>['ticket']

export interface HallTown {
  readonly town: Town
  /** What a clerk does at a time of Tuesday. */
  at(clerk: Person, time: string): Scene
  /** A clerk with a counter that is open from 08:30 on. */
  clerkAt(counterId: string): Promise<Person>
  /** The number of somebody without a booking, from this clerk. */
  walkIn(
    clerk: Person,
    time: string,
    more?: { serviceId?: string; priority?: boolean }
  ): Promise<DeskTicket>
  /** Somebody who has booked for Tuesday and is checked in; without `arrives` only booked. */
  guest(slot: string, checkIn?: { clerk: Person; time: string }): Promise<Guest>
}

export interface Guest {
  readonly person: Person
  readonly bookingId: string
  readonly caseId: string
  readonly code: string
  readonly qr: string
  readonly ticketId: string
  readonly number: string
}

/** A town whose hall is empty on Tuesday. */
export async function hallTown(connections?: number): Promise<HallTown> {
  const town = await makeTown(connections)
  await town.changeOffice('qiuchuan', { placesPerSlot: 60 })
  const at = (person: Person, time: string) => town.as(person).at(TUESDAY, time)
  return {
    town,
    at,
    clerkAt: async (counterId) => {
      const clerk = await town.staff(['clerk'])
      await at(clerk, '08:30').must('hall.open-counter', { counterId })
      return clerk
    },
    walkIn: async (clerk, time, more = {}) =>
      (await at(clerk, time).must('ticket.issue', more)).ticket,
    guest: async (slot, checkIn) => {
      const person = await town.resident()
      const home = atHome(town, person)
      const draft = await prepared(home, {
        serviceId: 'residence-permit',
        answers: { reason: 'home', home: 'rent', 'half-year': 'yes' }
      })
      const { id: bookingId, code, qr } = await booked(home, draft.id, TUESDAY, slot)
      const one = { person, bookingId, caseId: draft.id, code, qr, ticketId: '', number: '' }
      if (!checkIn) return one
      const desk = at(checkIn.clerk, checkIn.time)
      return { ...one, ...(await desk.must('booking.check-in', { code: qr })) }
    }
  }
}

/** The numbers in the order in which they are called now, with why. */
export async function queue(at: Scene): Promise<string[]> {
  const { queue: waiting } = await at.must('hall.desk', {})
  return waiting.map(({ ticket, why }) => `${ticket.number} ${why}`)
}
