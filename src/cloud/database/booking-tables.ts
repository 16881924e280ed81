// What is kept of places, bookings and the hall: slots by lane, what was freed, counters, tickets.
import type { Generated } from 'kysely'
import type { BookingRules } from '@/domain/booking/rules'
import type { BookingStatus } from '@/domain/booking/status'
import type { Back, LastCalls } from '@/domain/hall/queue'
import type { TicketKind, TicketStatus } from '@/domain/hall/ticket'
import type { DateString, Minutes } from '@/domain/time/date'
import type { Json, Kept, MaybeTime, Time } from './columns'

export interface BookingTables {
  slots: {
    office_id: string
    date: DateString
    lane: string
    start_minute: Minutes
    end_minute: Minutes
    /** Places that everybody can book. */
    capacity: number
    /** Places beside them, for elders and walk-ins. */
    kept: Generated<number>
    /** Places that bookings have, offers and missed visits among them. */
    booked: Generated<number>
    /** Freed places that nobody can book yet: as many as freed_places has. */
    paused: Generated<number>
  }
  bookings: {
    office_id: string
    id: string
    case_id: string
    service_id: string
    person_id: string
    subject_id: string
    date: DateString
    lane: Generated<string>
    /** While it waits: from when on a place would do; `end_minute` until when. */
    start_minute: Minutes
    end_minute: Minutes
    places: Generated<number>
    /** 0 while it waits or is offered: it does not count yet. */
    day_place: number
    status: BookingStatus
    code: string
    /** Until when the place is held, or offered. */
    hold_until: MaybeTime
    changes: Generated<number>
    /** What was wished for, where it came from the waitlist. */
    wish_from: Minutes | null
    wish_to: Minutes | null
    waiting_since: MaybeTime
    /** True where it waits for somebody who may have the places kept back, too (BOOK-kept). */
    elder: Generated<boolean>
    checked_in_at: MaybeTime
    missed_at: MaybeTime
    /** True where a missed visit counts against its resident. */
    counted: Generated<boolean>
    created_at: Time
  }
  booking_events: {
    office_id: string
    booking_id: string
    id: string
    at: Time
    action: string
    actor_id: string | null
    actor_role: string
    data: Json<Record<string, unknown>>
  }
  freed_places: {
    office_id: string
    id: string
    date: DateString
    lane: string
    start_minute: Minutes
    end_minute: Minutes
    places: number
    freed_at: Time
    opens_at: Time
  }
  appeals: {
    booking_id: string
    office_id: string
    person_id: string
    reason: string
    at: Time
    /** Null until it is decided. */
    granted: boolean | null
    answer: string | null
    decided_by: string | null
    decided_at: MaybeTime
  }
  office_closures: {
    office_id: string
    id: string
    date: DateString
    /** Both null where the whole day is closed. */
    from_minute: Minutes | null
    to_minute: Minutes | null
    reason: string
    by_id: string
    at: Time
    lifted_at: MaybeTime
    /** When every booking in it was moved or released; null until then. */
    settled_at: MaybeTime
    /** Bookings that were moved, or had to be cancelled; holds, offers and wishes that ended. */
    moved: Generated<number>
    released: Generated<number>
    ended: Generated<number>
  }
  office_changes: {
    office_id: string
    id: string
    at: Time
    by_id: string
    before: Json<BookingRules>
    after: Json<BookingRules>
    /** When every booking outside the new hours was moved or released; null until then. */
    settled_at: MaybeTime
    moved: Generated<number>
    released: Generated<number>
    ended: Generated<number>
  }
  counter_shifts: {
    office_id: string
    id: string
    counter_id: string
    lane: string
    clerk_id: string
    opened_at: Time
    paused_at: MaybeTime
    /** The pauses that are over, in milliseconds since 1970: from, to. */
    pauses: Kept<readonly (readonly [number, number])[]>
    closed_at: MaybeTime
  }
  tickets: {
    office_id: string
    id: string
    date: DateString
    lane: string
    /** As B012 (booked) or A031 (walk-in). */
    number: string
    kind: TicketKind
    status: TicketStatus
    booking_id: string | null
    case_id: string | null
    person_id: string | null
    service_id: string | null
    places: Generated<number>
    priority: Generated<boolean>
    counter_id: string | null
    slot_start: Minutes | null
    slot_end: Minutes | null
    calls: Generated<number>
    /** Why it waits again, where it was called before. */
    back: Back | null
    /** Behind how many others it came back in (HALL-order). */
    behind: Generated<number>
    issued_at: Time
    /** Since when it stands where it stands in the queue. */
    queued_at: Time
    called_at: MaybeTime
    serving_at: MaybeTime
    ended_at: MaybeTime
    /** Milliseconds at counters so far. */
    served_ms: Generated<string>
  }
  ticket_events: {
    office_id: string
    ticket_id: string
    id: string
    at: Time
    action: string
    actor_id: string | null
    actor_role: string
    data: Json<Record<string, unknown>>
  }
  ticket_counts: { office_id: string; date: DateString; kind: TicketKind; last: number }
  /** Whom a lane called last; its row is the lock under which the next one is chosen. */
  lane_calls: { office_id: string; date: DateString; lane: string; last: Json<LastCalls> }
}
