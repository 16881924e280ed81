// Which papers does a case issue, and what does each of them say? A paper is kept as it was given.
import type { DateString } from '../time/date'
import type { CaseAction } from './status'

export const paperKinds = [
  'acceptance',
  'one-time-notice',
  'provisional-acceptance',
  'refusal',
  'revocation',
  'suspension',
  'extension',
  'decision'
] as const
/** 受理通知书, 一次性告知单, 容缺受理通知书, 不予受理, 撤销受理, 中止计时, 延长期限, 办结. */
export type PaperKind = (typeof paperKinds)[number]

/** The action whose word is written down, by the paper it makes. */
export const paperOf: Readonly<Partial<Record<CaseAction, PaperKind>>> = {
  accept: 'acceptance',
  'deem-accepted': 'acceptance',
  'accept-provisionally': 'provisional-acceptance',
  'ask-for-correction': 'one-time-notice',
  refuse: 'refusal',
  revoke: 'revocation',
  'stop-step': 'suspension',
  extend: 'extension',
  decide: 'decision'
}

/** One document that a paper names. */
export interface PaperItem {
  readonly name: string
  readonly problem: 'missing' | 'wrong'
  readonly reason: string
  readonly where: string
}

/** What a paper says; everything that is shown of it comes from here. */
export interface PaperContent {
  readonly kind: PaperKind
  readonly caseCode: string
  readonly serviceName: string
  readonly officeName: string
  readonly officePhone: string
  readonly departmentName: string
  /** Masked: a paper that somebody finds tells them nothing. */
  readonly applicant: string
  readonly issuedOn: DateString
  /** The rule on which it was issued, as `ZJ-11.3`. */
  readonly rule: string
  /** Until when we, or the resident, must act; null where nobody must. */
  readonly due: DateString | null
  /** The day until which we decide, as it was known on that day; null where it was not. */
  readonly decideBy: DateString | null
  /** The limit that binds, as it was promised. */
  readonly limitDays: number | null
  readonly limitUnit: 'working-days' | 'calendar-days' | null
  readonly items: readonly PaperItem[]
  readonly reasons: string
  /** AL-32: who is competent instead. */
  readonly authority: string
  readonly granted: boolean | null
  readonly result: string
  /** Step and ground of a stop, and the working days it needs (AL-45, ZJ-28). */
  readonly step: string
  readonly ground: string
  readonly workingDays: number | null
}
