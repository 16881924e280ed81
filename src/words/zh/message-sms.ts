// What an SMS says: what it is about, what an inbox entry says, and where to look.
import type { NoticeContent } from '@/domain/notice/notice'
import { dateWithWeekday } from '../format'
import { notice } from './notice'

/** The sentence of a notice, without a word that is wrong on the next day. */
export function smsSentence(content: NoticeContent): string {
  const sentence = notice.text(content)
  if (content.kind !== 'booking-tomorrow') return sentence
  return sentence.replace('明天 ', dateWithWeekday(content.date))
}

/** The sentence with what it is about and where to look. */
export function smsText(about: string | null, sentence: string): string {
  const head = about ? `你办的${about}：` : ''
  return `${head}${sentence}详情看微信小程序「梭子」，或到便民服务中心问。`
}
