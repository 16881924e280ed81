// Which messages are sent next, and on which way? Decided and paid for in one transaction, before
// anything is sent: whoever is killed afterwards has sent it, or never will.
import { lanes, told, type Lane } from '@/domain/notice/kinds'
import { outboxStatusAfter, type PhoneChannel } from '@/domain/notice/outbox'
import type { Route } from '@/domain/notice/route'
import { returnCredit, spendCredits, type Spend } from '../../database/credits'
import { lockDue, type DueMessage, type MessageChange } from '../../database/outbox'
import type { Context } from '../environment'
import { routeOf, waysFor } from './route-of'

/** A message with the way that is chosen for it. */
export interface Claimed {
  readonly message: DueMessage
  readonly channel: PhoneChannel
  /** The ways that lead to the resident, with or without a credit. */
  readonly open: readonly PhoneChannel[]
}

interface Plan {
  readonly message: DueMessage
  readonly open: readonly PhoneChannel[]
  readonly route: Route
}

export interface Batch {
  /** How many were due. */
  readonly due: number
  /** Those to send, once what is decided is written. */
  readonly claimed: readonly Claimed[]
  readonly changes: readonly MessageChange[]
}

/** Decides of up to `most` messages, the lanes in their order; to be run in a transaction. */
export async function claimBatch(
  context: Context,
  from: readonly Lane[],
  most: number
): Promise<Batch> {
  const places = from.map((lane) => lanes.indexOf(lane))
  const due = await lockDue(context.db, context.now, places, most)
  const plans = await paid(
    context,
    due.map((message) => planOf(context, message))
  )
  await giveBack(context, plans)
  return {
    due: due.length,
    claimed: plans.flatMap(claimedOf),
    changes: plans.map((plan) => changeOf(context, plan))
  }
}

function planOf(context: Context, message: DueMessage): Plan {
  const open = waysFor(context, message)
  return { message, open, route: routeOf(context, message, open) }
}

/** Those without a credit for the phone take another way. */
async function paid(context: Context, plans: readonly Plan[]): Promise<readonly Plan[]> {
  const spends = plans.flatMap(spendOf)
  const credited = await spendCredits(context.db, context.now, spends)
  return plans.map((plan) => {
    if (!takes(plan, 'phone') || credited.has(plan.message.id)) return plan
    const others = plan.open.filter((way) => way !== 'phone')
    return { ...plan, open: others, route: routeOf(context, plan.message, others) }
  })
}

function spendOf(plan: Plan): Spend[] {
  const { id, person_id: personId, content } = plan.message
  const { template } = told[content.kind]
  return takes(plan, 'phone') && template ? [{ personId, template, outboxId: id }] : []
}

/** A credit that was held for the next try, which will not be. */
async function giveBack({ db, now }: Context, plans: readonly Plan[]): Promise<void> {
  for (const plan of plans) {
    const { channel, tries, id } = plan.message
    const held = channel === 'phone' && tries > 0
    if (held && plan.route.is !== 'wait' && !takes(plan, 'phone')) await returnCredit(db, now, id)
  }
}

function changeOf({ now }: Context, { message, route }: Plan): MessageChange {
  const { id, channel, tries, tried } = message
  const read = { id, from: 'waiting', held: null, channel, tries, tried } as const
  const same = { ...read, reason: null, dueAt: null, settledAt: null }
  switch (route.is) {
    case 'by': {
      const again = route.channel === channel
      const status = outboxStatusAfter('waiting', 'claim')
      return { ...same, status, channel: route.channel, tries: again ? tries : 0 }
    }
    case 'wait':
      return {
        ...same,
        status: outboxStatusAfter('waiting', 'put-off'),
        dueAt: new Date(route.until)
      }
    case 'keep': {
      const status = outboxStatusAfter('waiting', 'keep')
      return { ...same, status, reason: route.why, settledAt: new Date(now) }
    }
  }
}

function claimedOf({ message, open, route }: Plan): Claimed[] {
  return route.is === 'by' ? [{ message, open, channel: route.channel }] : []
}

function takes({ route }: Plan, channel: PhoneChannel): boolean {
  return route.is === 'by' && route.channel === channel
}
