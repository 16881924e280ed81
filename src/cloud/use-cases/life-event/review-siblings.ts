// A document is looked at once: a clerk's word on it counts for every case of the life event that is
// still at the counter, and nobody asks for it again in one of them (ZJ-7, ZJ-43).
import type { DocumentObstacle } from '@/domain/checklist/review'
import { followingVerdicts, isInAnotherCase, type SetCase } from '@/domain/checklist/one-set'
import type { Verdict } from '@/domain/checklist/supply'
import { suppliesOf } from '../../database/case-documents'
import { eventsOf, type CaseRecord } from '../../database/cases'
import { presentNotice } from '../case/present-notice'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { siblingsOf } from './load-bundle'
import { writeToSibling } from './move-sibling'

/** Tells the siblings of a case what the clerk has said of one of its documents. */
export async function reviewSiblings(
  context: Context,
  record: CaseRecord,
  { id, kind }: { readonly id: string; readonly kind: string }
): Promise<void> {
  const supplies = record.bundle_id ? await suppliesOf(context.db, [record.id]) : undefined
  const said = supplies?.get(record.id)?.find(({ documentId }) => documentId === id)
  if (!said) return
  for (const sibling of await siblingsOf(context.db, record)) {
    const notice = presentNotice(sibling.guide, await eventsOf(context.db, sibling.record.id))
    const named = notice?.items.map(({ documentId }) => documentId) ?? []
    const following = followingVerdicts(asSet(sibling), named, kind, said)
    await writeToSibling(context, sibling, 'review', following)
  }
}

/** Why a document can't be called missing in a case: a sibling has it. Null where none does. */
export async function siblingObstacle(
  context: Context,
  { record, items }: LoadedCase,
  documentId: string,
  verdict: Verdict
): Promise<DocumentObstacle | null> {
  const kind = items.find(({ document }) => document.id === documentId)?.document.kind
  if (kind === undefined) return null
  const others = await siblingsOf(context.db, record)
  return isInAnotherCase(verdict, kind, others.map(asSet)) ? 'document-already-given' : null
}

function asSet({ record, items }: LoadedCase): SetCase {
  return { status: record.status, items }
}
