// Statements on notices: written in the transaction of what they tell, the inbox and the outbox at once.
import { sql, type Insertable } from 'kysely'
import { lanes, told } from '@/domain/notice/kinds'
import { leavesInbox } from '@/domain/notice/route'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'
import type { Tables } from './tables'

export interface NewNotice {
  readonly personId: string
  readonly caseId: string | null
  readonly bookingId: string | null
  readonly content: NoticeContent
  /** Equal keys are one notice. */
  readonly once?: string
}

/**
 * Puts one notice into the inbox, and into the outbox where it goes anywhere else; a second one with the
 * same `once` is dropped. One statement: there is never one without the other.
 */
export async function tell(db: Database, now: Instant, notice: NewNotice): Promise<void> {
  const { personId, content } = notice
  const values = {
    id: newId(now),
    person_id: personId,
    case_id: notice.caseId,
    booking_id: notice.bookingId,
    content: JSON.stringify(content),
    once: notice.once ?? null,
    created_at: new Date(now),
    read_at: null
  }
  const row = told[content.kind]
  if (!leavesInbox(row)) {
    await insertNotice(db, values).execute()
    return
  }
  await db
    .with('written', (w) => insertNotice(w, values).returning('id'))
    .insertInto('outbox')
    .columns(['id', 'notice_id', 'person_id', 'lane', 'status', 'due_at', 'created_at'])
    .expression((e) =>
      e
        .selectFrom('written')
        .select([
          sql.val(newId(now)).$castTo<string>().as('id'),
          'written.id as notice_id',
          sql.val(personId).as('person_id'),
          sql.val(lanes.indexOf(row.lane)).as('lane'),
          sql.val('waiting').as('status'),
          sql.val(values.created_at).as('due_at'),
          sql.val(values.created_at).as('created_at')
        ])
    )
    .execute()
}

function insertNotice(db: Pick<Database, 'insertInto'>, values: Insertable<Tables['notices']>) {
  return db
    .insertInto('notices')
    .values(values)
    .onConflict((c) => c.columns(['person_id', 'once']).where('once', 'is not', null).doNothing())
}

/** How many notices a person has not read. */
export async function unreadCount(db: Database, personId: string): Promise<number> {
  const row = await db
    .selectFrom('notices')
    .select((e) => e.fn.countAll<string>().as('count'))
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
