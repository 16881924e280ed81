// What can this person do to this case now, and what stands in the way of the rest?
// The server decides by it and every screen shows its buttons from it.
import type { ChecklistItem } from '../checklist/checklist'
import type { Role } from '../person/role'
import type { DateString } from '../time/date'
import type { FilingObstacle } from './filing'
import type { StepState } from './steps'
import { caseTransitions, type CaseAction, type CaseStatus, type CaseTransition } from './status'

/** Why an action that the table knows can't be done now. */
export type Obstacle =
  | FilingObstacle
  | 'documents-wrong'
  | 'main-document-missing'
  | 'nothing-missing'
  | 'not-all-deferrable'
  | 'nothing-deferred'
  | 'still-deferred'
  | 'not-overdue'
  | 'not-looked-at'
  | 'notice-given'
  | 'steps-open'
  | 'step-stopped'
  | 'no-limit'
  | 'past-due'
  | 'extension-asked'
  | 'nothing-asked'
  | 'own-request'

export interface AvailableAction {
  readonly action: CaseAction
  /** Null where it can be done now. */
  readonly obstacle: Obstacle | null
}

export interface CaseFacts {
  readonly status: CaseStatus
  readonly items: readonly ChecklistItem[]
  /** True once the one-time notice was given (ZJ-11.3). */
  readonly noticeGiven: boolean
  readonly today: DateString
  /** Why a draft can't be filed online (ZJ-6); null where it can. */
  readonly filing: FilingObstacle | null
  readonly steps: readonly Pick<StepState, 'stepId' | 'status'>[]
  /** The step in which the case is decided. */
  readonly decidingStep: string | null
  /** Until when the case must be decided; null where no limit binds. */
  readonly dueOn: DateString | null
  /** The extension that was asked for or granted (AL-42); a declined one is none. */
  readonly extension: { readonly askedBy: string; readonly granted: boolean | null } | null
  /** Who acts; null for the timer and the system. */
  readonly actorId: string | null
}

/** The actions that the table gives these roles in this state, each with its obstacle if any. */
export function availableActions(facts: CaseFacts, roles: readonly Role[]): AvailableAction[] {
  return caseTransitions
    .filter((t) => t.from === facts.status && t.by.some((role) => roles.includes(role)))
    .map((t) => ({ action: t.action, obstacle: obstacle(facts, t) }))
}

/** What stands in the way of one transition under the facts; null where nothing does. */
export function obstacle(facts: CaseFacts, transition: CaseTransition): Obstacle | null {
  switch (transition.action) {
    case 'file':
      return facts.filing
    case 'accept':
      return acceptObstacle(facts.items)
    case 'accept-provisionally':
      return provisionalObstacle(facts.items)
    case 'ask-for-correction':
      return correctionObstacle(facts)
    case 'settle-deferred':
      return settleObstacle(facts.items)
    case 'revoke':
      return revokeObstacle(facts)
    case 'deem-withdrawn':
      return facts.items.some(isOwed) ? null : 'not-looked-at'
    case 'decide':
      return decideObstacle(facts)
    case 'ask-extension':
      return askObstacle(facts)
    case 'extend':
      return extendObstacle(facts) ?? lateObstacle(facts)
    case 'decline-extension':
      return extendObstacle(facts)
    default:
      return null
  }
}

function acceptObstacle(items: readonly ChecklistItem[]): Obstacle | null {
  if (items.some((item) => item.state === 'wrong')) return 'documents-wrong'
  if (items.some(isMissing)) return 'documents-missing'
  return items.some((item) => !isLookedAt(item)) ? 'not-looked-at' : null
}

function provisionalObstacle(items: readonly ChecklistItem[]): Obstacle | null {
  if (items.some((item) => item.state === 'wrong')) return 'documents-wrong'
  const missing = items.filter(isMissing)
  if (missing.some((item) => item.document.main)) return 'main-document-missing'
  if (missing.some((item) => !item.document.deferrable)) return 'not-all-deferrable'
  if (missing.length === 0) return 'nothing-missing'
  return items.some((item) => !isMissing(item) && !isLookedAt(item)) ? 'not-looked-at' : null
}

function correctionObstacle(facts: CaseFacts): Obstacle | null {
  if (facts.noticeGiven) return 'notice-given'
  // A shared document is confirmed, never asked for (ZJ-7): it alone makes no notice.
  const asked = facts.items.some(({ state }) => ['missing', 'deferrable', 'wrong'].includes(state))
  if (!asked) return 'nothing-missing'
  // One notice says everything (ZJ-11.3), so the clerk looks at every document before giving it.
  const unseen = facts.items.some((item) => !isMissing(item) && !isLookedAt(item))
  return unseen ? 'not-looked-at' : null
}

function settleObstacle(items: readonly ChecklistItem[]): Obstacle | null {
  const open = deferred(items)
  if (open.length === 0) return 'nothing-deferred'
  return open.every((item) => item.supply?.verdict === 'right') ? null : 'documents-missing'
}

/** ZJ-11.2: revoked only when what did not come is overdue, or what came is still wrong. */
function revokeObstacle(facts: CaseFacts): Obstacle | null {
  const open = deferred(facts.items)
  if (open.length === 0) return 'nothing-deferred'
  if (open.some((i) => i.supply?.verdict === 'wrong')) return null
  const late = open.filter((i) => i.due !== null && i.due < facts.today)
  if (late.length === 0) return 'not-overdue'
  return late.some(isOwed) ? null : 'not-looked-at'
}

/** A case is decided when every other step is done and nothing is deferred (ZJ-11.2). */
function decideObstacle({ items, steps, decidingStep }: CaseFacts): Obstacle | null {
  if (deferred(items).length > 0) return 'still-deferred'
  const others = steps.filter(({ stepId }) => stepId !== decidingStep)
  if (others.some(({ status }) => status !== 'done')) return 'steps-open'
  const stopped = steps.some((s) => s.stepId === decidingStep && s.status === 'stopped')
  return stopped ? 'step-stopped' : null
}

/** AL-42: once, and while there is still time. */
function askObstacle(facts: CaseFacts): Obstacle | null {
  const { extension, dueOn } = facts
  if (dueOn === null) return 'no-limit'
  if (extension) return 'extension-asked'
  return lateObstacle(facts)
}

/** What is overdue is not made punctual afterwards; what stands still does not become overdue. */
function lateObstacle({ status, dueOn, today }: CaseFacts): Obstacle | null {
  return status !== 'suspended' && dueOn !== null && dueOn < today ? 'past-due' : null
}

/** AL-42: whoever asked for more time does not approve it. */
function extendObstacle({ extension, actorId }: CaseFacts): Obstacle | null {
  if (extension?.granted !== null) return 'nothing-asked'
  return extension.askedBy === actorId ? 'own-request' : null
}

/** Not with us yet: who sent something in time does not lose by our not having looked at it. */
function isOwed({ state, supply }: ChecklistItem): boolean {
  if (supply?.verdict === 'right' || state === 'shared') return false
  const sent = ['file', 'other-proof', 'confirm', 'fetched'].includes(supply?.way ?? '')
  return !sent || supply?.verdict === 'wrong'
}

function deferred(items: readonly ChecklistItem[]): ChecklistItem[] {
  return items.filter((item) => item.state === 'deferred')
}

function isMissing(item: ChecklistItem): boolean {
  return ['missing', 'deferrable', 'shared'].includes(item.state)
}

/** A confirmed shared document needs no clerk's eye (ZJ-7); every other one has a verdict. */
function isLookedAt(item: ChecklistItem): boolean {
  return item.state === 'confirmed' || item.supply?.verdict != null
}
