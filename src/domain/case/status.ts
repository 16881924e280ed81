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

export const channels = ['booking', 'walk-in', 'online'] as const
/** How a case came to us (ZJ-6). */
export type Channel = (typeof channels)[number]

export const caseActions = [
  'supply',
  'check-in',
  'file',
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
  'open-steps',
  'finish-step',
  'stop-step',
  'resume-step',
  'suspend',
  'assign',
  'urge',
  'report-back',
  'turn-light',
  'move-due',
  'ask-extension',
  'extend',
  'decline-extension',
  'decide',
  'choose-delivery',
  'run-errand',
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

const accepted = ['accepted', 'in-progress', 'suspended'] as const
const worked = ['in-progress', 'suspended'] as const
const atCounter = ['received', 'awaiting-correction'] as const
const beforeDecided = ['draft', ...atCounter, ...accepted] as const
/** The system where it was given to another case of the life event by a grid worker (ZJ-7). */
const supplier = ['resident', 'system'] as const
const watched = [...atCounter, ...accepted, 'decided'] as const

/** Every row of the table: no other change of a case exists. */
export const caseTransitions: readonly CaseTransition[] = [
  row('draft', 'supply', 'draft', supplier, 'ZJ-7'),
  row('draft', 'check-in', 'draft', ['clerk', 'system'], 'ZJ-2'),
  row('awaiting-correction', 'check-in', 'awaiting-correction', ['clerk', 'system'], 'ZJ-2'),
  row('draft', 'file', 'received', ['resident'], 'ZJ-6'),
  row('draft', 'receive', 'received', ['clerk'], 'ZJ-2'),
  row('received', 'review', 'received', ['clerk'], 'ZJ-43'),
  row('received', 'supply', 'received', supplier, 'ZJ-7'),
  row('received', 'accept', 'accepted', ['clerk'], 'ZJ-11.1'),
  row('received', 'accept-provisionally', 'accepted', ['clerk'], 'ZJ-11.2'),
  row('received', 'ask-for-correction', 'awaiting-correction', ['clerk'], 'ZJ-11.3'),
  row('received', 'refuse', 'refused', ['clerk'], 'AL-32'),
  row('received', 'deem-accepted', 'accepted', ['timer'], 'AL-32'),
  row('awaiting-correction', 'supply', 'awaiting-correction', supplier, 'ZJ-11.3'),
  row('awaiting-correction', 'review', 'awaiting-correction', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'accept', 'accepted', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'refuse', 'refused', ['clerk'], 'ZJ-11.3'),
  row('awaiting-correction', 'deem-withdrawn', 'withdrawn', ['timer'], 'ZJ-11.3'),
  ...accepted.flatMap((from) => [
    row(from, 'supply', from, supplier, 'ZJ-11.2'),
    row(from, 'review', from, ['clerk'], 'ZJ-11.2'),
    row(from, 'settle-deferred', from, ['clerk'], 'ZJ-11.2'),
    row(from, 'revoke', 'revoked', ['clerk', 'timer'], 'ZJ-11.2')
  ]),
  row('accepted', 'start', 'in-progress', ['system'], 'ZJ-5'),
  row('in-progress', 'open-steps', 'in-progress', ['system'], 'ZJ-5'),
  row('in-progress', 'finish-step', 'in-progress', ['handler'], 'ZJ-5'),
  row('in-progress', 'stop-step', 'in-progress', ['handler'], 'AL-45'),
  ...worked.map((from) => row(from, 'resume-step', 'in-progress', ['handler'], 'AL-45')),
  row('in-progress', 'suspend', 'suspended', ['system'], 'AL-45'),
  ...worked.flatMap((from) => [
    row(from, 'assign', from, ['dispatcher', 'handler', 'system'], 'ZJ-12'),
    row(from, 'turn-light', from, ['timer'], 'ZJ-43'),
    row(from, 'ask-extension', from, ['handler'], 'AL-42'),
    row(from, 'extend', from, ['dispatcher', 'admin'], 'AL-42'),
    row(from, 'decline-extension', from, ['dispatcher', 'admin'], 'AL-42')
  ]),
  ...watched.flatMap((from) => [
    row(from, 'urge', from, ['dispatcher', 'timer'], 'ZJ-43'),
    row(from, 'report-back', from, ['handler', 'clerk', 'grid-worker', 'system'], 'ZJ-43'),
    row(from, 'move-due', from, ['timer'], 'AL-82')
  ]),
  row('in-progress', 'decide', 'decided', ['handler'], 'AL-42'),
  ...(['draft', ...watched] as const).map((from) =>
    row(from, 'choose-delivery', from, ['resident', 'clerk'], 'ZJ-15')
  ),
  ...watched.map((from) =>
    row(from, 'run-errand', from, ['resident', 'clerk', 'grid-worker', 'system'], 'ZJ-30')
  ),
  row('decided', 'deliver', 'delivered', ['clerk', 'grid-worker', 'system'], 'AL-44'),
  ...beforeDecided.map((from) => row(from, 'withdraw', 'withdrawn', ['resident'], 'AL-42'))
]

/** The one row for a state and an action, or null where there is none. */
export function caseTransition(from: CaseStatus, action: CaseAction): CaseTransition | null {
  return caseTransitions.find((t) => t.from === from && t.action === action) ?? null
}

/** True while the promise binds: accepted, and not decided yet. */
export function isRunning(status: CaseStatus): boolean {
  return (accepted as readonly CaseStatus[]).includes(status)
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
