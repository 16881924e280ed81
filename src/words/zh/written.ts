// What the software itself writes into a case: reasons that nobody typed.
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

export const writtenWords = {
  /** ZJ-11.2: why a provisional acceptance was revoked by the timer. */
  deferredOverdue: (names: readonly string[], due: DateString) =>
    `${names.join('、')}应在${dateWithWeekday(due)}前补交，到期没有收到。`,
  /** A document that departments usually share, where none of them holds it for this person. */
  notHeld: {
    hint: '部门没有查到，要用你自己的',
    where: '用你自己手里的那份。没有的话，可以用其他证明，窗口也会帮你想办法。'
  },
  /** What a counter needs from everybody, whatever the service. */
  identityCard: '本人身份证'
}
