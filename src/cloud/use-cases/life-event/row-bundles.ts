// The life events that the cases of a list belong to, each with what its set of documents lacks.
import type { Output } from '@/contract/calls'
import { missingItems } from '@/domain/checklist/checklist'
import { oneSet } from '@/domain/checklist/one-set'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import type { LoadedCase } from '../case/load-case'
import { loadBundles } from './load-bundle'

type RowBundle = Output<'case.list'>['cases'][number]['bundle']

interface Belonging {
  readonly bundle: RowBundle
  /** Its cases, whose booking it shares. */
  readonly caseIds: readonly string[]
}

const alone: Belonging = { bundle: null, caseIds: [] }

/** Asks once for all of them; what each one then belongs to. */
export async function rowBundles(
  db: Database,
  rows: readonly LoadedCase[]
): Promise<(record: CaseRecord) => Belonging> {
  const ids = [...new Set(rows.flatMap(({ record }) => record.bundle_id ?? []))]
  const bundles = await loadBundles(db, ids)
  const found = new Map(
    [...bundles].map(([id, { event, cases }]) => {
      const set = oneSet(cases.map((one) => ({ ...one, status: one.record.status })))
      const missing = missingItems(set.map(({ item }) => item)).length
      const bundle = { id, lifeEventId: event.id, name: event.name, missingCount: missing }
      return [id, { bundle, caseIds: cases.map(({ record }) => record.id) }]
    })
  )
  return ({ bundle_id }) => found.get(bundle_id ?? '') ?? alone
}
