// Which way does this message take to this resident, here and now? The facts that the domain decides on.
import { told } from '@/domain/notice/kinds'
import { lastMoment } from '@/domain/notice/last-moment'
import type { PhoneChannel } from '@/domain/notice/outbox'
import { usualQuiet, type Quiet } from '@/domain/notice/quiet'
import { route, type Route } from '@/domain/notice/route'
import type { DueMessage } from '../../database/outbox'
import type { Context } from '../environment'

/** What is known of how somebody can be reached. */
type Reached = Pick<DueMessage, 'openid' | 'phone_sealed' | 'no_phone' | 'home_sealed' | 'grid_id'>

/** The ways that lead to somebody. Somebody without a phone is told by word of mouth alone. */
export function openWays({ outside, demo }: Context, person: Reached): PhoneChannel[] {
  if (person.no_phone) return person.home_sealed && person.grid_id ? ['errand'] : []
  const ways: PhoneChannel[] = []
  // People of the demo are not WeChat's.
  if (outside.phone && (person.openid !== null || demo)) ways.push('phone')
  if (outside.sms && person.phone_sealed !== null) ways.push('sms')
  return ways
}

/**
 * The ways that lead somebody this message: not the phone where WeChat has no template for it, or no
 * credit is left.
 */
export function waysFor(context: Context, message: DueMessage): PhoneChannel[] {
  const { content, paid, covered } = message
  const { template } = told[content.kind]
  const ids = context.outside.phone?.templateIds
  const isCarried = template !== null && (ids === undefined || ids[template] !== undefined)
  const isPaid = paid !== null || (template !== null && covered.includes(template))
  return openWays(context, message).filter((way) => way !== 'phone' || (isCarried && isPaid))
}

/** What to do with a message that is due, by the ways that are open to it. */
export function routeOf(
  { now }: Context,
  message: DueMessage,
  open: readonly PhoneChannel[]
): Route {
  const { content, tried, settings, told_at: toldAt } = message
  return route(
    { told: told[content.kind], lastMoment: lastMoment(content, toldAt), tried },
    { open, muted: settings?.muted ?? [], quiet: quietOf(settings) },
    now
  )
}

function quietOf(settings: DueMessage['settings']): Quiet | null {
  if (!settings) return usualQuiet
  const { quiet_from: from, quiet_to: to } = settings
  return from === null || to === null ? null : { from, to }
}
