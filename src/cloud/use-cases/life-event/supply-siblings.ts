// ZJ-7: a document that was given in one case of a life event is given in all of them.
import { followingSupplies, gapsFilled } from '@/domain/checklist/one-set'
import type { Supply } from '@/domain/checklist/supply'
import type { CaseRecord } from '../../database/cases'
import { loadCase } from '../case/load-case'
import type { Context } from '../environment'
import { loadBundle, siblingsOf } from './load-bundle'
import { writeToSibling } from './move-sibling'

/** Gives the siblings of a case what it was given: confirmed, contradicted and taken back as well. */
export async function supplySiblings(
  context: Context,
  record: CaseRecord,
  kind: string,
  given: Supply
): Promise<void> {
  for (const sibling of await siblingsOf(context.db, record)) {
    const one = { status: sibling.record.status, items: sibling.items }
    await writeToSibling(context, sibling, 'supply', followingSupplies(one, kind, given))
  }
}

/** Gives each draft of a life event what another of its cases already has. */
export async function fillGaps(context: Context, bundleId: string): Promise<void> {
  const bundle = await loadBundle(context.db, bundleId)
  for (const { record } of bundle?.cases ?? []) {
    if (record.status !== 'draft') continue
    const loaded = await loadCase(context.db, record)
    const others = await siblingsOf(context.db, record)
    const sets = others.map((other) => ({ status: other.record.status, items: other.items }))
    const gaps = gapsFilled({ status: record.status, items: loaded.items }, sets)
    await writeToSibling(context, loaded, 'supply', gaps)
  }
}
