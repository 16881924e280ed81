// What will this resident be told? The one-time notice as it follows from what the clerk has found:
// all of it, in the resident's words, with its date. ZJ-11.1, ZJ-11.2, ZJ-11.3.
import type { Output } from '@/contract/calls'
import { dateWithWeekday, limitText } from '../format'

type CaseView = Output<'case.show'>
type Item = CaseView['items'][number]

export type NoticeFacts = Pick<
  CaseView,
  'items' | 'readiness' | 'deferUntil' | 'correctUntil' | 'limit' | 'onTheSpot'
>

/** A run of text; the strong ones are dates and names of documents. */
export interface TextRun {
  readonly text: string
  readonly strong?: boolean
}

export interface NoticeDraft {
  readonly kind: 'accept' | 'provisional' | 'correction'
  readonly runs: readonly TextRun[]
  /** What has to be corrected, one by one. */
  readonly list: readonly string[]
  readonly end: string
}

/** The notice that would be given now; `kind` where the clerk has chosen one. */
export function noticeDraft(
  facts: NoticeFacts,
  kind: NoticeDraft['kind'] = kindOf(facts)
): NoticeDraft {
  return drafts[kind](facts)
}

/** What a notice names: never a shared document that is only not confirmed yet (ZJ-7). */
export function problems(items: readonly Item[]): Item[] {
  return items.filter((item) => ['missing', 'deferrable', 'wrong'].includes(item.state))
}

function kindOf({ readiness }: NoticeFacts): NoticeDraft['kind'] {
  if (readiness === 'ready') return 'accept'
  return readiness === 'deferrable-missing' ? 'provisional' : 'correction'
}

const drafts: Readonly<Record<NoticeDraft['kind'], (facts: NoticeFacts) => NoticeDraft>> = {
  accept: ({ limit, onTheSpot }) => ({
    kind: 'accept',
    runs: [{ text: '你的申请材料齐全，符合规定，现在受理。' }, ...promise(limit, onTheSpot)],
    list: [],
    end: ''
  }),
  provisional: ({ items, deferUntil }) => ({
    kind: 'provisional',
    runs: [
      { text: '你的申请主要材料齐全，现在先予受理。请在 ' },
      { text: deferUntil ? dateWithWeekday(deferUntil) : '', strong: true },
      { text: '前补交' },
      {
        text: problems(items)
          .map((item) => item.name)
          .join('、'),
        strong: true
      },
      { text: '：可以在手机上拍照上传，也可以带到窗口。逾期没有补交，将撤销受理并书面说明理由。' }
    ],
    list: [],
    end: ''
  }),
  correction: ({ items, correctUntil }) => ({
    kind: 'correction',
    runs: [
      { text: `你的申请有 ${problems(items).length} 处要补正，请在 ` },
      { text: correctUntil ? dateWithWeekday(correctUntil) : '', strong: true },
      { text: '前一次补齐：' }
    ],
    list: problems(items).map(line),
    end: '可以在手机上补，也可以带到窗口。补齐就受理；逾期没有补齐，视为撤回申请。'
  })
}

function promise(limit: CaseView['limit'], onTheSpot: boolean): TextRun[] {
  if (onTheSpot) return [{ text: '这件事当场办结，请稍等。' }]
  return limit
    ? [{ text: '承诺 ' }, { text: limitText(limit), strong: true }, { text: '内办好。' }]
    : []
}

function line({ name, state, reason, hint, where }: Item): string {
  const what = state === 'wrong' ? reason || '不符合要求' : '没有提交'
  const how = [state === 'wrong' ? '' : hint, where].filter(Boolean).map(ended).join('')
  return `${name}：${ended(what)}${how}`
}

function ended(sentence: string): string {
  return /[。！？]$/.test(sentence) ? sentence : `${sentence}。`
}
