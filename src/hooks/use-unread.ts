// How many notices wait to be read? Whoever learns it shows it on the tab bar.
import { useEffect } from 'react'
import { showUnread } from '@/client/unread'

/** Keeps the tab bar's number at `unread`; undefined leaves it as it is. */
export function useUnreadBadge(unread: number | undefined): void {
  useEffect(() => {
    if (unread !== undefined) showUnread(unread)
  }, [unread])
}
