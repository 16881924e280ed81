// What does a case of a life event wait for now? One word each, for the list of the cases.
import type { DateString } from '../time/date'
import type { CaseStatus } from './status'

export type BundleStep =
  | 'questions'
  | 'documents'
  | 'book'
  | 'visit'
  | 'look'
  | 'correct'
  | 'defer'
  | 'work'
  | 'collect'
  | 'done'
  | 'ended'

export interface BundleCase {
  readonly status: CaseStatus
  readonly openQuestions: readonly string[]
  readonly missingCount: number
  readonly booking: object | null
  readonly deferredDue: DateString | null
}

/** The one thing that it waits for. */
export function bundleStep(one: BundleCase): BundleStep {
  switch (one.status) {
    case 'draft':
      return draftStep(one)
    case 'received':
      return 'look'
    case 'awaiting-correction':
      return 'correct'
    case 'accepted':
    case 'in-progress':
    case 'suspended':
      return one.deferredDue ? 'defer' : 'work'
    case 'decided':
      return 'collect'
    case 'delivered':
      return 'done'
    case 'refused':
    case 'revoked':
    case 'withdrawn':
      return 'ended'
  }
}

const openFirst: readonly CaseStatus[] = [
  'draft',
  'awaiting-correction',
  'received',
  'accepted',
  'in-progress',
  'suspended',
  'decided',
  'delivered'
]

/** The state in which the life event as a whole is: that of the case that asks for most. */
export function bundleStatus(statuses: readonly CaseStatus[]): CaseStatus {
  return openFirst.find((status) => statuses.includes(status)) ?? statuses[0] ?? 'withdrawn'
}

function draftStep({ openQuestions, missingCount, booking }: BundleCase): BundleStep {
  if (openQuestions.length > 0) return 'questions'
  if (missingCount > 0) return 'documents'
  return booking ? 'visit' : 'book'
}
