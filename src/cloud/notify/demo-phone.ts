// What would arrive on a phone, where there is none? In the demo it is shown on a screen of its own:
// the message exactly as it would have been sent, by the way it would have taken.
import type { Template } from '@/domain/notice/kinds'
import type { Instant } from '@/domain/time/instant'

/** A message that has arrived. */
export interface Arrived {
  readonly personId: string
  readonly noticeId: string
  readonly channel: 'phone' | 'sms'
  readonly template: Template | null
  /** Of a text message: `text` alone. */
  readonly fields: Readonly<Record<string, string>>
  readonly page: string | null
}

type Sendable<Parts extends keyof Arrived> = {
  readonly [P in Parts]: NonNullable<Arrived[P]>
}
type SubscribeMessage = Sendable<'personId' | 'noticeId' | 'template' | 'fields' | 'page'>
type TextMessage = Sendable<'personId' | 'noticeId'> & { readonly text: string }

/** Both channels of the demo's phones; `show` keeps what has arrived. */
export function createDemoPhone(show: (now: Instant, message: Arrived) => Promise<void>) {
  return {
    phone: {
      async send({ personId, noticeId, template, fields, page }: SubscribeMessage, now: Instant) {
        await show(now, { personId, noticeId, channel: 'phone', template, fields, page })
        return { is: 'sent' } as const
      }
    },
    sms: {
      async send({ personId, noticeId, text }: TextMessage, now: Instant) {
        const message = { personId, noticeId, template: null, fields: { text }, page: null }
        await show(now, { ...message, channel: 'sms' })
        return { is: 'sent' } as const
      }
    }
  }
}
