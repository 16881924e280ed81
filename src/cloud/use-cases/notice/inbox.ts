// The in-app inbox: every notice, always.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { instant } from '@/domain/time/instant'
import { unreadCount } from '../../database/notices'
import type { SignedIn, UseCase } from '../environment'

const PAGE = 50

export const listNotices: UseCase<'notice.list'> = (context, { before }) => present(context, before)

export const readNotices: UseCase<'notice.read'> = async (context, { noticeId }) => {
  let query = context.db
    .updateTable('notices')
    .set({ read_at: new Date(context.now) })
    .where('person_id', '=', context.actor.personId)
    .where('read_at', 'is', null)
  if (noticeId) {
    const mine = await context.db
      .selectFrom('notices')
      .select('id')
      .where('id', '=', noticeId)
      .where('person_id', '=', context.actor.personId)
      .executeTakeFirst()
    if (!mine) return refuse('not-found', { field: 'noticeId' })
    query = query.where('id', '=', noticeId)
  }
  await query.execute()
  return present(context)
}

async function present(context: SignedIn, before?: string): Promise<Result<Output<'notice.list'>>> {
  let query = context.db
    .selectFrom('notices')
    .selectAll()
    .where('person_id', '=', context.actor.personId)
  if (before) query = query.where('id', '<', before)
  const rows = await query
    .orderBy('id', 'desc')
    .limit(PAGE + 1)
    .execute()
  return answer({
    notices: rows.slice(0, PAGE).map((row) => ({
      id: row.id,
      at: instant(row.created_at.getTime()),
      read: row.read_at !== null,
      caseId: row.case_id,
      bookingId: row.booking_id,
      content: row.content
    })),
    unread: await unreadCount(context.db, context.actor.personId),
    more: rows.length > PAGE
  })
}
