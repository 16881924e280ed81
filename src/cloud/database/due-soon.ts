// Which cases wait for their resident and have a date that is near? Which were delivered some days ago?
import { caseStatuses, isFinal } from '@/domain/case/status'
import type { NoticeKind } from '@/domain/notice/notice'
import type { DateString } from '@/domain/time/date'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'

/** The first and the last day, both of them included. */
interface Days {
  readonly from: DateString
  readonly to: DateString
}

/** Cases with a correction or a deferred document due on these days. */
export async function casesDueOn(db: Database, { from, to }: Days): Promise<string[]> {
  const rows = await db
    .selectFrom('cases')
    .select('id')
    .where((e) =>
      e.or([
        e.and([e('status', '=', 'awaiting-correction'), e.between('correction_due', from, to)]),
        e.and([
          e('status', 'in', ['accepted', 'in-progress', 'suspended']),
          e.between('deferred_due', from, to)
        ])
      ])
    )
    .execute()
  return rows.map(({ id }) => id)
}

/** True where a person was told one of these of a case since then. */
export async function wasTold(
  db: Database,
  of: { readonly personId: string; readonly caseId: string },
  kinds: readonly NoticeKind[],
  since: Instant
): Promise<boolean> {
  const found = await db
    .selectFrom('notices')
    .select('id')
    .where('person_id', '=', of.personId)
    .where('case_id', '=', of.caseId)
    .where('created_at', '>=', new Date(since))
    .where((e) => e(e.ref('content', '->>').key('kind'), 'in', kinds))
    .executeTakeFirst()
  return found !== undefined
}

export interface Delivered {
  readonly id: string
  readonly person_id: string
  readonly service_id: string
  readonly bundle_id: string | null
}

const RUNNING = caseStatuses.filter((status) => !isFinal(status))

/** The cases of an office delivered on these days and not rated yet; those of a life event once it is over. */
export async function deliveredOn(
  db: Database,
  officeId: string,
  { from, to }: Days
): Promise<Delivered[]> {
  return db
    .selectFrom('cases as c')
    .select(['c.id', 'c.person_id', 'c.service_id', 'c.bundle_id'])
    .where('c.office_id', '=', officeId)
    .where('c.status', '=', 'delivered')
    .where((e) => e.between('c.delivered_on', from, to))
    .where((e) =>
      e.not(
        e.exists(e.selectFrom('ratings as r').select('r.id').whereRef('r.case_id', '=', 'c.id'))
      )
    )
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('cases as s')
            .select('s.id')
            .whereRef('s.bundle_id', '=', 'c.bundle_id')
            .where('s.status', 'in', RUNNING)
        )
      )
    )
    .execute()
}
