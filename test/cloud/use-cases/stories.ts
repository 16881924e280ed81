// The steps that the tests of cases and bookings share: prepared on Friday evening, booked for Tuesday.
import { book, prepare, receive, type CaseView, type Preparation } from '@/cloud/host/demo/act'
import type { Output } from '@/contract/calls'
import { dateString, minutes } from '@/domain/time/date'
import { makeTown, type Person, type Scene, type Town } from '../../make'

export type { CaseView, Preparation }
export type BookingView = Output<'booking.show'>

export const FRIDAY = '2026-11-20'
export const TUESDAY = '2026-11-24'

/** A town in which no test has to fight for a place: 48 of each slot can be booked. */
export async function roomyTown(): Promise<Town> {
  const town = await makeTown()
  await town.changeOffice('qiuchuan', { placesPerSlot: 60 })
  return town
}

/** The resident on Friday evening. */
export function atHome(town: Town, person: Person): Scene {
  return town.as(person).at(FRIDAY, '19:30')
}

/** A draft with its questions answered and its documents supplied, but those to leave. */
export function prepared(at: Scene, plan: Preparation): Promise<CaseView> {
  return prepare(at.story, plan)
}

/** A confirmed booking at 球川 for a case. */
export function booked(
  at: Scene,
  caseId: string,
  date = TUESDAY,
  time = '09:30'
): Promise<BookingView> {
  return book(at.story, caseId, dateString(date), time)
}

/** The input that asks for a place at 球川. */
export function place(date: string, time: string) {
  return { officeId: 'qiuchuan', date, start: minutes(time) }
}

/** Prepared, booked, checked in and received on Tuesday at 09:30, what was supplied found right. */
export async function received(
  town: Town,
  who: { resident: Person; clerk: Person },
  plan: Preparation
): Promise<CaseView> {
  const home = atHome(town, who.resident)
  const draft = await prepared(home, plan)
  const booking = await booked(home, draft.id)
  return receive(town.as(who.clerk).at(TUESDAY, '09:30').story, booking.qr)
}

/** Leaves the deferrable documents out. */
export const leaveDeferrable: Preparation['leave'] = ({ deferrable }) => deferrable

/** The item of a document. */
export function item(view: CaseView, documentId: string) {
  const found = view.items.find((one) => one.documentId === documentId)
  if (!found) throw new Error(`${view.serviceId} has no ${documentId} here`)
  return found
}

/** The kinds of the notices in an inbox, the newest first. */
export async function told(at: Scene): Promise<string[]> {
  const { notices } = await at.must('notice.list', {})
  return notices.map(({ content }) => content.kind)
}
