// What goes to a phone for a notice: its subscribe message, and its SMS. Only the server makes them.
import { shortened } from '@/domain/notice/fit'
import type { NoticeContent } from '@/domain/notice/notice'
import { filled } from '@/domain/notice/templates'
import { noticeWay } from '@/domain/notice/way'
import type { Template } from '@/domain/notice/kinds'
import { insteadOfNothing } from './zh/message-template'
import { saidOnPhone } from './zh/message'
import { smsSentence, smsText } from './zh/message-sms'

/** What a notice belongs to: where its message leads. */
interface Belongs {
  readonly caseId: string | null
  readonly bookingId: string | null
}

/** A subscribe message that no rule of WeChat's can reject. */
export interface Message {
  readonly template: Template
  /** By the field's key, as thing1. */
  readonly fields: Readonly<Record<string, string>>
  /** As WeChat takes it: without a slash in front. */
  readonly page: string
}

/** The most that an SMS says: two parts of what a provider counts. */
const SMS_UNITS = 130
const SMS_ABOUT = 30

/** The subscribe message of a notice; null for a kind that stays in the inbox. */
export function messageOf(content: NoticeContent, belongs: Belongs): Message | null {
  const said = saidOnPhone(content)
  if (!said) return null
  const way = noticeWay(content, belongs) ?? '/pages/inbox/index'
  return {
    template: said.template,
    fields: filled(said.template, said.values, insteadOfNothing),
    page: way.slice(1)
  }
}

/** The SMS of a notice: what it is about, what has happened, where to look. */
export function smsOf(content: NoticeContent): string {
  const about = 'serviceName' in content ? shortened(content.serviceName, SMS_ABOUT) : null
  const room = SMS_UNITS - smsText(about, '').length
  return smsText(about, shortened(smsSentence(content), room))
}
