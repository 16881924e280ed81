// 代跑: what may a grid worker carry or tell, and which states does an errand pass? Free of charge
// (ZJ-30).
import type { Role } from '../person/role'

export const deliveryWays = ['counter', 'electronic', 'grid'] as const
/** How a resident wants the result: fetched, on the phone (ZJ-15), or brought. */
export type DeliveryWay = (typeof deliveryWays)[number]

export const carriedKinds = ['deliver-result', 'fetch-document'] as const
/** What changes hands, for a case. */
export type CarriedKind = (typeof carriedKinds)[number]

/** planned: the result is not there yet, the errand opens when it is decided. */
export const errandStatuses = ['planned', 'open', 'taken', 'done', 'cancelled'] as const
export type ErrandStatus = (typeof errandStatuses)[number]

export const errandActions = [
  'open',
  'take',
  'fail',
  'hand-over',
  'receive',
  'finish',
  'cancel'
] as const
export type ErrandAction = (typeof errandActions)[number]

export interface ErrandTransition {
  readonly from: ErrandStatus
  readonly action: ErrandAction
  readonly to: ErrandStatus
  readonly by: readonly Role[]
  readonly rule: string
}

/** Every change of an errand; both sides confirm a handover before it is finished. */
export const errandTransitions: readonly ErrandTransition[] = [
  row('planned', 'open', 'open', ['system']),
  row('planned', 'cancel', 'cancelled', ['resident', 'clerk', 'system']),
  row('open', 'take', 'taken', ['grid-worker']),
  row('open', 'cancel', 'cancelled', ['resident', 'clerk', 'system']),
  row('taken', 'fail', 'open', ['grid-worker']),
  row('taken', 'hand-over', 'taken', ['grid-worker']),
  row('taken', 'receive', 'taken', ['resident']),
  row('taken', 'finish', 'done', ['grid-worker', 'resident']),
  row('taken', 'cancel', 'cancelled', ['system'])
]

/** The one row for a state and an action, or null where there is none. */
export function errandTransition(
  from: ErrandStatus,
  action: ErrandAction
): ErrandTransition | null {
  return errandTransitions.find((t) => t.from === from && t.action === action) ?? null
}

/** True while somebody may still go: what is over does not count. */
export function isUnderWay(status: ErrandStatus): boolean {
  return errandTransitions.some((t) => t.from === status)
}

function row(
  from: ErrandStatus,
  action: ErrandAction,
  to: ErrandStatus,
  by: readonly Role[]
): ErrandTransition {
  return { from, action, to, by, rule: 'ZJ-30' }
}
