// Which states can a case be in, who may do what to it, and on what rule? The one table.
import type { Role } from '../person/role'

export const caseStatuses = [
  'draft',
  'received',
  'accepted',
  'in-progress',
  'suspended',
  'awaiting-correction',
  'decided',
  'delivered',
  'refused',
  'revoked',
  'withdrawn'
] as const
export type CaseStatus = (typeof caseStatuses)[number]

export const caseActions = [
  'supply',
  'receive',
  'review',
  'accept',
  'accept-provisionally',
  'ask-for-correction',
  'refuse',
  'deem-accepted',
  'deem-withdrawn',
  'settle-deferred',
  'revoke',
  'start',
  'suspend',
  'resume',
  'decide',
  'deliver',
  'withdraw'
] as const
export type CaseAction = (typeof caseActions)[number]

export interface CaseTransition {
  readonly from: CaseStatus
  readonly action: CaseAction
  readonly to: CaseStatus
  readonly by: readonly Role[]
  readonly rule: string
}

const open = ['accepted', 'in-progress', 'suspended'] as const
const beforeDecided = ['draft', 'received', 'awaiting-correction', ...open] as const

/** Every row of DOMAIN.md §2: no other change of a case exists. */
export const caseTransitions: readonly CaseTransition[] = [
  row('draft', 'supply', 'draft', ['resident'], 'ZJ-7'),
  row('draft', 'receive', 'received', ['clerk'], 'ZJ-2'),
  row('received', 'review', 'received', ['clerk'], 'ZJ-43'),
  row('received', 'supply', 'received', ['resident'], 'ZJ-7'),
  row('received', 'accept', 'accepted', ['clerk'], 'ZJ-11.1'),
  row('received', 'accept-provisionally', 'accepted', ['clerk'], 'ZJ-11.2'),
  row('received', 'ask-for-correction', 'awaiting-correction', ['clerk'], 'ZJ-11.3'),
  row('received', 'refuse', 'refused', ['clerk'], 'AL-32'),
  row('received', 'deem-accepted', 'accepted', ['timer'], 'AL-32'),
  row('awaiting-correction', 'supply', 'awaiting-correction', ['resident'], 'ZJ-11.3'),
  row('awaiting-correction', 'review', 'awaiting-correction', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'accept', 'accepted', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'refuse', 'refused', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'deem-withdrawn', 'withdrawn', ['timer'], 'ZJ-11.3'),
  ...open.flatMap((from) => [
    row(from, 'supply', from, ['resident'], 'ZJ-11.2'),
    row(from, 'review', from, ['clerk'], 'ZJ-11.2'),
    row(from, 'settle-deferred', from, ['clerk'], 'ZJ-11.2'),
    row(from, 'revoke', 'revoked', ['clerk', 'timer'], 'ZJ-11.2')
  ]),
  row('accepted', 'start', 'in-progress', ['system'], 'ZJ-5'),
  row('in-progress', 'suspend', 'suspended', ['handler'], 'AL-45'),
  row('suspended', 'resume', 'in-progress', ['handler'], 'AL-45'),
  row('in-progress', 'decide', 'decided', ['handler'], 'AL-42'),
  row('decided', 'deliver', 'delivered', ['clerk', 'grid-worker'], 'AL-44'),
  ...beforeDecided.map((from) => row(from, 'withdraw', 'withdrawn', ['resident'], 'AL-42'))
]

/** The one row for a state and an action, or null where there is none. */
export function caseTransition(from: CaseStatus, action: CaseAction): CaseTransition | null {
  return caseTransitions.find((t) => t.from === from && t.action === action) ?? null
}

/** True for the states that nothing leaves. */
export function isFinal(status: CaseStatus): boolean {
  return !caseTransitions.some((t) => t.from === status)
}

function row(
  from: CaseStatus,
  action: CaseAction,
  to: CaseStatus,
  by: readonly Role[],
  rule: string
): CaseTransition {
  return { from, action, to, by, rule }
}
