// Calls on notices: the in-app inbox.
import * as v from 'valibot'
import type { NoticeContent } from '@/domain/notice/notice'
import { change, read } from './call'
import { actionId, id, outInstant } from './fields'

const noticeView = v.object({
  id: v.string(),
  at: outInstant,
  read: v.boolean(),
  caseId: v.nullable(v.string()),
  bookingId: v.nullable(v.string()),
  content: v.custom<NoticeContent>((value) => typeof value === 'object')
})
const inbox = v.object({ notices: v.array(noticeView), unread: v.number(), more: v.boolean() })

export const noticeCalls = {
  'notice.list': read(
    'My inbox, the newest first, 50 at a time',
    v.object({ before: v.optional(id) }),
    inbox
  ),
  'notice.read': change(
    'Marks one notice, or all of them, as read',
    v.object({ actionId, noticeId: v.nullable(id) }),
    inbox
  )
}
