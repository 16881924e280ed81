// 诉求: one place for enquiries and complaints (ZJ-42). Who may do what to one, and until when is it
// answered? Once a unit is designated it can't hand the concern back: the table has no such row.
import type { Role } from '../person/role'
import { addWorkingDays, type Calendar } from '../time/calendar'
import type { DateString } from '../time/date'

export const concernKinds = ['enquiry', 'complaint'] as const
/** 咨询, 投诉. */
export type ConcernKind = (typeof concernKinds)[number]

export const concernStatuses = ['raised', 'designated', 'answered', 'withdrawn'] as const
export type ConcernStatus = (typeof concernStatuses)[number]

export const concernActions = ['designate', 'answer', 'extend', 'withdraw'] as const
export type ConcernAction = (typeof concernActions)[number]

export interface ConcernTransition {
  readonly from: ConcernStatus
  readonly action: ConcernAction
  readonly to: ConcernStatus
  readonly by: readonly Role[]
}

export const concernTransitions: readonly ConcernTransition[] = [
  { from: 'raised', action: 'designate', to: 'designated', by: ['dispatcher'] },
  { from: 'raised', action: 'answer', to: 'answered', by: ['dispatcher'] },
  { from: 'designated', action: 'designate', to: 'designated', by: ['dispatcher'] },
  { from: 'designated', action: 'answer', to: 'answered', by: ['handler'] },
  { from: 'raised', action: 'extend', to: 'raised', by: ['dispatcher'] },
  { from: 'designated', action: 'extend', to: 'designated', by: ['dispatcher'] },
  { from: 'raised', action: 'withdraw', to: 'withdrawn', by: ['resident'] },
  { from: 'designated', action: 'withdraw', to: 'withdrawn', by: ['resident'] }
]

/** The one row for a state and an action, or null where there is none. */
export function concernTransition(
  from: ConcernStatus,
  action: ConcernAction
): ConcernTransition | null {
  return concernTransitions.find((t) => t.from === from && t.action === action) ?? null
}

/** D numbers of a concern; configuration of an office. */
export interface ConcernRules {
  /** Working days until it is answered. */
  readonly answerWorkingDays: number
  /** Working days more, once, with an approval and reasons. */
  readonly extendWorkingDays: number
}

export const defaultConcernRules: ConcernRules = { answerWorkingDays: 5, extendWorkingDays: 5 }

/** The last day on which a concern that was raised on a day is answered. */
export function answerDue(
  calendar: Calendar,
  raised: DateString,
  extended: boolean,
  rules: ConcernRules
): DateString {
  const days = rules.answerWorkingDays + (extended ? rules.extendWorkingDays : 0)
  return addWorkingDays(calendar, raised, days)
}
