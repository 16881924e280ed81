// What has happened to my cases, and what have I not read yet?
import { useState } from 'react'
import type { Output } from '@/contract/calls'
import { call } from '@/client/call'
import { words } from '@/words'
import { useAct } from './use-act'
import { useCall, type Called } from './use-call'
import { useUnreadBadge } from './use-unread'

type Answer = Output<'notice.list'>
export type Notice = Answer['notices'][number]

/** The notices of one case, the newest first. */
export interface NoticeGroup {
  readonly key: string
  /** The service, and for whom where it is not for oneself. */
  readonly title: string
  readonly notices: readonly Notice[]
}

export interface Inbox {
  readonly shown: Called<Answer>
  readonly groups: readonly NoticeGroup[]
  readonly more: boolean
  readonly loadingMore: boolean
  loadMore(): Promise<void>
  /** Marks one as read, or all of them. */
  markRead(noticeId: string | null): Promise<void>
}

/** The inbox, 50 at a time. */
export function useInbox(): Inbox {
  const shown = useCall('notice.list', {}, { cache: true })
  const [older, setOlder] = useState<Answer | null>(null)
  const [loadingMore, setLoadingMore] = useState(false)
  const [read] = useAct('notice.read')
  useUnreadBadge(shown.data?.unread)

  const notices = [...(shown.data?.notices ?? []), ...(older?.notices ?? [])]
  const last = notices[notices.length - 1]
  const loadMore = async () => {
    if (!last) return
    setLoadingMore(true)
    const answer = await call('notice.list', { before: last.id })
    setLoadingMore(false)
    if (answer.ok)
      setOlder({ ...answer.data, notices: [...(older?.notices ?? []), ...answer.data.notices] })
  }
  const markRead = async (noticeId: string | null) => {
    const answer = await read({ noticeId })
    if (!answer.ok) return
    shown.put(answer.data)
    if (noticeId === null && older) setOlder({ ...older, notices: older.notices.map(asRead) })
  }
  const more = (older ?? shown.data)?.more ?? false
  return { shown, groups: groupNotices(notices), more, loadingMore, loadMore, markRead }
}

/** By case, and what one has asked together, in the order of each one's newest notice. */
export function groupNotices(notices: readonly Notice[]): NoticeGroup[] {
  const groups = new Map<string, Notice[]>()
  for (const notice of notices) {
    const key = groupOf(notice)
    groups.set(key, [...(groups.get(key) ?? []), notice])
  }
  return [...groups].map(([key, list]) => ({
    key,
    title: nameOf(list[0]),
    notices: list
  }))
}

/** Concerns stand together: one may be about a case, the next about anything (ZJ-42). */
function groupOf({ id, caseId, bookingId, content }: Notice): string {
  return 'serviceName' in content ? (caseId ?? bookingId ?? id) : 'concerns'
}

function nameOf(notice: Notice | undefined): string {
  if (!notice) return ''
  const { content, forRelative } = notice
  if (!('serviceName' in content)) return words.concern.title
  const { serviceName } = content
  return forRelative ? words.home.cases.forRelative(serviceName, forRelative) : serviceName
}

function asRead(notice: Notice): Notice {
  return { ...notice, read: true }
}
