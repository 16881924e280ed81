// 当面告知: a grid worker tells somebody without a phone what everybody else reads on theirs. Until
// when, and when is it no use any more? (ZJ-30)
import type { CaseRules } from '../case/clock'
import type { NoticeContent } from '../notice/notice'
import { addWorkingDays, type Calendar } from '../time/calendar'
import type { DateString } from '../time/date'
import type { FailReason } from './next-try'

export const listeners = ['self', 'family'] as const
/** Who was told: the resident, or one of the family who lives there. */
export type Listener = (typeof listeners)[number]

/** Why nobody could be told; what has to do with things that are carried is left out. */
export const tellFailReasons = [
  'nobody-home',
  'wrong-address',
  'asked-later',
  'road'
] as const satisfies readonly FailReason[]

/** The last day on which it is of use to know this; null where it always is. */
export function lastUsefulDay(content: NoticeContent): DateString | null {
  switch (content.kind) {
    case 'booking-tomorrow':
    case 'booking-moved':
    case 'booking-released':
      return content.date
    case 'correction-asked':
    case 'correction-due':
    case 'deferred-due':
      return content.due
    case 'accepted-provisionally':
      return content.deferredDue
    default:
      return null
  }
}

/** Until when somebody is to be told what there is to tell from `today` on. */
export function tellUntil(
  calendar: Calendar,
  today: DateString,
  content: NoticeContent,
  { tellWorkingDays }: Pick<CaseRules, 'tellWorkingDays'>
): DateString {
  const soon = addWorkingDays(calendar, today, tellWorkingDays)
  const last = lastUsefulDay(content)
  return last !== null && last < soon ? last : soon
}
