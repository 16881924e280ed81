// What an inbox entry says about a missed visit: what it means, until when, and how to say why.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateWithWeekday, timeText } from '../format'

type Kind = 'missed-warning' | 'missed-blocked' | 'appeal-decided'
type Of<K extends Kind> = Extract<NoticeContent, { kind: K }>
type Texts = { readonly [K in Kind]: (content: Of<K>) => string }

export const missedNoticeTexts: Texts = {
  'missed-warning': (c) =>
    `${visit(c)}没有来，记了一次。${c.days} 天里满 ${c.limit} 次，要停 ${c.blockDays} 天网上预约。有原因的话，${dateWithWeekday(c.appealUntil)}前可以说明。`,
  'missed-blocked': (c) =>
    `${visit(c)}又没有来，到${dateWithWeekday(c.until)}为止不能网上预约。窗口一直可以直接来取号。有原因的话，${dateWithWeekday(c.appealUntil)}前可以说明。`,
  'appeal-decided': (c) =>
    c.granted
      ? `${visit(c)}没来的那次不算了。${said(c.answer)}${after(c)}`
      : `${visit(c)}没来的那次还是算一次。${said(c.answer)}${after(c)}`
}

export const missedNoticeActions: Readonly<Record<Kind, string>> = {
  'missed-warning': '说明原因',
  'missed-blocked': '说明原因',
  'appeal-decided': '看看'
}

function visit({ date, start }: Pick<Of<'missed-warning'>, 'date' | 'start'>): string {
  return `${dateWithWeekday(date)}${timeText(start)}`
}

function said(text: string): string {
  if (!text) return ''
  return /[。！？]$/.test(text) ? text : `${text}。`
}

function after({ granted, blockedUntil }: Of<'appeal-decided'>): string {
  if (blockedUntil) return `到${dateWithWeekday(blockedUntil)}为止不能网上预约，可以直接去窗口。`
  return granted ? '可以照常网上预约。' : ''
}
