// Which paper comes of what happened? AL-32: a written receipt or refusal; ZJ-11.2; AL-38.
import type { Output } from '@/contract/calls'
import type { PaperKind } from '@/words/zh/case-paper'

type CaseView = Output<'case.show'>

const papers: Readonly<Record<string, PaperKind>> = {
  accept: 'acceptance',
  'deem-accepted': 'acceptance',
  'accept-provisionally': 'provisional',
  refuse: 'refusal',
  revoke: 'revocation',
  decide: 'decision'
}

/** The paper that an entry of the timeline leads to; null for most. */
export function paperOf(action: string): PaperKind | null {
  return papers[action] ?? null
}

/** The entry by which the case came to have this paper; null where it has none. */
export function paperEntry(
  view: Pick<CaseView, 'timeline'>,
  kind: PaperKind
): CaseView['timeline'][number] | null {
  return view.timeline.find((entry) => paperOf(entry.action) === kind) ?? null
}

/** The papers that a case has so far, the newest first. */
export function papersOf(view: Pick<CaseView, 'timeline'>): PaperKind[] {
  return view.timeline.flatMap((entry) => paperOf(entry.action) ?? [])
}
