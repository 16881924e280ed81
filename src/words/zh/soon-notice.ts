// What an inbox entry says of what comes up soon, or has moved on: the turn in the hall, a date that is
// near, one step of several, and how it was.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateWithWeekday } from '../format'

type Kind = 'called-soon' | 'correction-due' | 'deferred-due' | 'step-done' | 'rate-it'
type Of<K extends Kind> = Extract<NoticeContent, { kind: K }>
type Texts = { readonly [K in Kind]: (content: Of<K>) => string }

export const soonNoticeTexts: Texts = {
  'called-soon': (c) =>
    c.ahead === 0
      ? `下一个就是你（${c.number}），请到${c.officeName}的窗口旁边等。`
      : `前面还有 ${c.ahead} 位就到你（${c.number}），请回到${c.officeName}。`,
  'correction-due': (c) =>
    `补正期限快到了：${dateWithWeekday(c.due)}前补齐 ${c.count} 处就行。过了期限，这次申请按撤回处理。`,
  'deferred-due': (c) =>
    `补交期限快到了：${dateWithWeekday(c.due)}前补上${c.missing.join('、')}就行。过了期限，要撤销受理。`,
  'step-done': (c) => `「${c.stepName}」办完了，${c.of} 个环节办好了 ${c.done} 个。`,
  'rate-it': () => '这件事办完了。办得怎么样，请你评一评，不满意的会有人来改。'
}

export const soonNoticeActions: Readonly<Record<Kind, string>> = {
  'called-soon': '看排队',
  'correction-due': '看要改什么',
  'deferred-due': '现在补',
  'step-done': '看进度',
  'rate-it': '去评价'
}
