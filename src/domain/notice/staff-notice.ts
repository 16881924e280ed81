// What can the staff be told? Each kind with the facts its text needs.
import type { DateString } from '../time/date'

/** What a notice to the staff names: never the resident. A step's name is empty where the case is meant. */
interface OfWork {
  readonly serviceName: string
  readonly stepName: string
  readonly code: string
}

/** Notices to the staff: they lead to the staff's screens. */
export type StaffNotice =
  | ({ readonly kind: 'step-assigned'; readonly due: DateString | null } & OfWork)
  | ({
      readonly kind: 'step-urged' | 'case-urged'
      readonly note: string
      readonly answerBy: DateString
    } & OfWork)
  | ({ readonly kind: 'urge-watched'; readonly note: string } & OfWork)
  | ({ readonly kind: 'reported-back'; readonly text: string } & OfWork)
  | ({
      readonly kind: 'light-turned' | 'light-watched'
      readonly light: 'yellow' | 'red' | 'overdue'
      readonly due: DateString
    } & OfWork)
  | ({
      readonly kind: 'extension-asked'
      readonly workingDays: number
      readonly reasons: string
    } & OfWork)
  | ({ readonly kind: 'extension-granted'; readonly due: DateString | null } & OfWork)
  /** Somebody without a phone has not been told in time. */
  | {
      readonly kind: 'telling-overdue'
      readonly serviceName: string
      readonly gridName: string
      readonly due: DateString
    }
  /** Somebody was not satisfied, and is contacted until then. */
  | { readonly kind: 'rating-low'; readonly serviceName: string; readonly due: DateString }
  | ({ readonly kind: 'extension-declined'; readonly reasons: string } & OfWork)
