// Why is this case not moving, or what does it wait for? One fact, from which one sentence is made.
import type { Light } from './clock'
import { isRunning, type CaseStatus } from './status'
import { isOpenStep, type StepStatus } from './steps'

export const holdupKinds = [
  'draft-missing',
  'draft-ready',
  'not-looked-at',
  'correction',
  'deferred',
  'suspended',
  'notice',
  'unassigned',
  'overdue',
  'working',
  'collect',
  'on-its-way'
] as const
export type HoldupKind = (typeof holdupKinds)[number]

export interface HoldupFacts {
  readonly status: CaseStatus
  readonly missing: readonly string[]
  readonly correctionDue: string | null
  readonly deferredDue: string | null
  readonly light: Light | null
  readonly delivery: string
  readonly steps: readonly {
    readonly name: string
    readonly department: string
    readonly status: StepStatus
    readonly handler: string | null
    readonly due: string | null
    readonly noticeUntil: string | null
    readonly stop: { readonly ground: string; readonly since: string } | null
  }[]
}

export interface Holdup {
  readonly kind: HoldupKind
  readonly facts: Readonly<Record<string, string | number>>
}

/** What holds a case up; null once it is over. What the resident can do comes first. */
export function holdup(facts: HoldupFacts): Holdup | null {
  const { status, missing } = facts
  if (status === 'draft') {
    if (missing.length === 0) return { kind: 'draft-ready', facts: {} }
    return {
      kind: 'draft-missing',
      facts: { count: missing.length, first: missing[0] ?? '' }
    }
  }
  if (status === 'received') return { kind: 'not-looked-at', facts: {} }
  if (status === 'awaiting-correction') {
    return { kind: 'correction', facts: { due: facts.correctionDue ?? '', count: missing.length } }
  }
  if (status === 'decided') {
    return { kind: facts.delivery === 'grid' ? 'on-its-way' : 'collect', facts: {} }
  }
  if (!isRunning(status)) return null
  if (facts.deferredDue) return { kind: 'deferred', facts: { due: facts.deferredDue } }
  return stepHoldup(facts)
}

function stepHoldup({ status, steps, light }: HoldupFacts): Holdup | null {
  const open = steps.filter(isOpenStep)
  const step = open.find((s) => s.status === 'open') ?? open[0]
  if (!step) return null
  const about = { step: step.name, department: step.department, due: step.due ?? '' }
  if (status === 'suspended' && step.stop) {
    const { ground, since } = step.stop
    return { kind: 'suspended', facts: { ...about, ground, since } }
  }
  if (step.noticeUntil) return { kind: 'notice', facts: { ...about, until: step.noticeUntil } }
  if (light === 'overdue') return { kind: 'overdue', facts: about }
  if (!step.handler) return { kind: 'unassigned', facts: about }
  return { kind: 'working', facts: { ...about, count: open.length } }
}
