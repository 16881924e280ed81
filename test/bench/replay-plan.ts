// What happens in three months at 球川: 7,700 cases, 99 % of them decided. Pure: the same
// seed gives the same months. Who replays it makes the calls; nothing here knows of any.
import type { Channel } from '@/domain/case/status'
import { addWorkingDays, isWorkingDay, type Calendar } from '@/domain/time/calendar'
import { addDays, type DateString, type Minutes } from '@/domain/time/date'
import { evenChance } from './bench'

/** What of a service decides which stories it can have. */
export interface ReplayedService {
  readonly id: string
  /** How often it is applied for, against the others. */
  readonly weight: number
  /** Working days that it may take; 0 is decided on the spot. */
  readonly limitDays: number
  /** True where a step may stand still (AL-45). */
  readonly stops: boolean
  /** True where a document may come later (ZJ-11.2). */
  readonly deferrable: boolean
  /** True where a resident brings a document that can be wrong, not only confirms shared ones. */
  readonly correctable: boolean
  readonly channels: readonly Channel[]
}

export interface ReplayedMonths {
  readonly from: DateString
  readonly to: DateString
  readonly cases: number
  /** The share of the cases that is decided when the months are over. */
  readonly decided: number
}

export type Story =
  | 'plain'
  /** A correction is asked for, and comes; or never comes, and the case is deemed withdrawn. */
  | 'corrected'
  | 'not-corrected'
  /** What was deferred comes; or never comes, and the acceptance is revoked. */
  | 'deferred'
  | 'not-deferred'
  /** A step stands still for some days. */
  | 'stopped'
  /** Ten days more are asked for and granted. */
  | 'extended'
  /** It is not decided yet when the months are over. */
  | 'in-hand'

export interface PlannedCase {
  /** 0 for the first; each has a resident of its own. */
  readonly n: number
  readonly serviceId: string
  readonly channel: Channel
  readonly story: Story
  readonly receivedOn: DateString
  readonly at: Minutes
  /** The day on which what is missing comes, or the clock runs again; null where nothing does. */
  readonly settledOn: DateString | null
  readonly decidedOn: DateString | null
  readonly granted: boolean
  readonly deliveredOn: DateString | null
}

/** All cases in the order in which they are received. */
export function planReplay(
  calendar: Calendar,
  services: readonly ReplayedService[],
  months: ReplayedMonths,
  seed = 7_700
): PlannedCase[] {
  const chance = evenChance(seed)
  const days = workedDays(calendar, months)
  const undecided = Math.round(months.cases * (1 - months.decided))
  const stories = spread(months.cases, undecided, chance)
  const cases: PlannedCase[] = []
  for (let n = 0; n < months.cases; n += 1) {
    const day = Math.floor((n * days.length) / months.cases)
    cases.push(planCase(calendar, services, { n, day, days, wanted: stories[n]!, chance }))
  }
  return cases.sort((a, b) =>
    a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.at - b.at
  )
}

/** What the board has to show when all of it has happened. */
export function expectedFigures(cases: readonly PlannedCase[]) {
  const decided = cases.filter(({ decidedOn }) => decidedOn !== null).length
  const of = (story: Story) => cases.filter((one) => one.story === story).length
  return {
    received: cases.length,
    decided,
    share: decided / cases.length,
    withdrawn: of('not-corrected'),
    revoked: of('not-deferred'),
    inHand: of('in-hand')
  }
}

interface Choice {
  readonly n: number
  /** Where the day of receipt stands among the worked days. */
  readonly day: number
  readonly days: readonly DateString[]
  readonly wanted: Story
  readonly chance: () => number
}

function planCase(
  calendar: Calendar,
  services: readonly ReplayedService[],
  { n, day, days, wanted, chance }: Choice
): PlannedCase {
  const left = days.length - 1 - day
  const receivedOn = days[day]!
  const end = days[days.length - 1]!
  const able = services.filter((service) => fits(service, wanted, left))
  // Where no service can have this story any more, it is a plain one that is decided in time.
  const story = able.length > 0 ? wanted : 'plain'
  const choice = able.length > 0 ? able : services.filter((service) => fits(service, 'plain', left))
  const service = pick(choice, chance)
  const { settleAfter, decideAfter } = timing(service, story, left, chance)
  const on = (count: number | null) =>
    count === null ? null : count === 0 ? receivedOn : addWorkingDays(calendar, receivedOn, count)
  const decidedOn = on(decideAfter)
  const deliveredOn =
    decidedOn && addWorkingDays(calendar, decidedOn, service.limitDays === 0 ? 0 : 1)
  return {
    n,
    serviceId: service.id,
    channel: service.channels[Math.floor(chance() * service.channels.length)]!,
    story,
    receivedOn,
    at: (510 + Math.floor(chance() * 200)) as Minutes,
    settledOn: on(settleAfter),
    decidedOn,
    granted: chance() > 0.02,
    deliveredOn: deliveredOn && deliveredOn <= end ? deliveredOn : null
  }
}

/** Working days that a story needs until its end. */
const needs: Readonly<Record<Story, number>> = {
  plain: 0,
  corrected: 4,
  'not-corrected': 7,
  deferred: 5,
  'not-deferred': 22,
  stopped: 9,
  extended: 24,
  'in-hand': 0
}

function fits(service: ReplayedService, story: Story, left: number): boolean {
  const { limitDays, stops, deferrable, correctable } = service
  if (story === 'plain') return limitDays === 0 || Math.min(limitDays, 3) < left
  if (story === 'in-hand') return limitDays > left
  if (limitDays === 0 || needs[story] >= left) return false
  if (story === 'stopped') return stops
  if (story === 'corrected' || story === 'not-corrected') return correctable
  if (story === 'deferred') return deferrable && limitDays >= 5
  if (story === 'not-deferred') return deferrable && limitDays >= 22
  return limitDays >= 15
}

function timing(
  { limitDays }: ReplayedService,
  story: Story,
  left: number,
  chance: () => number
): { settleAfter: number | null; decideAfter: number | null } {
  const some = (most: number) => 1 + Math.floor(chance() * Math.max(1, most))
  switch (story) {
    case 'plain':
      return {
        settleAfter: null,
        decideAfter: limitDays === 0 ? 0 : some(Math.min(limitDays, left - 1))
      }
    case 'corrected':
      return { settleAfter: some(2), decideAfter: 3 }
    case 'deferred':
      return { settleAfter: some(2), decideAfter: 4 }
    case 'stopped':
      return { settleAfter: 6, decideAfter: 8 }
    case 'extended':
      return { settleAfter: null, decideAfter: Math.min(left - 1, limitDays + some(5)) }
    case 'not-corrected':
    case 'not-deferred':
    case 'in-hand':
      return { settleAfter: null, decideAfter: null }
  }
}

/** A story for each case: those that end undecided as many as there have to be, the others by share. */
function spread(cases: number, undecided: number, chance: () => number): Story[] {
  const withdrawn = Math.round(undecided * 0.4)
  const revoked = Math.round(undecided * 0.25)
  const inHand = undecided - withdrawn - revoked
  const early = Math.floor(cases * 0.55)
  const stories = Array.from({ length: cases }, () => usual(chance()))
  place(stories, 'not-corrected', withdrawn, 0, early)
  place(stories, 'not-deferred', revoked, 1, early)
  place(stories, 'in-hand', inHand, cases - inHand, cases)
  return stories
}

function usual(chance: number): Story {
  if (chance < 0.06) return 'corrected'
  if (chance < 0.1) return 'deferred'
  if (chance < 0.115) return 'stopped'
  return chance < 0.12 ? 'extended' : 'plain'
}

/** Puts a story at places that lie evenly between two, each one's own. */
function place(stories: Story[], story: Story, count: number, from: number, to: number) {
  const gap = Math.max(1, Math.floor((to - from) / Math.max(1, count)))
  for (let n = 0; n < count; n += 1) stories[from + n * gap] = story
}

function pick(services: readonly ReplayedService[], chance: () => number): ReplayedService {
  const total = services.reduce((sum, { weight }) => sum + weight, 0)
  let left = chance() * total
  for (const service of services) {
    left -= service.weight
    if (left < 0) return service
  }
  return services[services.length - 1]!
}

function workedDays(calendar: Calendar, { from, to }: ReplayedMonths): DateString[] {
  const days: DateString[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) days.push(day)
  }
  return days
}
