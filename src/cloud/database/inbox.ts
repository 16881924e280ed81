// Statements on the inbox: what a person was told, with what has become of it on its way to the phone.
import type { OutboxStatus, PhoneChannel } from '@/domain/notice/outbox'
import type { NoticeContent } from '@/domain/notice/notice'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'

export interface InboxRow {
  readonly id: string
  readonly case_id: string | null
  readonly booking_id: string | null
  readonly content: NoticeContent
  readonly created_at: Date
  readonly read_at: Date | null
  /** The relative whose case it is about. */
  readonly relative: string | null
  /** Null where it was never meant for the phone. */
  readonly status: OutboxStatus | null
  readonly channel: PhoneChannel | null
}

export interface InboxPart {
  readonly limit: number
  /** Only what is older than this notice. */
  readonly before?: string | undefined
}

/** The newest notices of a person. */
export async function inboxOf(
  db: Database,
  personId: string,
  { limit, before }: InboxPart
): Promise<InboxRow[]> {
  let query = db
    .selectFrom('notices as n')
    .leftJoin('outbox as o', 'o.notice_id', 'n.id')
    .leftJoin('cases as c', 'c.id', 'n.case_id')
    .leftJoin('relatives as r', 'r.id', 'c.subject_id')
    .select(['n.id', 'n.case_id', 'n.booking_id', 'n.content', 'n.created_at', 'n.read_at'])
    .select(['r.name as relative', 'o.status', 'o.channel'])
    .where('n.person_id', '=', personId)
  if (before) query = query.where('n.id', '<', before)
  return query.orderBy('n.id', 'desc').limit(limit).execute()
}

/** Marks one notice of a person, or all of them, as read; false where there is no such notice. */
export async function markRead(
  db: Database,
  now: Instant,
  { personId, noticeId }: { personId: string; noticeId: string | null }
): Promise<boolean> {
  const query = db.updateTable('notices').where('person_id', '=', personId)
  if (noticeId === null) {
    await query
      .set({ read_at: new Date(now) })
      .where('read_at', 'is', null)
      .execute()
    return true
  }
  const marked = await query
    .set((e) => ({ read_at: e.fn.coalesce('read_at', e.val(new Date(now))) }))
    .where('id', '=', noticeId)
    .executeTakeFirst()
  return marked.numUpdatedRows > 0n
}
