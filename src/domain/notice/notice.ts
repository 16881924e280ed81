// What can a resident be told? Each kind with the facts its text needs; the words are made from them.
import type { DateString, Minutes } from '../time/date'

interface AtOffice {
  readonly serviceName: string
  readonly officeName: string
  readonly date: DateString
  readonly start: Minutes
}

/** One notice: its kind and its facts. Every kind has a text in src/words. */
export type NoticeContent =
  | ({ readonly kind: 'booked' } & AtOffice)
  | ({ readonly kind: 'booking-changed' } & AtOffice)
  | ({ readonly kind: 'booking-cancelled' } & AtOffice)
  | ({ readonly kind: 'hold-lapsed' } & AtOffice)
  | ({ readonly kind: 'booking-tomorrow'; readonly missing: readonly string[] } & AtOffice)
  | { readonly kind: 'received'; readonly serviceName: string; readonly officeName: string }
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
  | { readonly kind: 'deferred-settled'; readonly serviceName: string }
  | {
      readonly kind: 'suspended'
      readonly serviceName: string
      readonly ground: string
      readonly workingDays: number
    }
  | { readonly kind: 'resumed'; readonly serviceName: string; readonly due: DateString | null }
  | { readonly kind: 'decided'; readonly serviceName: string; readonly granted: boolean }
  | { readonly kind: 'delivered'; readonly serviceName: string }
  | {
      readonly kind: 'refused' | 'revoked'
      readonly serviceName: string
      readonly reasons: string
    }
  | { readonly kind: 'deemed-withdrawn'; readonly serviceName: string }

export type NoticeKind = NoticeContent['kind']
