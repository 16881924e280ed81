// The one-time notice (ZJ-11.3) and the notice of a provisional acceptance (ZJ-11.2), as given.
import type { Output } from '@/contract/calls'
import type { ChainedEvent } from '@/domain/ledger/chain'
import type { Guide } from '@/domain/service/guide'
import type { DateString } from '@/domain/time/date'

type NoticeView = NonNullable<Output<'case.show'>['notice']>

/** One thing that a notice names, as the event keeps it. */
export interface NamedProblem {
  readonly documentId: string
  readonly problem: 'missing' | 'wrong'
  readonly reason: string
}

type GivenEvent = Pick<ChainedEvent, 'seq' | 'at' | 'action' | 'data'>

/** The last such notice of a case, read from the event that gave it; null where none was given. */
export function presentNotice(guide: Guide, events: readonly GivenEvent[]): NoticeView | null {
  const given = [...events]
    .reverse()
    .find((e) => e.action === 'ask-for-correction' || e.action === 'accept-provisionally')
  if (!given) return null
  const problems = given.data.problems as readonly NamedProblem[]
  return {
    kind: given.action === 'ask-for-correction' ? 'correction' : 'provisional',
    givenAt: given.at,
    due: movedTo(given, events) ?? (given.data.due as DateString),
    items: problems.map(({ documentId, problem, reason }) => {
      const document = guide.documents.find((d) => d.id === documentId)
      return {
        documentId,
        problem,
        reason,
        name: document?.name ?? documentId,
        where: document?.where ?? ''
      }
    })
  }
}

/** Where its day was put back with the schedule of holidays (AL-82): the last one that was told. */
function movedTo(given: GivenEvent, events: readonly GivenEvent[]): DateString | null {
  const what = given.action === 'ask-for-correction' ? 'correction' : 'deferred'
  const last = events
    .filter(({ action, seq }) => action === 'move-due' && seq > given.seq)
    .filter(({ data }) => data.what === what)
    .at(-1)
  return (last?.data.to as DateString | undefined) ?? null
}
