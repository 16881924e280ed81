// Calls on messages that no way has taken: for the administrator, who repairs the way first. They name no
// resident: nobody has to know who was told what to send it again.
import * as v from 'valibot'
import { lanes } from '@/domain/notice/kinds'
import type { NoticeKind } from '@/domain/notice/notice'
import { phoneChannels } from '@/domain/notice/outbox'
import { change, read } from './call'
import { actionId, id, outInstant, word } from './fields'

const dead = v.object({
  id: v.string(),
  kind: v.custom<NoticeKind>((value) => typeof value === 'string'),
  /** What it was about; null where it was about no service. */
  serviceName: v.nullable(v.string()),
  lane: word(lanes),
  /** The ways that were tried, in their order. */
  tried: v.array(word(phoneChannels)),
  /** What the last of them said, in its own words. */
  reason: v.nullable(v.string()),
  toldAt: outInstant,
  diedAt: outInstant
})
const letters = v.object({
  /** The newest first; not more than a page shows. */
  dead: v.array(dead),
  /** How many there are in all. */
  count: v.number()
})

export const outboxCalls = {
  'outbox.list': read('Messages that no way has taken', v.object({}), letters),
  'outbox.retry': change(
    'Sends one of them again, on every way; it is in the inbox whatever happens',
    v.object({ actionId, outboxId: id }),
    letters
  ),
  'outbox.drop': change(
    'Leaves one of them in the inbox alone',
    v.object({ actionId, outboxId: id }),
    letters
  )
}
