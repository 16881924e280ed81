// One move of one errand, as an event of its case: who did what with it is part of the history.
import { refuse, type Result } from '@/contract/failure'
import type { ErrandAction } from '@/domain/errand/errand'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Role } from '@/domain/person/role'
import type { CaseChanges, CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import { updateErrand, type ErrandChanges } from '../../database/errands'
import { advance } from '../case/advance'
import type { SignedIn } from '../environment'
import { errandRefusal, type LoadedErrand } from './load-errand'

export interface ErrandMove {
  readonly action: ErrandAction
  readonly as: Role
  readonly changes: ErrandChanges
  readonly caseChanges?: CaseChanges
  /** What the event says besides: words and dates, never an address or a code. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly notice?: NoticeContent
  /** Writes more rows of the case. */
  readonly write?: (db: Database) => Promise<void>
}

/** The case after the move; wrong-state where the errand's table has no such row. */
export async function moveErrand(
  context: SignedIn,
  { errand, loaded }: LoadedErrand,
  move: ErrandMove
): Promise<Result<CaseRecord>> {
  const refused = errandRefusal(errand, move.action, move.as)
  if (refused) return refused
  return advance(context, loaded, {
    action: 'run-errand',
    as: move.as,
    data: {
      errand: errand.id,
      act: move.action,
      kind: errand.kind,
      ...named({ errand, loaded }),
      ...move.data
    },
    ...(move.caseChanges ? { changes: move.caseChanges } : {}),
    write: async (db) => {
      await updateErrand(db, errand, move.changes)
      await move.write?.(db)
    },
    ...(move.notice ? { notice: move.notice } : {})
  })
}

/** What is carried, by its name in the guide. */
export function documentName({ errand, loaded }: LoadedErrand): string | null {
  if (!errand.document_id) return null
  const found = loaded.guide.documents.find(({ id }) => id === errand.document_id)
  return found?.name ?? null
}

/** Somebody who is not there, and something that is not theirs, look the same. */
export function noErrand(): Result<never> {
  return refuse('not-found', { field: 'errandId' })
}

function named(one: LoadedErrand): Record<string, string> {
  const name = documentName(one)
  return name ? { document: name } : {}
}
