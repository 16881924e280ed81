// The in-app inbox: every notice, always.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { phoneState } from '@/domain/notice/phone-state'
import { maskName } from '@/domain/person/mask'
import { instant } from '@/domain/time/instant'
import { inboxOf, markRead, type InboxPart, type InboxRow } from '../../database/inbox'
import { unreadCount } from '../../database/notices'
import type { SignedIn, UseCase } from '../environment'

const PAGE = 50

type Inbox = Output<'notice.list'>

export const listNotices: UseCase<'notice.list'> = (context, part) => present(context, part)

export const readNotices: UseCase<'notice.read'> = async (context, { noticeId }) => {
  const { personId } = context.actor
  const found = await markRead(context.db, context.now, { personId, noticeId })
  return found ? present(context) : refuse('not-found', { field: 'noticeId' })
}

async function present(
  context: SignedIn,
  part: Omit<InboxPart, 'limit'> = {}
): Promise<Result<Inbox>> {
  const { db, actor } = context
  const rows = await inboxOf(db, actor.personId, { ...part, limit: PAGE + 1 })
  return answer({
    notices: rows.slice(0, PAGE).map(presentNotice),
    unread: await unreadCount(db, actor.personId),
    more: rows.length > PAGE
  })
}

function presentNotice(row: InboxRow): Inbox['notices'][number] {
  const phone = row.status && phoneState(row.status)
  return {
    id: row.id,
    at: instant(row.created_at.getTime()),
    read: row.read_at !== null,
    caseId: row.case_id,
    bookingId: row.booking_id,
    forRelative: row.relative === null ? null : maskName(row.relative),
    content: row.content,
    phone,
    by: phone === 'sent' || phone === 'unsure' ? row.channel : null
  }
}
