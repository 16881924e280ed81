// One message goes out, on the way that was chosen for it. Nothing of the database is held meanwhile.
import { messageOf, smsOf } from '@/words/messages'
import type { Context } from '../environment'
import { tellByErrand } from '../errand/tell-by-errand'
import { ownTransaction } from '../office/own-transaction'
import type { Sent } from '../outside'
import type { Claimed } from './claim-batch'

/** What the other side says. Never throws: what nobody knows is unsure, and not sent again. */
export async function sendMessage(context: Context, claimed: Claimed): Promise<Sent> {
  let send: () => Promise<Sent>
  try {
    send = prepared(context, claimed)
  } catch (error) {
    return { is: 'never', why: nameOf(error) }
  }
  try {
    return await send()
  } catch (error) {
    return { is: claimed.channel === 'errand' ? 'again' : 'unsure', why: nameOf(error) }
  }
}

/** The message as it goes out; making it sends nothing yet. */
function prepared(context: Context, { message, channel }: Claimed): () => Promise<Sent> {
  const { outside, now, sealer } = context
  const { person_id: personId, notice_id: noticeId, content } = message
  switch (channel) {
    case 'phone': {
      const said = messageOf(content, { caseId: message.case_id, bookingId: message.booking_id })
      if (!said || !outside.phone) throw new Error('no message')
      const { phone } = outside
      return () => phone.send({ personId, openid: message.openid, noticeId, ...said }, now)
    }
    case 'sms': {
      if (!message.phone_sealed || !outside.sms) throw new Error('no number')
      const { sms } = outside
      const text = {
        personId,
        noticeId,
        phone: sealer.open(message.phone_sealed),
        text: smsOf(content)
      }
      return () => sms.send(text, now)
    }
    case 'errand':
      return () =>
        ownTransaction(context, (inside) => tellByErrand(inside, { personId, noticeId, content }))
  }
}

/** Never a sentence: it might quote a number or a name. */
function nameOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: string; name?: string }
  return code ?? name ?? 'unknown'
}
