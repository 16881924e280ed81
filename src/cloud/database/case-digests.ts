// What do the rows of a case say now? One digest a table, so that the ledger finds a row that was
// changed, removed or added behind its back. The columns are named one by one: a column that comes
// later makes a new version, and does not break what older events have sealed.
import { sql } from 'kysely'
import type { Digest } from '@/domain/ledger/chain'
import type { Database } from './connect'

/** Digests by table; a table in which the case has no row is left out. */
export type CaseDigests = Readonly<Record<string, string>>

/** The version of the columns below; written with every event. */
export const DIGEST_VERSION = 1

/**
 * The digests of the rows of one case as they are now, in one statement. The office of a draft is
 * its booking's, and changes with it.
 */
export async function caseDigests(
  db: Database,
  caseId: string,
  digest: Digest
): Promise<CaseDigests> {
  const { rows } = await sql<Record<string, string | null>>`
    select ${sql.raw(texts)} from cases c where c.id = ${caseId}`.execute(db)
  const found = Object.entries(rows[0] ?? {}).filter(([, text]) => text !== null)
  // Half a digest is enough to find a change, and each event keeps one a table.
  return Object.fromEntries(found.map(([name, text]) => [name, digest(text ?? '').slice(0, 32)]))
}

/** What version 1 seals of each table: the rows of a case in the order of a key. */
const sealed: readonly { table: string; key: string; columns: string }[] = [
  {
    table: 'case_documents',
    key: 'document_id',
    columns: `document_id, kind, way, file_ids,
      (select jsonb_agg(f.hash order by f.id) from files f where f.id = any (t.file_ids)),
      note, verdict, reason, deferred_until`
  },
  {
    table: 'case_steps',
    key: 'step_id',
    columns: `step_id, office_id, department_id, status, opened_on, ${moment('opened_at')},
      due_on, yellow_on, red_on, done_on, ${moment('done_at')}, opinion, handler_id, told_light`
  },
  {
    table: 'case_stops',
    key: 'id',
    columns: `id, step_id, ground, note, working_days, from_on, until_on`
  },
  {
    table: 'case_papers',
    key: 'id',
    columns: `id, kind, code, content, hash, ${moment('issued_at')}, issued_by`
  },
  {
    table: 'case_urges',
    key: 'id',
    columns: `id, step_id, department_id, handler_id, by_id, reason, note, answer_by, answer,
      answered_by, ${moment('created_at')}, ${moment('answered_at')}`
  },
  {
    table: 'case_extensions',
    key: 'id',
    columns: `id, working_days, reasons, asked_by, asked_on, decided_by, decided_on, granted,
      answer`
  },
  {
    table: 'errands',
    key: 'id',
    columns: `id, grid_id, kind, document_id, status, address_sealed, worker_id, resident_code,
      worker_code, ${moment('resident_side_at')}, ${moment('worker_side_at')}, signed_on_paper,
      tries, last_failure, next_try_on, ${moment('created_at')}, ${moment('done_at')}`
  }
]

const caseColumns = `case when c.status <> 'draft' then c.office_id end, c.code, c.service_id,
  c.person_id, c.subject_id, c.status, c.answers, c.received_on, c.accepted_on, c.due_on,
  c.correction_due, c.deferred_due, c.decided_on, c.granted, c.reasons, c.visits, c.bundle_id,
  c.channel, ${moment('c.looked_at')}, c.yellow_on, c.red_on, c.told_light, c.extended_days,
  c.committed, c.delivery, c.delivered_on, c.ended_on`

/** What is digested of a case `c`: a text for each table, null where it has no row there. */
const texts = [
  `jsonb_build_array(${caseColumns})::text as cases`,
  ...sealed.map(
    ({ table, key, columns }) => `
      (select jsonb_agg(jsonb_build_array(${columns}) order by ${key})::text
        from ${table} t where t.case_id = c.id) as ${table}`
  )
].join()

/** An instant as a number: as text it would depend on the session's time zone. */
function moment(column: string) {
  return `extract(epoch from ${column})`
}
