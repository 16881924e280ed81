// What an inbox entry says to the staff: whose step, what happened, until when. Never who the resident is.
import type { StaffNotice } from '@/domain/notice/staff-notice'
import { dateWithWeekday } from '../format'

type Of<K extends StaffNotice['kind'], C = StaffNotice> = C extends { kind: infer Kinds }
  ? K extends Kinds
    ? C
    : never
  : never
type Texts = { readonly [K in StaffNotice['kind']]: (content: Of<K>) => string }

const turned = { yellow: '转黄灯', red: '转红灯', overdue: '超期' } as const

/** A kind without a text does not compile. */
export const staffNoticeTexts: Texts = {
  'step-assigned': (c) =>
    `${which(c)}交给你办${c.due ? `，${dateWithWeekday(c.due)}前办完` : ''}。`,
  'step-urged': (c) =>
    `督办：${which(c)}。${sentence(c.note)}请在${dateWithWeekday(c.answerBy)}前反馈。`,
  'case-urged': (c) =>
    `督办：${which(c)}。${sentence(c.note)}请在${dateWithWeekday(c.answerBy)}前反馈。`,
  'urge-watched': (c) => `已经自动督办：${which(c)}。${sentence(c.note)}`,
  'reported-back': (c) => `${which(c)}的督办有反馈：${sentence(c.text)}`,
  'light-turned': (c) => `${which(c)}${turned[c.light]}，期限 ${dateWithWeekday(c.due)}。`,
  'light-watched': (c) => `${which(c)}${turned[c.light]}，期限 ${dateWithWeekday(c.due)}。`,
  'extension-asked': (c) =>
    `${which(c)}申请延长 ${c.workingDays} 个工作日。理由：${sentence(c.reasons)}`,
  'extension-granted': (c) =>
    `${which(c)}的延期批准了${c.due ? `，新的期限是 ${dateWithWeekday(c.due)}` : ''}。`,
  'extension-declined': (c) => `${which(c)}的延期没有批准：${sentence(c.reasons)}`,
  'telling-overdue': (c) =>
    `上门告知晚了：${c.gridName}${c.serviceName ? `，${c.serviceName}` : ''}，本该${dateWithWeekday(c.due)}前告诉。`,
  'rating-low': (c) => `有一条差评：${c.serviceName}。${dateWithWeekday(c.due)}前要跟进。`
}

export const staffNoticeActions: Readonly<Record<StaffNotice['kind'], string>> = {
  'step-assigned': '去办',
  'step-urged': '去反馈',
  'case-urged': '去处理',
  'urge-watched': '看调度台',
  'reported-back': '看调度台',
  'light-turned': '去办',
  'light-watched': '看调度台',
  'extension-asked': '去审批',
  'extension-granted': '去办',
  'extension-declined': '去办',
  'rating-low': '去跟进',
  'telling-overdue': '去看'
}

/** 「现场踏勘」（QC 1201 0001）. */
function which({ stepName, code }: { stepName: string; code: string }): string {
  return `${stepName ? `「${stepName}」` : '这一件'}${code ? `（${code}）` : ''}`
}

function sentence(text: string): string {
  return /[。！？]$/.test(text) ? text : `${text}。`
}
