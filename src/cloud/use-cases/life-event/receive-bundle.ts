// What comes to the counter together is received together, under one code: QC20261201004711, its
// cases -1, -2, -3. Each is then accepted and decided on its own (ZJ-2).
import type { Result } from '@/contract/failure'
import { answer } from '@/contract/failure'
import { casesOfBundles, codeBundle, lockBundle } from '../../database/bundles'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import type { Move } from '../case/advance'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { siblingsOf } from './load-bundle'
import { moveSibling } from './move-sibling'

/** The code of the next case of a life event; `fresh` becomes the life event's where it has none. */
export async function codeInBundle(db: Database, bundleId: string, fresh: string): Promise<string> {
  const bundle = await lockBundle(db, bundleId)
  if (!bundle.code) await codeBundle(db, bundleId, fresh)
  const coded = (await casesOfBundles(db, [bundleId])).filter(({ code }) => code !== null)
  return `${bundle.code ?? fresh}-${coded.length + 1}`
}

/** Receives the drafts that belong to the life event of a case that was just received. */
export async function receiveSiblings(
  context: Context,
  received: CaseRecord,
  move: (loaded: LoadedCase) => Promise<Move> | Move
): Promise<Result<CaseRecord>> {
  for (const sibling of await siblingsOf(context.db, received)) {
    if (sibling.record.status !== 'draft') continue
    await moveSibling(context, sibling, await move(sibling))
  }
  return answer(received)
}
