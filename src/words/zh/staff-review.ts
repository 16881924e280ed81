// What the desk says of one document: what came, what a department holds, what the clerk found.
// ZJ-7, ZJ-9, ZJ-43.
import type { Output } from '@/contract/calls'
import type { DateString } from '@/domain/time/date'
import { dateWithWeekday } from '../format'
import { common } from './common'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

export const reviewWords = {
  right: '对',
  wrong: '不对',
  missing: '没带',
  otherProof: '其他证明',
  whichProof: (name: string) => `用什么证明代替${name}`,
  proofHint: '写明是什么证明，谁开的，能证明什么（ZJ-9）',
  seenInPerson: '本人已确认',
  label: (name: string) => `核对${name}`,
  note: (item: Item, deferUntil: CaseView['deferUntil']) =>
    notes(item, deferUntil).filter(Boolean).join(common.dot),
  state: stateWord,
  view: '看图',
  why: (name: string) => `${name}哪里不对`,
  reasons: ['看不清', '缺页', '过期了', '没有盖章', '不是本人的'],
  reasonHint: '写给申请人看：哪里不对，怎么改',
  save: '记下',
  saveKey: 'Ctrl ⏎'
} as const

function notes(item: Item, deferUntil: DateString | null): (string | false)[] {
  const { shared, contradicted, state, files, note, verdict, reason } = item
  if (shared && !contradicted) {
    const by = `${shared.department}共享`
    return state === 'shared' && verdict === null
      ? [shared.summary, `${by}，请本人当面确认。不得要求提供（ZJ-43）`]
      : [shared.summary, `${by}，本人已确认。不得再要求提供（ZJ-7）`]
  }
  return [
    contradicted && '本人说共享数据不对，以本人的材料为准（ZJ-7）',
    files.length > 0 && `${files.length} 页`,
    note !== '' && `用其他证明代替（ZJ-9）：${note}`,
    state === 'bringing' && '说好带到窗口',
    verdict === 'wrong' && `不对：${reason}`,
    item.bringOriginal && ['bringing', 'have'].includes(state) && '看原件，看完就还',
    ...missingNotes(item, deferUntil)
  ]
}

function missingNotes({ state, due }: Item, deferUntil: DateString | null): (string | false)[] {
  if (state === 'deferred') return [due !== null && `容缺，${dateWithWeekday(due)}前补交`]
  if (state === 'missing') return ['没有提交，不能容缺']
  if (state !== 'deferrable') return []
  return [
    deferUntil === null ? '没有提交，可以容缺' : `可以容缺，补交期限 ${dateWithWeekday(deferUntil)}`
  ]
}

/** One word, where nothing can be said of it now. */
function stateWord({ state, verdict, shared, contradicted, files, note }: Item): string {
  if (shared && !contradicted) return '共享'
  if (verdict === 'wrong') return '不对'
  if (verdict === 'right') return '已看'
  const given = files.length > 0 || note !== ''
  if (state === 'deferred') return given ? '补来了' : '待补交'
  if (state === 'missing' || state === 'deferrable') return '还差'
  return state === 'bringing' ? '带来' : '已交'
}
