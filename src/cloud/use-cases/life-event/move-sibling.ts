// A case follows another one of its life event, with an event of its own.
import type { Supply } from '@/domain/checklist/supply'
import type { Role } from '@/domain/person/role'
import { saveSupply } from '../../database/case-documents'
import type { CaseRecord } from '../../database/cases'
import { TryAgain } from '../../database/errors'
import { advance, type Move } from '../case/advance'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'

/**
 * Makes the move of a sibling. Where somebody has just moved it, the whole call is tried again with
 * what is known by then. Throws where the move does not exist: the rules have chosen it, so a bug.
 */
export async function moveSibling(
  context: Context,
  loaded: LoadedCase,
  move: Move
): Promise<CaseRecord> {
  const moved = await advance(context, loaded, move)
  if (moved.ok) return moved.data
  if (moved.failure.code === 'conflict') throw new TryAgain()
  throw new Error(`case ${loaded.record.id} can't ${move.action}: ${moved.failure.code}`)
}

/** Writes documents to a sibling one after the other; the sibling as it then is. */
export async function writeToSibling(
  context: Context,
  loaded: LoadedCase,
  action: 'supply' | 'review',
  supplies: readonly Supply[]
): Promise<LoadedCase> {
  let current = loaded
  for (const supply of supplies) {
    const { documentId, way, verdict, reason, fileIds } = supply
    const kind = kindOf(loaded, documentId)
    const given = { documentId, way: way ?? 'none', files: fileIds }
    const said = { documentId, verdict, reason }
    const moved = await moveSibling(context, current, {
      action,
      as: action === 'review' ? 'clerk' : supplierOf(context, loaded.record),
      data: { ...(action === 'supply' ? given : said), together: loaded.record.bundle_id },
      write: (db, { id }) => saveSupply(db, id, kind, supply)
    })
    current = { ...current, record: moved }
  }
  return current
}

/** The resident; where a grid worker has fetched it, nobody but the system brings it here (ZJ-7). */
function supplierOf({ actor }: Context, { person_id }: CaseRecord): Role {
  return actor?.personId === person_id ? 'resident' : 'system'
}

function kindOf({ items }: LoadedCase, documentId: string): string {
  return items.find(({ document }) => document.id === documentId)?.document.kind ?? documentId
}
