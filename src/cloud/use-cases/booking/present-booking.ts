// A booking as its resident sees it: when, where, what to bring, what can still be done.
import type { Output } from '@/contract/calls'
import { changeObstacle } from '@/domain/booking/decide'
import type { BookingRules } from '@/domain/booking/rules'
import { bookingTransition } from '@/domain/booking/status'
import { missingItems, type ChecklistItem } from '@/domain/checklist/checklist'
import { addMinutes, instant, instantAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import type { BookingRecord } from '../../database/bookings'
import { countAhead } from '../../database/waitlist'
import { ticketOfBooking } from '../../database/tickets-read'
import type { LoadedCase } from '../case/load-case'
import { relativeName } from '../case/present-people'
import type { Context } from '../environment'
import { servedBy } from '../life-event/bundle-visit'
import { caseOf } from './case-of'
import { officeOf } from './office-of'

export type BookingView = Output<'booking.show'>

/** The view of a booking; its case is loaded where the caller has not. */
export async function presentBooking(
  context: Context,
  record: BookingRecord,
  known?: LoadedCase
): Promise<BookingView> {
  const found = known ?? (await caseOf(context.db, record))
  const office = await officeOf(context, record)
  const { id, name, address, directions, floor, phone, latitude, longitude } = office.office
  const rules = office.bookingRules
  const served = await servedBy(context.db, found)
  return {
    id: record.id,
    status: record.status,
    places: record.places,
    code: record.code,
    qr: qrText(record.id),
    ticketId: await ticketId(context, record),
    caseId: record.case_id,
    serviceId: record.service_id,
    bundleId: served.bundleId,
    serviceName: served.name,
    forRelative: await relativeName(context.db, found.record),
    office: { id, name, address, directions, floor, phone, latitude, longitude },
    date: record.date,
    start: record.start_minute,
    end: record.end_minute,
    wish: wishOf(record),
    // Looked up where one booking is shown (present-moved.ts).
    moved: null,
    waitAhead: record.status === 'waitlisted' ? await countAhead(context.db, record) : null,
    holdUntil: record.status === 'held' || record.status === 'offered' ? holdEnd(record) : null,
    changesLeft: Math.max(0, rules.changes - record.changes),
    ...abilities(context, record, rules),
    changeUntil: addMinutes(instantAt(record.date, record.start_minute), -rules.cutoffMinutes),
    bring: [
      { name: writtenWords.identityCard, original: true },
      ...served.items.filter(isBrought).map(({ item: { document } }) => ({
        name: document.name,
        original: document.bringOriginal
      }))
    ],
    missing: served.items
      .filter(({ item }) => isMissing(item))
      .map(({ item, caseId }) => ({
        documentId: item.document.id,
        caseId,
        name: item.document.name,
        deferrable: item.state === 'deferrable'
      }))
  }
}

/** The booking that serves a case, which may have been made for another one of its life event. */
export function presentVisit(
  context: Context,
  booking: BookingRecord,
  loaded: LoadedCase
): Promise<BookingView> {
  const own = booking.case_id === loaded.record.id
  return presentBooking(context, booking, own ? loaded : undefined)
}

/** What the QR code of a booking says; the id can't be guessed. */
export function qrText(bookingId: string): string {
  return `suozi:booking:${bookingId}`
}

function abilities(context: Context, record: BookingRecord, rules: BookingRules) {
  const booking = {
    status: record.status,
    place: { date: record.date, start: record.start_minute },
    changes: record.changes
  }
  const end = holdEnd(record)
  return {
    canConfirm:
      bookingTransition(record.status, 'confirm') !== null && end !== null && end > context.now,
    canChange: changeObstacle(booking, 'change', rules, context.now) === null,
    canCancel: changeObstacle(booking, 'cancel', rules, context.now) === null
  }
}

function wishOf({ wish_from: from, wish_to: to }: BookingRecord): BookingView['wish'] {
  return from === null || to === null ? null : { from, to }
}

function holdEnd(record: BookingRecord) {
  return record.hold_until && instant(record.hold_until.getTime())
}

async function ticketId({ db }: Context, { id, checked_in_at }: BookingRecord) {
  return checked_in_at ? ((await ticketOfBooking(db, id))?.id ?? null) : null
}

function isMissing(item: ChecklistItem): boolean {
  return missingItems([item]).length > 0
}

function isBrought({ item }: { readonly item: ChecklistItem }): boolean {
  if (item.state === 'bringing' || item.state === 'replaced') return true
  return item.document.bringOriginal && item.state === 'have'
}
