// What is told, to whom, how soon and how far? One row for each kind of notice.
import type { NoticeKind } from './notice'

export const lanes = ['urgent', 'normal', 'bulk'] as const
/** Which queue a message waits in: a burst in one does not delay the others. */
export type Lane = (typeof lanes)[number]

export const templates = [
  'correction',
  'visit',
  'change',
  'queue',
  'result',
  'delivery',
  'progress'
] as const
/** The templates of subscribe messages, the most valuable first (WX). */
export type Template = (typeof templates)[number]

export const noticeGroups = ['visit', 'documents', 'progress', 'result', 'concern', 'work'] as const
/** What a resident can switch on and off for the phone; the inbox has everything. */
export type NoticeGroup = (typeof noticeGroups)[number]

export interface Told {
  readonly to: 'resident' | 'staff'
  readonly group: NoticeGroup
  readonly lane: Lane
  /** The subscribe message that carries it; null where the inbox is enough. */
  readonly template: Template | null
  /** True where it can't wait until the morning. */
  readonly atNight: boolean
  /** True where somebody has to learn of it: where the phone fails, by SMS or by a grid worker. */
  readonly mustReach: boolean
}

const inbox = { template: null, atNight: false, mustReach: false } as const
const about = (group: NoticeGroup): Told => ({ to: 'resident', group, lane: 'normal', ...inbox })
const work: Told = { to: 'staff', group: 'work', lane: 'normal', ...inbox }
const step: Told = { ...about('progress'), lane: 'bulk', template: 'progress' }
const result: Told = { ...about('result'), template: 'result', mustReach: true }
const documents: Told = {
  ...about('documents'),
  lane: 'urgent',
  template: 'correction',
  mustReach: true
}
const change: Told = { ...about('visit'), template: 'change', mustReach: true }
const errand: Told = { ...about('result'), template: 'delivery' }

export const told: Readonly<Record<NoticeKind, Told>> = {
  booked: about('visit'),
  'booking-changed': about('visit'),
  'booking-cancelled': about('visit'),
  'booking-moved': { ...change, lane: 'bulk' },
  'booking-released': { ...change, lane: 'bulk' },
  'hold-lapsed': about('visit'),
  'waitlist-offer': { ...change, lane: 'urgent', atNight: true, mustReach: false },
  'offer-lapsed': about('visit'),
  'wait-over': about('visit'),
  'booking-tomorrow': { ...about('visit'), template: 'visit', mustReach: true },
  'called-soon': { ...about('visit'), lane: 'urgent', template: 'queue', atNight: true },
  'missed-warning': about('visit'),
  'missed-blocked': about('visit'),
  'appeal-decided': about('visit'),
  received: about('progress'),
  filed: about('progress'),
  accepted: step,
  'accepted-provisionally': documents,
  'correction-asked': documents,
  'correction-due': documents,
  'deferred-due': documents,
  'deferred-settled': about('documents'),
  suspended: step,
  resumed: step,
  'step-done': step,
  decided: result,
  delivered: about('result'),
  'rate-it': { ...about('result'), lane: 'bulk', template: 'progress' },
  'errand-on-its-way': { ...errand, lane: 'urgent' },
  'errand-failed': errand,
  'errand-fetched': about('result'),
  refused: result,
  revoked: result,
  'deemed-withdrawn': result,
  extended: step,
  overdue: step,
  'due-moved': step,
  'concern-designated': about('concern'),
  'concern-answered': about('concern'),
  'concern-extended': about('concern'),
  'rating-rectified': about('concern'),
  'step-assigned': work,
  'step-urged': work,
  'case-urged': work,
  'urge-watched': work,
  'reported-back': work,
  'light-turned': work,
  'light-watched': work,
  'extension-asked': work,
  'extension-granted': work,
  'extension-declined': work,
  'rating-low': work,
  'telling-overdue': work
}
