// Which switches does a resident have? One for each group of which something leaves the inbox.
import { noticeGroups, told, type NoticeGroup } from './kinds'
import { leavesInbox } from './route'

/** The groups that can be switched off for the phone; of the others there is nothing to switch. */
export const phoneGroups: readonly NoticeGroup[] = noticeGroups.filter((group) =>
  Object.values(told).some((row) => row.group === group && leavesInbox(row))
)
