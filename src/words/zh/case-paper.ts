// The papers of a case as they are read, from what is kept of each and nothing else. AL-32, ZJ-11.
import type { PaperContent, PaperKind } from '@/domain/case/paper'
import type { DateString } from '@/domain/time/date'
import { dateText } from '../format'
import { paperSayings } from './case-paper-said'

export interface PaperText {
  readonly paragraphs: readonly string[]
  /** Documents named one by one; empty where the paper names none. */
  readonly list: readonly {
    readonly name: string
    readonly problem: string
    readonly notes: readonly string[]
  }[]
  /** Until when, and what can be done now; a sentence each. */
  readonly next: readonly string[]
}

export const paperTitles: Readonly<Record<PaperKind, string>> = {
  acceptance: '受理通知书',
  'one-time-notice': '一次性告知单',
  'provisional-acceptance': '容缺受理通知书',
  refusal: '不予受理决定书',
  revocation: '撤销受理决定书',
  suspension: '中止计时告知书',
  extension: '延长期限告知书',
  decision: '办结通知书'
}

/** Its sentences, and the documents that it names. */
export function paperText(content: PaperContent): PaperText {
  const { paragraphs, next } = paperSayings[content.kind](content)
  return { paragraphs: said(paragraphs), list: content.items.map(point), next: said(next) }
}

/** 2026年12月1日: papers carry the year. */
export function fullDate(date: DateString): string {
  return `${date.slice(0, 4)}年${dateText(date)}`
}

function point({ name, problem, reason, where }: PaperContent['items'][number]) {
  return {
    name,
    problem: { missing: '缺这份', wrong: '要改' }[problem],
    notes: said([reason && `原因：${reason}`, where && `在哪里办：${where}`])
  }
}

function said(sentences: readonly (string | null)[]): string[] {
  return sentences.filter((sentence): sentence is string => Boolean(sentence))
}
