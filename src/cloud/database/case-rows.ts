// Everything on which a decision about a case rests, in one statement: its row, what was supplied and
// what is shared, its steps, its stops and its extension.
import { sql, type RawBuilder } from 'kysely'
import type { SharedRecord, Supply } from '@/domain/checklist/supply'
import type { CaseRecord } from './cases'
import type { Database } from './connect'
import type { ExtensionRecord } from './extensions'
import { revived } from './json-rows'
import { isOneOf } from './prepared'
import type { StepRecord, StopRecord } from './steps'

export interface CaseRows {
  readonly record: CaseRecord
  readonly supplies: readonly Supply[]
  readonly shared: readonly SharedRecord[]
  /** In no order but the guide's own. */
  readonly steps: readonly StepRecord[]
  /** The oldest first. */
  readonly stops: readonly StopRecord[]
  /** The one that was asked for or granted; a declined one is left out (AL-42). */
  readonly extension: ExtensionRecord | null
}

/** The columns of `CaseRows` as the database gives them: empty lists are null. */
interface Columns {
  readonly supplies: Supply[] | null
  readonly shared: SharedRecord[] | null
  readonly steps: StepRecord[] | null
  readonly stops: StopRecord[] | null
  readonly extension: ExtensionRecord | null
}

/** A row of a select of `caseColumns`, before it is taken apart. */
export type CaseColumns = CaseRecord & Columns

/** What a select from `cases c` reads of each case; steps and what follows come with acceptance. */
export const caseColumns: RawBuilder<unknown> = sql.raw(`c.*,
  (select json_agg(json_build_object('documentId', t.document_id, 'way', t.way,
      'fileIds', t.file_ids, 'note', t.note, 'verdict', t.verdict, 'reason', t.reason,
      'deferredUntil', t.deferred_until))
    from case_documents t where t.case_id = c.id) as supplies,
  (select json_agg(json_build_object('kind', t.kind, 'department', d.short_name,
      'summary', t.summary))
    from shared_records t join departments d on d.id = t.department_id
    where t.subject_id = c.subject_id) as shared,
  case when c.accepted_on is not null then
    (select json_agg(t) from case_steps t where t.case_id = c.id) end as steps,
  case when c.accepted_on is not null then
    (select json_agg(t order by t.id) from case_stops t where t.case_id = c.id) end as stops,
  case when c.accepted_on is not null then
    (select to_json(t) from case_extensions t where t.case_id = c.id and t.granted is not false)
    end as extension`)

/** These cases, in no order. */
export async function readCases(db: Database, ids: readonly string[]): Promise<CaseRows[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<CaseColumns>`
    select ${caseColumns} from cases c where ${isOneOf('c.id', ids)}`.execute(db)
  return rows.map(caseRows)
}

/** One row of a select of `caseColumns`, taken apart. */
export function caseRows(row: CaseColumns): CaseRows {
  const { supplies, shared, steps, stops, extension, ...record } = row
  return {
    record,
    supplies: supplies ?? [],
    shared: shared ?? [],
    steps: revived(steps, ['opened_at', 'done_at']),
    stops: stops ?? [],
    extension
  }
}
