// Which papers has a case issued so far? The newest first.
import type { Output } from '@/contract/calls'
import { instant } from '@/domain/time/instant'
import type { Database } from '../../database/connect'
import { papersOf } from '../../database/papers'

/** Their numbers, their kinds, and when each was given. */
export async function presentPapers(
  db: Database,
  caseId: string
): Promise<Output<'case.show'>['papers']> {
  const papers = await papersOf(db, caseId)
  return papers.map(({ code, kind, issued_at }) => ({
    code,
    kind,
    issuedAt: instant(issued_at.getTime())
  }))
}
