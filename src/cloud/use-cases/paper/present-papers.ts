// Which papers has a case issued so far? The newest first.
import type { Output } from '@/contract/calls'
import { instant } from '@/domain/time/instant'
import type { ShownRows } from '../../database/shown-rows'

/** Their numbers, their kinds, and when each was given. */
export function presentPapers(papers: ShownRows['papers']): Output<'case.show'>['papers'] {
  return papers.map(({ code, kind, issued_at }) => ({
    code,
    kind,
    issuedAt: instant(issued_at.getTime())
  }))
}
