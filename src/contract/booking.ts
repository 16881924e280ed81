// Calls on bookings: which days and slots, take a place, confirm, change, cancel, check in.
import * as v from 'valibot'
import { bookingStatuses } from '@/domain/booking/status'
import { change, read } from './call'
import {
  actionId,
  date,
  id,
  minutes,
  outDate,
  outInstant,
  outMinutes,
  slug,
  text,
  word
} from './fields'

const slotView = v.object({ start: outMinutes, end: outMinutes, left: v.number() })

const dayView = v.object({
  date: outDate,
  kind: word(['working', 'weekend', 'holiday', 'make-up']),
  state: word(['open', 'full', 'closed', 'not-released']),
  reason: v.nullable(v.string()),
  left: v.number(),
  slots: v.array(slotView)
})

export const bookingView = v.object({
  id: v.string(),
  status: word(bookingStatuses),
  code: v.string(),
  /** What the QR code says. */
  qr: v.string(),
  caseId: v.string(),
  /** The life event whose cases it serves together; null where it serves one case (ZJ-2). */
  bundleId: v.nullable(v.string()),
  serviceId: v.string(),
  /** Of the life event, where it serves one. */
  serviceName: v.string(),
  /** For whom, masked; null for oneself. */
  forRelative: v.nullable(v.string()),
  office: v.object({
    id: v.string(),
    name: v.string(),
    address: v.string(),
    directions: v.string(),
    floor: v.string(),
    phone: v.string(),
    latitude: v.number(),
    longitude: v.number()
  }),
  date: outDate,
  start: outMinutes,
  end: outMinutes,
  /** Until when the place is kept; null unless held. */
  holdUntil: v.nullable(outInstant),
  changesLeft: v.number(),
  /** What can be done with it now. */
  canConfirm: v.boolean(),
  canChange: v.boolean(),
  canCancel: v.boolean(),
  /** Until when it can be changed or cancelled. */
  changeUntil: outInstant,
  bring: v.array(v.object({ name: v.string(), original: v.boolean() })),
  missing: v.array(
    v.object({
      documentId: v.string(),
      /** The case through which it is given. */
      caseId: v.string(),
      name: v.string(),
      deferrable: v.boolean()
    })
  )
})

const place = { officeId: slug, date, start: minutes }
const one = v.object({ actionId, bookingId: id })

export const bookingCalls = {
  'booking.availability': read(
    'Days and slots of an office with the places left',
    v.object({ officeId: slug, serviceId: slug }),
    v.object({
      days: v.array(dayView),
      cutoffMinutes: v.number(),
      changes: v.number(),
      releasedAt: outMinutes
    })
  ),
  'booking.reserve': change(
    'Takes a place for a case and keeps it for ten minutes; its id is the actionId (BOOK-hold)',
    v.object({ actionId, caseId: id, ...place }),
    bookingView
  ),
  'booking.confirm': change('Makes a held place a booking', one, bookingView),
  'booking.change': change(
    'Moves a booking to another place (BOOK-changes, BOOK-cutoff)',
    v.object({ actionId, bookingId: id, ...place }),
    bookingView
  ),
  'booking.cancel': change('Gives a place back (BOOK-cutoff)', one, bookingView),
  'booking.show': read('One booking', v.object({ bookingId: id }), bookingView),
  'booking.list': read(
    'My bookings, those to come first',
    v.object({}),
    v.object({ bookings: v.array(bookingView) })
  ),
  'booking.check-in': change(
    'A clerk checks somebody in by QR text or code, on the day of the booking',
    v.object({ actionId, code: text(80, 4) }),
    v.object({ bookingId: v.string(), caseId: v.string() })
  )
}
