// The papers of a case as they are read: what was decided, on what basis, and what can be done next.
// AL-32 (a written receipt or refusal), AL-38 (reasons and remedies), ZJ-11.2 (deferred documents).
import type { Output } from '@/contract/calls'
import { isDateString, type DateString } from '@/domain/time/date'
import { dateText, dateWithWeekday, limitText } from '../format'
import { nextSteps } from './case-next'

type CaseView = Output<'case.show'>

/** acceptance: 受理通知书; provisional: 容缺受理; refusal: 不予受理; revocation: 撤销; decision: 办结. */
export type PaperKind = 'acceptance' | 'provisional' | 'refusal' | 'revocation' | 'decision'

export interface PaperText {
  readonly paragraphs: readonly string[]
  /** Documents named one by one; empty where the paper names none. */
  readonly list: readonly { readonly name: string; readonly note: string }[]
  /** What can be done now, a sentence each. */
  readonly next: readonly string[]
}

export const paperTitles: Readonly<Record<PaperKind, string>> = {
  acceptance: '受理通知书',
  provisional: '容缺受理告知书',
  refusal: '不予受理通知书',
  revocation: '撤销受理通知书',
  decision: '办结通知书'
}

/** What the paper says. */
export function paperText(kind: PaperKind, view: CaseView): PaperText {
  return say[kind](view)
}

/** 2026年12月1日: papers carry the year. */
export function fullDate(date: DateString): string {
  return `${date.slice(0, 4)}年${dateText(date)}`
}

const say: Readonly<Record<PaperKind, (view: CaseView) => PaperText>> = {
  acceptance: (view) => ({
    paragraphs: [`${applied(view)}${accepted(view)}`, promise(view)].filter(Boolean),
    list: [],
    next: [progress(view)]
  }),
  provisional: (view) => ({
    paragraphs: [
      `${applied(view)}主要材料齐全，缺的材料可以后补，现在先予受理，办理不停。依据是《浙江省保障“最多跑一次”改革规定》第十一条。`,
      `请在 ${deferredDue(view)}前补交下面的材料，可以在手机上拍照上传，也可以带到窗口。逾期没有补交，或者补交的材料仍不符合要求，会撤销受理，并书面说明理由。`
    ],
    list: (view.notice?.items ?? []).map(({ name, reason, where }) => ({
      name,
      note: [reason, where].filter(Boolean).join('。')
    })),
    next: [promise(view), progress(view)].filter(Boolean)
  }),
  refusal: (view) => withReasons(view, '经审查，决定不予受理。依据是《行政许可法》第三十二条。'),
  revocation: (view) =>
    withReasons(
      view,
      '原来已容缺受理，现在决定撤销受理。依据是《浙江省保障“最多跑一次”改革规定》第十一条。'
    ),
  decision: (view) =>
    view.granted === false
      ? withReasons(view, '经审查，决定不予批准。依据是《行政许可法》第三十八条。')
      : {
          paragraphs: [`${applied(view)}经审查，符合规定，准予办理，结果是${view.result}。`],
          list: [],
          next: nextSteps(view)
        }
}

function withReasons(view: CaseView, decision: string): PaperText {
  const reasons = view.reasons ? [`理由：${view.reasons}`] : []
  return {
    paragraphs: [`${applied(view)}${decision}`, ...reasons],
    list: [],
    next: nextSteps(view)
  }
}

function applied({ serviceName, code }: CaseView): string {
  return `你申请的「${serviceName}」${code ? `（办件编号 ${code}）` : ''}，`
}

function accepted({ timeline }: CaseView): string {
  return timeline.some((entry) => entry.action === 'deem-accepted')
    ? '收到材料后没有在法定的期限内告知要补正的内容，依据《行政许可法》第三十二条，从收到材料那天起就算受理。'
    : '材料齐全，符合法定形式。依据《行政许可法》第三十二条，决定受理。'
}

/** What was promised on the day of the paper: a date that has moved since is told elsewhere. */
function promise({ due, limit, timeline }: CaseView): string {
  const given = timeline.find(({ action }) => action === 'accept')?.facts.due
  const date = typeof given === 'string' && isDateString(given) ? given : due?.date
  if (!date) return ''
  const days = limit ? `承诺时限 ${limitText(limit)}，` : ''
  return `${days}最晚 ${dateWithWeekday(date)}办好。`
}

function deferredDue({ notice }: CaseView): string {
  return notice ? dateWithWeekday(notice.due) : ''
}

function progress({ office }: CaseView): string {
  const phone = office?.phone ? `，也可以打电话 ${office.phone} 问` : ''
  return `办到哪一步，可以随时在「梭子」里看${phone}。`
}
