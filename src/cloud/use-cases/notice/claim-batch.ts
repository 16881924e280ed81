// On which way does each message that is due go now? Written and paid for in one statement before anything
// is sent: whoever is killed afterwards has sent it, or never will.
import { told } from '@/domain/notice/kinds'
import { outboxStatusAfter, type PhoneChannel } from '@/domain/notice/outbox'
import type { Route } from '@/domain/notice/route'
import type { DueMessage } from '../../database/outbox'
import type { MessageChange } from '../../database/outbox-changes'
import type { Context } from '../environment'
import { routeOf, waysFor } from './route-of'

/** A message with the way that is chosen for it. */
export interface Claimed {
  readonly message: DueMessage
  readonly channel: PhoneChannel
  /** The ways that lead to the resident, the phone only with a credit. */
  readonly open: readonly PhoneChannel[]
  /** What it has for going to the phone. */
  readonly credit: MessageChange['credit']
}

const actions = { by: 'claim', wait: 'put-off', keep: 'keep' } as const

interface Batch {
  /** Those to send, once what is decided of them is written. */
  readonly claimed: readonly Claimed[]
  readonly changes: readonly MessageChange[]
}

/** Decides of messages that are due, at most one of each resident. */
export function claimBatch(context: Context, due: readonly DueMessage[]): Batch {
  const claimed: Claimed[] = []
  const changes = due.map((message) => {
    const open = waysFor(context, message)
    const route = routeOf(context, message, open)
    const credit = creditOf(message, route)
    if (route.is === 'by') claimed.push({ message, channel: route.channel, open, credit })
    return changeOf(message, route, credit)
  })
  return { claimed, changes }
}

/** The phone takes a credit, unless the message has one; one held for a try that will not be goes back. */
function creditOf({ content, paid, channel, tries }: DueMessage, route: Route) {
  const { template } = told[content.kind]
  const takesPhone = route.is === 'by' && route.channel === 'phone'
  if (paid === null) return takesPhone && template ? ({ template, is: 'taken' } as const) : null
  const isHeld = channel === 'phone' && tries > 0
  const isBack = isHeld && !takesPhone && route.is !== 'wait'
  return { template: paid, is: isBack ? 'returned' : 'kept' } as const
}

function changeOf(
  { id, person_id: personId, channel, tries, tried }: DueMessage,
  route: Route,
  credit: MessageChange['credit']
): MessageChange {
  const isSent = route.is === 'by'
  const isSame = !isSent || route.channel === channel
  return {
    id,
    personId,
    held: null,
    status: outboxStatusAfter('waiting', actions[route.is]),
    channel: isSent ? route.channel : channel,
    tries: isSame ? tries : 0,
    tried,
    reason: route.is === 'keep' ? route.why : null,
    dueAt: route.is === 'wait' ? route.until : null,
    credit
  }
}
