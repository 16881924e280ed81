// What the rules of booking need of a case: whose it is, how far it is, what was answered, and the drafts
// of the same life event, which one visit serves too (ZJ-2). Read for all who ask at the same moment.
import { sql } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { Answers } from '@/domain/service/condition'
import type { Database } from './connect'
import { gathered } from './gather'

interface AnsweredCase {
  readonly id: string
  readonly service_id: string
  readonly answers: Answers
}

export interface VisitCase extends AnsweredCase {
  readonly person_id: string
  readonly subject_id: string
  readonly status: CaseStatus
  readonly siblings: readonly AnsweredCase[]
}

/** One case by id; undefined where there is none. */
export const findVisitCase: (db: Database, id: string) => Promise<VisitCase | undefined> = gathered(
  async (db, ids: readonly string[]) => {
    const { rows } = await sql<VisitCase>`
      select c.id, c.service_id, c.person_id, c.subject_id, c.status, c.answers,
        case when c.bundle_id is null then '[]' else coalesce(
          (select json_agg(json_build_object('id', s.id, 'service_id', s.service_id,
              'answers', s.answers) order by s.created_at, s.id)
            from cases s where s.bundle_id = c.bundle_id and s.id <> c.id and s.status = 'draft'),
          '[]') end as siblings
      from cases c where c.id = any (${ids}::uuid[])`.execute(db)
    const found = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => found.get(id))
  }
)

/** The sealed identity number of a resident or a relative; undefined where there is none. */
export const findSealedNumber: (db: Database, subjectId: string) => Promise<string | undefined> =
  gathered(async (db, ids: readonly string[]) => {
    const { rows } = await sql<{ id: string; sealed: string }>`
      select id, id_number_sealed as sealed from people
        where id = any (${ids}::uuid[]) and id_number_sealed is not null
      union all
      select id, id_number_sealed from relatives where id = any (${ids}::uuid[])`.execute(db)
    const found = new Map(rows.map((row) => [row.id, row.sealed]))
    return ids.map((id) => found.get(id))
  })
