// What the software itself writes into a case: reasons that nobody typed.
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

export const writtenWords = {
  /** ZJ-11.2: why a provisional acceptance was revoked by the timer. */
  deferredOverdue: (names: readonly string[], due: DateString) =>
    `${names.join('、')}应在${dateWithWeekday(due)}前补交，到期没有收到。`,
  /** What a counter needs from everybody, whatever the service. */
  identityCard: '本人身份证'
}
