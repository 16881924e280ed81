// What the tests of closures share: residents with a booking, an admin, and the books of the slots.
import type { Output } from '@/contract/calls'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateString, minutes } from '@/domain/time/date'
import { makeTown, type Person, type Town } from '../../make'
import { booked, FRIDAY, prepared, type BookingView } from './stories'

export { FRIDAY }
export const DAY = '2026-11-25'
/** The open days after it. */
export const NEXT = '2026-11-26'
export const AFTER = '2026-11-27'

export interface Guest {
  readonly person: Person
  readonly caseId: string
  readonly bookingId: string
}

/** A town with an administrator at 球川, which has two places in a slot and belongs to no cluster. */
export async function closureTown(connections?: number): Promise<{ town: Town; admin: Person }> {
  const town = await makeTown(connections)
  await town.changeOffice('qiuchuan', { placesPerSlot: 2, keptForWalkIn: 0, cluster: null })
  return { town, admin: await town.staff(['admin']) }
}

/** The scene of somebody on Friday evening. */
export const home = (town: Town, person: Person) => town.as(person).at(FRIDAY, '19:30')

/** Somebody with a draft of this service, nothing supplied. */
export async function applicant(town: Town, serviceId = 'passport') {
  const person = await town.resident()
  const { id: caseId } = await prepared(home(town, person), { serviceId, leave: () => true })
  return { person, caseId }
}

/** Somebody who has booked 球川. */
export async function guest(town: Town, date: string, time: string): Promise<Guest> {
  const one = await applicant(town)
  const { id: bookingId } = await booked(home(town, one.person), one.caseId, date, time)
  return { ...one, bookingId }
}

export function show(town: Town, { person, bookingId }: Guest): Promise<BookingView> {
  return home(town, person).must('booking.show', { bookingId })
}

export const close = (town: Town, admin: Person, more: { from?: number; to?: number } = {}) =>
  home(town, admin).must('closure.close', {
    date: dateString(DAY),
    reason: '台风',
    ...(more as object)
  })

/** What a resident was told by the office, the newest first. */
export async function toldOf(town: Town, person: Person): Promise<NoticeContent[]> {
  const { notices } = await home(town, person).must('notice.list', {})
  return notices.map(({ content }) => content)
}

/** A day and a time of it, as a booking says them. */
export function slotAt(date: string, time: string) {
  return { date: dateString(date), start: minutes(time) }
}

/** The days and slots of 球川 for a passport. */
export async function daysOf(town: Town, person: Person, officeId = 'qiuchuan') {
  const scene = home(town, person)
  const asked = { officeId, serviceId: 'passport' }
  const { days } = await scene.must('booking.availability', asked)
  return new Map<string, Output<'booking.availability'>['days'][number]>(
    days.map((day) => [day.date, day])
  )
}
