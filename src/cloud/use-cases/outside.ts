// The world outside, behind ports: what sends to a phone, checks what is said, and vouches for a login.
import type { Template } from '@/domain/notice/kinds'
import type { Instant } from '@/domain/time/instant'

/** A subscribe message, its fields fitted to WeChat's limits. */
export interface PhoneMessage {
  readonly personId: string
  readonly openid: string | null
  readonly noticeId: string
  readonly template: Template
  /** By the field's key, as thing1. */
  readonly fields: Readonly<Record<string, string>>
  /** What opens on a tap: a path of the mini-program. */
  readonly page: string
}

export interface SmsMessage {
  readonly personId: string
  readonly noticeId: string
  readonly phone: string
  readonly text: string
}

/**
 * sent: it arrived at the other side. refused: this person's phone does not take it (43101), nothing was
 * used up. again: it certainly did not go out, as when busy. unsure: it went out and nobody answered.
 * never: the message itself is wrong, and would be next time.
 */
export type Sent =
  | { readonly is: 'sent' }
  | { readonly is: 'refused' | 'again' | 'unsure' | 'never'; readonly why: string }

export interface ContentCheck {
  /** False where WeChat's check does not let a text pass. Throws where it can't be asked. */
  text(openid: string | null, text: string): Promise<boolean>
}

/** WeChat's subscribe messages, or the demo's phone. */
export interface PhonePort {
  send(message: PhoneMessage, now: Instant): Promise<Sent>
  /** WeChat's ids of the templates that there are, by which a phone asks; left out where there are all. */
  readonly templateIds?: Readonly<Partial<Record<Template, string>>>
}

/** What an installation has outside; null where it has none. */
export interface Outside {
  readonly phone: PhonePort | null
  readonly sms: { send(message: SmsMessage, now: Instant): Promise<Sent> } | null
  readonly check: ContentCheck | null
  /** The openid behind a code of wx.login, null for one that is not good (any more). */
  readonly login: { openidOf(code: string): Promise<string | null> } | null
  /** The picture of a mini-program code, null where there is none now; `scene` of 32 characters at most. */
  readonly codes: { picture(scene: string, page: string): Promise<Uint8Array | null> } | null
}

/** An installation that has nothing outside: everything stays in the inbox. */
export const nothingOutside: Outside = {
  phone: null,
  sms: null,
  check: null,
  login: null,
  codes: null
}
