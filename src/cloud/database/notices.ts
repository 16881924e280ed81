// Statements on notices: written in the transaction of what they tell.
import type { NoticeContent } from '@/domain/notice/notice'
import type { Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import { newId } from './new-id'

export interface NewNotice {
  readonly personId: string
  readonly caseId: string | null
  readonly bookingId: string | null
  readonly content: NoticeContent
  /** Equal keys are one notice. */
  readonly once?: string
}

/** Puts one notice into the inbox; a second one with the same `once` is dropped. */
export async function tell(db: Database, now: Instant, notice: NewNotice): Promise<void> {
  await db
    .insertInto('notices')
    .values({
      id: newId(now),
      person_id: notice.personId,
      case_id: notice.caseId,
      booking_id: notice.bookingId,
      content: JSON.stringify(notice.content),
      once: notice.once ?? null,
      created_at: new Date(now),
      read_at: null
    })
    .onConflict((c) => c.columns(['person_id', 'once']).where('once', 'is not', null).doNothing())
    .execute()
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
