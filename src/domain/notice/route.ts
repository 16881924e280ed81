// Which way does a message take? The phone where a credit is there, a text message where it must reach
// somebody, a grid worker for those without a phone, and else the inbox alone.
import type { Instant } from '../time/instant'
import type { NoticeGroup, Told } from './kinds'
import type { PhoneChannel } from './outbox'
import { quietUntil, type Quiet } from './quiet'

export interface Message {
  readonly told: Told
  /** From then on it is of no use; null where there is no such moment. */
  readonly lastMoment: Instant | null
  /** Ways that have not worked. */
  readonly tried: readonly PhoneChannel[]
}

export interface Addressee {
  /** The ways that lead to them. */
  readonly open: readonly PhoneChannel[]
  /** The groups that they have switched off. */
  readonly muted: readonly NoticeGroup[]
  readonly quiet: Quiet | null
}

/** late: of no use any more. muted: switched off by the resident. no-way: none is open. */
type WhyKept = 'late' | 'muted' | 'no-way'

export type Route =
  | { readonly is: 'by'; readonly channel: PhoneChannel }
  | { readonly is: 'wait'; readonly until: Instant }
  | { readonly is: 'keep'; readonly why: WhyKept }

/** What to do with a message that is due. */
export function route(message: Message, addressee: Addressee, now: Instant): Route {
  const { told, lastMoment } = message
  if (lastMoment !== null && now >= lastMoment) return { is: 'keep', why: 'late' }
  if (addressee.muted.includes(told.group)) return { is: 'keep', why: 'muted' }
  const channel = nextWay(message, addressee.open)
  if (!channel) return { is: 'keep', why: 'no-way' }
  // A grid worker chooses the hour.
  const goesNow = told.atNight || channel === 'errand'
  const until = goesNow ? null : quietUntil(now, addressee.quiet)
  return until === null ? { is: 'by', channel } : { is: 'wait', until }
}

/** The best way that is open and has not failed; null where there is none. */
export function nextWay(
  { told, tried }: Pick<Message, 'told' | 'tried'>,
  open: readonly PhoneChannel[]
): PhoneChannel | null {
  const way = waysOf(told).find((channel) => open.includes(channel) && !tried.includes(channel))
  return way ?? null
}

/** The ways that a kind of notice may take beside the inbox, the best first. */
function waysOf({ template, mustReach }: Told): readonly PhoneChannel[] {
  const phone: PhoneChannel[] = template ? ['phone'] : []
  return mustReach ? [...phone, 'sms', 'errand'] : phone
}

/** True where a kind of notice goes anywhere beside the inbox. */
export function leavesInbox(told: Told): boolean {
  return told.to === 'resident' && waysOf(told).length > 0
}
