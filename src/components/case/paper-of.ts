// Which paper did an act issue? The event names its number; its kind follows from the act.
import type { Output } from '@/contract/calls'
import { paperOf as kinds, type PaperKind } from '@/domain/case/paper'

/** The paper that an entry of the timeline leads to; null for most, and where none was needed. */
export function paperOf({
  action,
  facts
}: Pick<Output<'case.show'>['timeline'][number], 'action' | 'facts'>): {
  readonly kind: PaperKind
  readonly code: string
} | null {
  const kind = new Map(Object.entries(kinds)).get(action)
  return kind && typeof facts.paper === 'string' ? { kind, code: facts.paper } : null
}
