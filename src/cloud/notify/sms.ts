// A text message through the gateway of an installation: one signed request (docs/sms.md), and what
// its answer means. What may have gone out is never called `again`: at most once on the phone.
import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Instant } from '@/domain/time/instant'
import { post, type Answered } from './post'
import type { SmsSettings } from './sms-settings'

export interface SmsText {
  readonly noticeId: string
  readonly phone: string
  readonly text: string
}

export type SmsSent =
  | { readonly is: 'sent' }
  | { readonly is: 'refused' | 'again' | 'unsure' | 'never'; readonly why: string }

/** The message itself is wrong, and would be next time. */
const WRONG = [400, 413, 422]
/** This phone takes no messages: a number out of service, or one that has said no. */
const NOT_TAKEN = [410, 451]
/** Nobody has looked at it: wrong settings here, or too much to do there. */
const NOT_LOOKED_AT = [401, 403, 404, 405, 408, 429, 503]

/** The SMS port on a gateway over HTTP. Never throws. */
export function createSms(settings: SmsSettings) {
  return {
    async send(message: SmsText, now: Instant): Promise<SmsSent> {
      const { url, timeoutMs } = settings
      const body = JSON.stringify({
        id: message.noticeId,
        to: message.phone,
        sign: settings.sign,
        text: message.text
      })
      const headers = signed(settings, message.noticeId, body, now)
      return meaning(await post({ url, headers, body, timeoutMs }))
    }
  }
}

/** Who sends it, when, and a proof over all of it that only the owner of the secret can make. */
function signed(
  { url, key, secret }: SmsSettings,
  noticeId: string,
  body: string,
  now: Instant
): Record<string, string> {
  const at = String(Math.floor(now / 1000))
  const nonce = randomUUID()
  const digest = createHash('sha256').update(body).digest('hex')
  const lines = ['POST', url.pathname + url.search, at, nonce, digest].join('\n')
  return {
    'content-type': 'application/json; charset=utf-8',
    'idempotency-key': noticeId,
    'x-sms-key': key,
    'x-sms-time': at,
    'x-sms-nonce': nonce,
    'x-sms-signature': createHmac('sha256', secret).update(lines).digest('hex')
  }
}

function meaning(answered: Answered): SmsSent {
  if (answered.status === null) {
    return { is: answered.is === 'kept' ? 'again' : 'unsure', why: answered.why }
  }
  const { status } = answered
  if (status >= 200 && status < 300) return { is: 'sent' }
  const why = `HTTP ${status}`
  if (WRONG.includes(status)) return { is: 'never', why }
  if (NOT_TAKEN.includes(status)) return { is: 'refused', why }
  // Where it points to is wrong; what it points to has not had it.
  const moved = status >= 300 && status < 400
  return { is: moved || NOT_LOOKED_AT.includes(status) ? 'again' : 'unsure', why }
}
