// Until when is a message worth sending to a phone? After that it is in the inbox alone.
import { addMinutes, dateAt, endOf, instantAt, type Instant } from '../time/instant'
import type { NoticeContent } from './notice'

/** Whoever is called soon has been called by then. */
const CALL_MINUTES = 30

/** The moment from which on a message told at `toldAt` is of no use to a phone; null where there is none. */
export function lastMoment(content: NoticeContent, toldAt: Instant): Instant | null {
  switch (content.kind) {
    case 'booking-tomorrow':
    case 'booking-moved':
      return instantAt(content.date, content.start)
    case 'waitlist-offer':
      return content.until
    case 'called-soon':
      return addMinutes(toldAt, CALL_MINUTES)
    case 'correction-due':
    case 'deferred-due':
      return endOf(content.due)
    case 'errand-on-its-way':
      return endOf(dateAt(toldAt))
    default:
      return null
  }
}
