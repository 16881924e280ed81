// What the software itself writes into a case: reasons that nobody typed.
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'

export const writtenWords = {
  /** ZJ-11.2: why a provisional acceptance was revoked by the timer. */
  deferredOverdue: (names: readonly string[], due: DateString) =>
    `${names.join('、')}应在${dateWithWeekday(due)}前补交，到期没有收到。`,
  /** ZJ-30: a document that a grid worker has fetched. */
  fetched: (date: DateString) => `网格员${dateWithWeekday(date)}上门取来`,
  /** A document that departments usually share, where none of them holds it for this person. */
  notHeld: {
    hint: '部门没有查到，要用你自己的',
    where: '用你自己手里的那份。没有的话，可以用其他证明，窗口也会帮你想办法。'
  },
  /** What answers an urge by itself. */
  urgeStepDone: '这个环节已经办完。',
  urgeCaseDone: '这一件已经办完。',
  /** What an urge by the timer says. */
  urged: {
    overdue: '已经超过期限，请马上办，并说明原因。',
    'not-looked-at': '网上提交的材料超过 1 个工作日没有人看，请马上看。',
    'not-delivered': '办结的结果超过 10 个工作日没有送达，请马上送达。'
  },
  /** What a counter needs from everybody, whatever the service. */
  identityCard: '本人身份证'
}
