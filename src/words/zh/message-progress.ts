// What the phone says of a case that goes on or comes to its end.
import type { ValuesOf } from '@/domain/notice/templates'
import type { NoticeContent } from '@/domain/notice/notice'
import { dateText, dateWithWeekday } from '../format'

type Kind =
  | 'accepted'
  | 'suspended'
  | 'resumed'
  | 'step-done'
  | 'extended'
  | 'overdue'
  | 'due-moved'
  | 'decided'
  | 'refused'
  | 'revoked'
  | 'deemed-withdrawn'
  | 'rate-it'
type Of<K extends Kind, C = NoticeContent> = C extends { kind: infer Kinds }
  ? K extends Kinds
    ? C
    : never
  : never
interface Progress {
  readonly template: 'progress'
  readonly values: ValuesOf<'progress'>
}
interface Result {
  readonly template: 'result'
  readonly values: ValuesOf<'result'>
}
type Messages = { readonly [K in Kind]: (content: Of<K>) => Progress | Result }
type Due = Of<'accepted'>['due']

export const progressMessages: Messages = {
  accepted: (c) => progress(c, '已受理', by(c.due) ?? '马上开始办'),
  suspended: (c) => progress(c, '暂停计时', `大约 ${c.workingDays} 个工作日，不计时限`),
  resumed: (c) => progress(c, '继续办理', by(c.due) ?? '接着往下办了'),
  'step-done': (c) => progress(c, '办完一步', `${c.of} 步办好 ${c.done} 步：${c.stepName}`),
  extended: (c) => progress(c, '已延期', by(c.due) ?? '理由点开看'),
  overdue: (c) => progress(c, '超期了', '已经督办，对不起让你久等'),
  'due-moved': (c) => progress(c, '期限调整', `改到${dateWithWeekday(c.to)}`),
  'rate-it': (c) => progress(c, '已送到', '办得怎么样，请你评一评'),
  decided: (c) =>
    c.granted ? result(c, '办好了', '可以拿结果了') : result(c, '没有批准', '理由写在决定书里'),
  refused: (c) => result(c, '没有受理', c.reasons),
  revoked: (c) => result(c, '撤销受理', c.reasons),
  'deemed-withdrawn': (c) => result(c, '按撤回办', '没有收到补正，可以重新申请')
}

function progress({ serviceName }: { serviceName: string }, status: string, how: string): Progress {
  return { template: 'progress', values: { service: serviceName, status, how } }
}

function result({ serviceName }: { serviceName: string }, text: string, how: string): Result {
  return { template: 'result', values: { service: serviceName, result: text, how } }
}

function by(due: Due): string | null {
  return due === null ? null : `最晚${dateText(due)}办好`
}
