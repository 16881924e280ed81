// Which of my cases want something of me, which are on their way, which are done?
import type { Output } from '@/contract/calls'
import type { CaseStatus } from '@/domain/case/status'
import { useCall, type Called } from './use-call'

export type CaseRow = Output<'case.list'>['cases'][number]

export interface CaseGroups {
  /** Something is asked of me: a correction, a deferred document, a result to fetch. */
  readonly need: readonly CaseRow[]
  readonly preparing: readonly CaseRow[]
  readonly running: readonly CaseRow[]
  readonly done: readonly CaseRow[]
  /** Ended without a result: refused, revoked, withdrawn. */
  readonly ended: readonly CaseRow[]
}

/** My cases as the list shows them. */
export function useCases(): Called<Output<'case.list'>> {
  return useCall('case.list', {}, { cache: true })
}

/** Each case in the one group it belongs to, in the order in which they came. */
export function groupCases(cases: readonly CaseRow[]): CaseGroups {
  const of = (group: keyof CaseGroups) => cases.filter((row) => groupOf(row) === group)
  return {
    need: of('need'),
    preparing: of('preparing'),
    running: of('running'),
    done: of('done'),
    ended: of('ended')
  }
}

const groups: Readonly<Record<CaseStatus, keyof CaseGroups>> = {
  draft: 'preparing',
  received: 'running',
  accepted: 'running',
  'in-progress': 'running',
  suspended: 'running',
  'awaiting-correction': 'need',
  decided: 'need',
  delivered: 'done',
  refused: 'ended',
  revoked: 'ended',
  withdrawn: 'ended'
}

function groupOf(row: CaseRow): keyof CaseGroups {
  const group = groups[row.status]
  return group === 'running' && row.deferredDue !== null ? 'need' : group
}
