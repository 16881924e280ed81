// A booking as its resident sees it: when, where, what to bring, what can still be done.
import type { Output } from '@/contract/calls'
import { changeObstacle } from '@/domain/booking/decide'
import type { BookingRules } from '@/domain/booking/rules'
import { bookingTransition } from '@/domain/booking/status'
import { missingItems, type ChecklistItem } from '@/domain/checklist/checklist'
import { addMinutes, instant, instantAt } from '@/domain/time/instant'
import { writtenWords } from '@/words/zh/written'
import type { BookingRecord } from '../../database/bookings'
import { findCase } from '../../database/cases'
import { findOffice } from '../../database/offered'
import { loadCase, type LoadedCase } from '../case/load-case'
import { relativeName } from '../case/present-people'
import type { Context } from '../environment'

export type BookingView = Output<'booking.show'>

/** The view of a booking; its case is loaded where the caller has not. */
export async function presentBooking(
  context: Context,
  record: BookingRecord,
  known?: LoadedCase
): Promise<BookingView> {
  const found = known ?? (await caseOf(context, record))
  const office = await findOffice(context.db, record.office_id)
  if (!office) throw new Error(`booking ${record.id} at an unknown office`)
  const { id, name, address, directions, floor, phone, latitude, longitude } = office.office
  const rules = office.bookingRules
  return {
    id: record.id,
    status: record.status,
    code: record.code,
    qr: qrText(record.id),
    caseId: record.case_id,
    serviceId: record.service_id,
    serviceName: found.guide.name,
    forRelative: await relativeName(context.db, found.record),
    office: { id, name, address, directions, floor, phone, latitude, longitude },
    date: record.date,
    start: record.start_minute,
    end: record.end_minute,
    holdUntil: record.status === 'held' ? holdEnd(record) : null,
    changesLeft: Math.max(0, rules.changes - record.changes),
    ...abilities(context, record, rules),
    changeUntil: addMinutes(instantAt(record.date, record.start_minute), -rules.cutoffMinutes),
    bring: [
      { name: writtenWords.identityCard, original: true },
      ...found.items.filter(isBrought).map(({ document }) => ({
        name: document.name,
        original: document.bringOriginal
      }))
    ],
    missing: missingItems(found.items).map(({ document, state }) => ({
      documentId: document.id,
      name: document.name,
      deferrable: state === 'deferrable'
    }))
  }
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

function holdEnd(record: BookingRecord) {
  return record.hold_until && instant(record.hold_until.getTime())
}

function isBrought(item: ChecklistItem): boolean {
  if (item.state === 'bringing' || item.state === 'replaced') return true
  return item.document.bringOriginal && item.state === 'have'
}

async function caseOf(context: Context, record: BookingRecord): Promise<LoadedCase> {
  const found = await findCase(context.db, record.case_id)
  if (!found) throw new Error(`booking ${record.id} of an unknown case`)
  return loadCase(context.db, found)
}
