// Which messages are still coming for somebody's cases, and how surely? What the planner of credits
// weighs (WX); the texts and the lanes are in kinds.ts.
import type { BookingStatus } from '../booking/status'
import { isRunning, type CaseStatus } from '../case/status'
import type { DeliveryWay } from '../errand/errand'
import type { Template } from './kinds'

/** How likely a message is, of 1. */
const SURE = 1
const LIKELY = 0.5
const MAYBE = 0.25

/** One message that may come. */
export interface Ahead {
  readonly template: Template
  readonly chance: number
}

/** What of a case decides which messages it still brings. */
export interface Matter {
  readonly caseId: string
  readonly bundleId: string | null
  readonly status: CaseStatus
  /** Its bookings and wishes for one, as far as they stand: one can wait for a better place. */
  readonly bookings: readonly BookingStatus[]
  /** True where a visit for its life event serves it, too (ZJ-2). */
  readonly comesAlong: boolean
  readonly delivery: DeliveryWay
  /** True while documents are waited for that may come later (ZJ-11.2). */
  readonly deferred: boolean
  /** Decided at the counter, while the resident stands there. */
  readonly onTheSpot: boolean
}

export const taps = ['book', 'wait', 'file', 'correct', 'deliver', 'follow'] as const
/** Where a resident is asked: at an act that brings messages, or where they ask for them themselves. */
export type Tap = (typeof taps)[number]

interface Row {
  readonly when: (matter: Matter) => boolean
  readonly brings: readonly Ahead[]
}

/** Each row that holds brings its messages. */
const rows: readonly Row[] = [
  row(isWaiting, ['change', SURE], ['visit', LIKELY], ['queue', MAYBE]),
  row(isComing, ['visit', SURE], ['queue', LIKELY], ['change', MAYBE]),
  row(({ bookings }) => bookings.includes('checked-in'), ['queue', SURE]),
  row((m) => m.status === 'awaiting-correction', ['correction', SURE], ['correction', MAYBE]),
  row((m) => m.deferred && isRunning(m.status), ['correction', SURE], ['correction', MAYBE]),
  row((m) => isLookedAt(m) && !m.onTheSpot, ['correction', LIKELY], ['progress', SURE]),
  row((m) => isLookedAt(m) && m.onTheSpot, ['correction', MAYBE], ['result', MAYBE]),
  row((m) => isUndecided(m) && !m.onTheSpot, ['result', SURE]),
  row((m) => isRunning(m.status) && !m.onTheSpot, ['progress', LIKELY]),
  row((m) => isBrought(m), ['delivery', SURE], ['delivery', MAYBE])
]

/** Every message that may come for these cases. */
export function messagesAhead(matters: readonly Matter[]): Ahead[] {
  return matters.flatMap((matter) =>
    rows.filter(({ when }) => when(matter)).flatMap(({ brings }) => brings)
  )
}

/** The cases as they are once the tap has worked for the case it is about. */
export function afterTap(
  matters: readonly Matter[],
  { tap, caseId, delivery }: { tap: Tap; caseId: string | null; delivery: DeliveryWay | null }
): Matter[] {
  const about = matters.find((matter) => matter.caseId === caseId)
  if (!about) return [...matters]
  return matters.map((matter) => {
    const itself = matter.caseId === caseId
    const along = itself || (about.bundleId !== null && matter.bundleId === about.bundleId)
    if (!along || (!itself && matter.status !== 'draft')) return matter
    return { ...matter, ...(itself ? own : others)[tap]?.(matter, delivery) }
  })
}

type Changes = Readonly<
  Partial<Record<Tap, (matter: Matter, delivery: DeliveryWay | null) => Partial<Matter>>>
>

/** What a tap changes in the case itself; a place that was held, offered or left for it is the new one. */
const own: Changes = {
  book: ({ bookings }) => ({
    bookings: [...bookings.filter((one) => one === 'waitlisted'), 'booked'],
    comesAlong: true
  }),
  wait: ({ bookings }) => ({ bookings: [...bookings, 'waitlisted'] }),
  file: () => ({ status: 'received' }),
  deliver: (_matter, delivery) => (delivery ? { delivery } : {})
}

/** What it changes in the drafts that go along with it. */
const others: Changes = {
  book: () => ({ comesAlong: true }),
  file: () => ({ status: 'received' })
}

function isWaiting({ bookings }: Matter): boolean {
  return bookings.includes('waitlisted') || bookings.includes('offered')
}

function isComing({ bookings }: Matter): boolean {
  return bookings.includes('booked')
}

/** A counter or an online filing looks at it next: it may have to be put right. */
function isLookedAt({ status, comesAlong }: Matter): boolean {
  return status === 'received' || (status === 'draft' && comesAlong)
}

function isUndecided(matter: Matter): boolean {
  return isLookedAt(matter) || isRunning(matter.status) || matter.status === 'awaiting-correction'
}

function isBrought(matter: Matter): boolean {
  const ahead = isUndecided(matter) || matter.status === 'decided' || matter.status === 'draft'
  return matter.delivery === 'grid' && ahead
}

function row(when: Row['when'], ...brings: readonly [Template, number][]): Row {
  return { when, brings: brings.map(([template, chance]) => ({ template, chance })) }
}
