// What can a resident be told? Each kind with the facts its text needs; the words are made from them.
import type { FailReason } from '../errand/next-try'
import type { DateString, Minutes } from '../time/date'
import type { Instant } from '../time/instant'
import type { StaffNotice } from './staff-notice'

interface AtOffice {
  readonly serviceName: string
  readonly officeName: string
  readonly date: DateString
  readonly start: Minutes
}

/** Few days are left. */
interface DueSoon {
  readonly serviceName: string
  readonly due: DateString
}

/** One notice: its kind and its facts. Every kind has a text in src/words. */
export type NoticeContent =
  | ({ readonly kind: 'booked' } & AtOffice)
  | ({ readonly kind: 'booking-changed' } & AtOffice)
  | ({ readonly kind: 'booking-cancelled' } & AtOffice)
  /** Their office is closed then: by the office, `reason` null where its hours changed (BOOK-closure). */
  | ({
      readonly kind: 'booking-moved'
      readonly from: Omit<AtOffice, 'serviceName'>
      readonly reason: string | null
    } & AtOffice)
  | ({
      readonly kind: 'booking-released'
      /** Whether it was booked, or only held, offered or wished for. */
      readonly was: 'booked' | 'not-yet'
      readonly reason: string | null
    } & AtOffice)
  | ({ readonly kind: 'hold-lapsed' } & AtOffice)
  /** A place is free for one who waits, until `until` (BOOK-waitlist). */
  | ({
      readonly kind: 'waitlist-offer'
      readonly end: Minutes
      readonly until: Instant
    } & AtOffice)
  | ({ readonly kind: 'offer-lapsed' } & AtOffice)
  /** The time that was wished for is over, and no place came free. */
  | ({ readonly kind: 'wait-over'; readonly end: Minutes } & AtOffice)
  | ({
      readonly kind: 'booking-tomorrow'
      readonly missing: readonly string[]
      /** Where the office is; notices of earlier days don't say it. */
      readonly address?: string
    } & AtOffice)
  /** In the hall: few are before them, time to come back. */
  | {
      readonly kind: 'called-soon'
      readonly serviceName: string
      readonly officeName: string
      /** As on the ticket, A012. */
      readonly number: string
      readonly ahead: number
      readonly ticketId: string
    }
  | ({
      readonly kind: 'missed-warning'
      /** So many count now; `limit` within `days` keep one from booking online for `blockDays`. */
      readonly count: number
      readonly limit: number
      readonly days: number
      readonly blockDays: number
      readonly appealUntil: DateString
    } & AtOffice)
  | ({
      readonly kind: 'missed-blocked'
      readonly until: DateString
      readonly appealUntil: DateString
    } & AtOffice)
  | ({
      readonly kind: 'appeal-decided'
      readonly granted: boolean
      readonly answer: string
      /** The last day without booking online; null where nothing stands in the way. */
      readonly blockedUntil: DateString | null
    } & AtOffice)
  | { readonly kind: 'received'; readonly serviceName: string; readonly officeName: string }
  | {
      readonly kind: 'filed'
      readonly serviceName: string
      readonly officeName: string
      readonly lookBy: DateString
    }
  | { readonly kind: 'accepted'; readonly serviceName: string; readonly due: DateString | null }
  | {
      readonly kind: 'accepted-provisionally'
      readonly serviceName: string
      readonly missing: readonly string[]
      readonly deferredDue: DateString
    }
  | {
      readonly kind: 'correction-asked'
      readonly serviceName: string
      readonly count: number
      readonly due: DateString
    }
  | ({ readonly kind: 'correction-due'; readonly count: number } & DueSoon)
  | ({ readonly kind: 'deferred-due'; readonly missing: readonly string[] } & DueSoon)
  | { readonly kind: 'deferred-settled'; readonly serviceName: string }
  | {
      readonly kind: 'suspended'
      readonly serviceName: string
      readonly ground: string
      readonly workingDays: number
    }
  | { readonly kind: 'resumed'; readonly serviceName: string; readonly due: DateString | null }
  /** One of several steps is done, and others are not. */
  | {
      readonly kind: 'step-done'
      readonly serviceName: string
      readonly stepName: string
      readonly done: number
      readonly of: number
    }
  | { readonly kind: 'decided'; readonly serviceName: string; readonly granted: boolean }
  | { readonly kind: 'delivered'; readonly serviceName: string }
  | { readonly kind: 'rate-it'; readonly serviceName: string }
  | {
      readonly kind: 'errand-on-its-way'
      readonly serviceName: string
      readonly workerName: string
      /** What is fetched; null where the result is brought. */
      readonly document: string | null
    }
  | {
      readonly kind: 'errand-failed'
      readonly serviceName: string
      readonly document: string | null
      readonly reason: FailReason
      readonly nextTryOn: DateString
    }
  | { readonly kind: 'errand-fetched'; readonly serviceName: string; readonly document: string }
  | {
      readonly kind: 'refused' | 'revoked'
      readonly serviceName: string
      readonly reasons: string
    }
  | { readonly kind: 'deemed-withdrawn'; readonly serviceName: string }
  | {
      readonly kind: 'extended'
      readonly serviceName: string
      readonly reasons: string
      readonly due: DateString | null
    }
  | { readonly kind: 'overdue'; readonly serviceName: string; readonly due: DateString }
  | {
      readonly kind: 'due-moved'
      readonly serviceName: string
      /** Until when it is decided, a correction is in, or what was deferred. */
      readonly what: 'decision' | 'correction' | 'deferred'
      readonly from: DateString
      readonly to: DateString
      readonly why: 'calendar'
    }
  /** What was wrong by a rating has been put right. */
  | { readonly kind: 'rating-rectified'; readonly text: string }
  | { readonly kind: 'concern-designated'; readonly department: string }
  | { readonly kind: 'concern-answered'; readonly text: string }
  | { readonly kind: 'concern-extended'; readonly reasons: string; readonly due: DateString }
  | StaffNotice

export type NoticeKind = NoticeContent['kind']
