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
  places,
  slug,
  text,
  word
} from './fields'
import { soonerView } from './sooner'

const slotView = v.object({
  start: outMinutes,
  end: outMinutes,
  left: v.number(),
  /** Freed places beside them that nobody can take yet, and when the next of them opens (BOOK-freed). */
  paused: v.number(),
  opensAt: v.nullable(outInstant)
})

const dayView = v.object({
  date: outDate,
  kind: word(['working', 'weekend', 'holiday', 'make-up']),
  state: word(['open', 'full', 'closed', 'not-released']),
  reason: v.nullable(v.string()),
  left: v.number(),
  /** True where a time of the day has nothing left: one can wait for it (`booking.wait`). */
  canWait: v.boolean(),
  slots: v.array(slotView)
})

export const bookingView = v.object({
  id: v.string(),
  status: word(bookingStatuses),
  /** How many come. */
  places: v.number(),
  code: v.string(),
  /** What the QR code says. */
  qr: v.string(),
  /** Its ticket in the hall; null before the check-in (`ticket.show`). */
  ticketId: v.nullable(v.string()),
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
  /** While it waits: the times between which a place would do. */
  start: outMinutes,
  end: outMinutes,
  /** What was wished for, where it came from the waitlist. */
  wish: v.nullable(v.object({ from: outMinutes, to: outMinutes })),
  /** Where it stood before its office had to move it; told where one is shown (BOOK-closure). */
  moved: v.nullable(
    v.object({
      /** Null where the hours of the office changed. */
      reason: v.nullable(v.string()),
      officeName: v.string(),
      date: outDate,
      start: outMinutes
    })
  ),
  /** How many stand before it on the waitlist; null unless it waits. */
  waitAhead: v.nullable(v.number()),
  /** Until when the place is kept, or offered; null unless held or offered. */
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

/** A place that was taken; what to bring and the rest is in `booking.show`. */
const taken = v.object({
  id: v.string(),
  status: word(bookingStatuses),
  officeId: v.string(),
  date: outDate,
  start: outMinutes,
  end: outMinutes,
  places: v.number(),
  /** Until when the place is kept; null once it is not held any more. */
  holdUntil: v.nullable(outInstant)
})

const place = { officeId: slug, date, start: minutes }
const one = v.object({ actionId, bookingId: id })

export const bookingCalls = {
  'booking.availability': read(
    'Days and slots of an office with the places left',
    v.object({ officeId: slug, serviceId: slug }),
    v.object({
      days: v.array(dayView),
      /** Other offices that have a place sooner, of the same cluster first (BOOK-cluster). */
      sooner: v.array(soonerView),
      /** How many may come with one booking (BOOK-family). */
      familyPlaces: v.number(),
      cutoffMinutes: v.number(),
      changes: v.number(),
      releasedAt: outMinutes
    })
  ),
  'booking.reserve': change(
    'Takes a place for a case and keeps it for ten minutes; its id is the actionId (BOOK-hold)',
    v.object({ actionId, caseId: id, ...place, places: v.optional(places, 1) }),
    taken
  ),
  'booking.wait': change(
    'Waits for a place between two times of a full day; its id is the actionId (BOOK-waitlist)',
    v.object({
      actionId,
      caseId: id,
      officeId: slug,
      date,
      /** It begins at `from` or later, and is over at `to` or sooner. */
      from: minutes,
      to: minutes,
      places: v.optional(places, 1)
    }),
    bookingView
  ),
  'booking.confirm': change(
    'Makes a held or offered place a booking; the one of before is given up with it',
    one,
    bookingView
  ),
  'booking.change': change(
    'Moves a booking to another place (BOOK-changes, BOOK-cutoff)',
    v.object({ actionId, bookingId: id, ...place }),
    bookingView
  ),
  'booking.cancel': change(
    'Gives a place back, declines an offer, or leaves the waitlist (BOOK-cutoff)',
    one,
    bookingView
  ),
  'booking.show': read('One booking', v.object({ bookingId: id }), bookingView),
  'booking.list': read(
    'My bookings, those to come first',
    v.object({}),
    v.object({ bookings: v.array(bookingView) })
  ),
  'booking.check-in': change(
    'A clerk checks somebody in by QR text or code, on the day of the booking',
    v.object({ actionId, code: text(80, 4), priority: v.optional(v.boolean('type'), false) }),
    v.object({
      bookingId: v.string(),
      caseId: v.string(),
      ticketId: v.string(),
      number: v.string()
    })
  )
}
