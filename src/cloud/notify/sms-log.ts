// Where no gateway is set, a text message goes into the log: that there would have been one, never to
// which number nor what it says. It is refused then, so that the next way is taken.
import { maskPhone } from '@/domain/person/mask'
import type { SmsSent, SmsText } from './sms'

interface Log {
  info(facts: object, sentence: string): void
}

/** The SMS port on a log. */
export function createSmsLog(log: Log) {
  return {
    send({ noticeId, phone, text }: SmsText): Promise<SmsSent> {
      const characters = Array.from(text).length
      log.info({ noticeId, phone: maskPhone(phone), characters }, 'a text message, not sent')
      return Promise.resolve({ is: 'refused', why: 'no gateway' })
    }
  }
}
