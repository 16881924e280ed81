// Calls by which somebody signs in: staff on a desktop that shows a code, which they scan with their phone
// (扫码登录), and anybody who opens the mini-program of a host.
import * as v from 'valibot'
import { change, read } from './call'
import { actionId, id, outInstant, text, word } from './fields'
import { meView } from './person'

/** Offering, claiming and signing in answer with a secret, so no answer of theirs is kept for a repeat. */
export const sessionCalls = {
  'session.offer': read(
    'Offers a desktop to whoever scans its code, for three minutes',
    v.object({}),
    v.object({
      id: v.string(),
      /** Known to this desktop alone: with it the session is claimed. */
      secret: v.string(),
      /** What the QR code says. */
      qr: v.string(),
      /** The short form of it, for a phone without a camera and for comparing by eye. */
      code: v.string(),
      expiresAt: outInstant
    })
  ),
  'session.approve': change(
    'Signs the desktop in whose code this is, as the one who is signed in here',
    v.object({ actionId, code: text(80, 4) }),
    v.object({ approved: v.literal(true) })
  ),
  'session.claim': read(
    'Asks whether somebody has scanned the code; hands the session out once',
    v.object({ id, secret: text(80, 1) }),
    v.object({
      state: word(['waiting', 'signed-in']),
      token: v.nullable(v.string()),
      me: v.nullable(meView)
    })
  ),
  'session.wechat': read(
    'Signs in whoever opened the mini-program, by the code of wx.login; where a host serves it',
    v.object({ code: text(200, 1) }),
    v.object({ token: v.string(), me: meView })
  )
}
