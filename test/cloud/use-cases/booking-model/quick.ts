// The same steps by the statements and functions underneath the use cases, many times faster: what the
// rules refuse is not asked for, and each history is undone at its end.
import { randomUUID } from 'node:crypto'
import { addWait } from '@/cloud/database/waitlist'
import { moveBooking } from '@/cloud/database/bookings'
import { findBooking, lapseHolds as lapseRows } from '@/cloud/database/bookings-read'
import { takePlaces, type NewBooking, type TakeOutcome } from '@/cloud/database/take-places'
import { giveBack } from '@/cloud/use-cases/booking/give-back'
import { passOn } from '@/cloud/use-cases/booking/pass-on'
import { takeOffer } from '@/cloud/use-cases/booking/take-offer'
import type { SignedIn } from '@/cloud/use-cases/environment'
import { instant } from '@/domain/time/instant'
import type { Minutes } from '@/domain/time/date'
import { lapseHolds, length, MINUTE, pass, RULES, type Booking, type Model } from './model'
import { cancel, confirm, reserve, wait, type Step } from './steps'
import { DAY, LONG, STARTS } from './world'

export type QuickStep =
  | Extract<Step, { kind: 'wait' | 'later' | 'jobs' }>
  | { kind: 'confirm' | 'cancel'; who: number; nth: number }
  | { kind: 'crowd'; asks: Extract<Step, { kind: 'reserve' }>[] }

export interface Ground {
  readonly context: Omit<SignedIn, 'actor' | 'now'>
  readonly people: readonly string[]
  readonly cases: ReadonlyMap<string, string>
  readonly lane: string
}

/** Plays a step in both; how it ended in the database and in the model. */
export async function quick(g: Ground, m: Model, step: QuickStep): Promise<[string[], string[]]> {
  switch (step.kind) {
    case 'later':
      m.now += step.minutes * MINUTE
      return [[], []]
    case 'jobs':
      await lapseRows(g.context.db, instant(m.now))
      await passOn(as(g, m, 0), { officeId: 'qiuchuan', date: DAY, lane: g.lane })
      lapseHolds(m)
      pass(m)
      return [[], []]
    case 'crowd':
      return crowd(g, m, step.asks)
    case 'wait': {
      const id = randomUUID()
      if (wait(m, id, step) !== 'ok') return [[], []]
      await addWait(g.context.db, { ...asked(g, m, step, id), ...times(step.from, step.to) })
      return [['ok'], ['ok']]
    }
    default: {
      const mine = m.bookings.filter((b) => b.who === step.who)
      const b = mine[mine.length - 1 - step.nth]
      return b ? act(g, m, step.kind, b) : [[], []]
    }
  }
}

/** Several ask at one moment: one statement decides, in the order of the slots and of their coming. */
async function crowd(
  g: Ground,
  m: Model,
  asks: Extract<QuickStep, { kind: 'crowd' }>['asks']
): Promise<[string[], string[]]> {
  const wanted = asks.map((ask) => ({ ask, booking: newBooking(g, m, ask) }))
  const taken = await takePlaces(
    g.context.db,
    wanted.map(({ booking }) => booking)
  )
  const expected = new Map<string, string>()
  const order = [...wanted].sort(
    (a, b) => a.ask.slot - b.ask.slot || length(a.ask.service) - length(b.ask.service)
  )
  for (const { ask, booking } of order) expected.set(booking.id, reserve(m, booking.id, ask))
  return [
    taken.map(({ outcome }) => SAID[outcome] ?? outcome),
    wanted.map(({ booking }) => expected.get(booking.id) ?? '')
  ]
}

const SAID: Partial<Record<TakeOutcome, string>> = { taken: 'ok', had: 'ok', full: 'slot-full' }

async function act(
  g: Ground,
  m: Model,
  kind: 'confirm' | 'cancel',
  b: Booking
): Promise<[string[], string[]]> {
  const was = b.status
  if ((kind === 'confirm' ? confirm(m, b) : cancel(m, b)) !== 'ok') return [[], []]
  const context = as(g, m, b.who)
  const record = await findBooking(context.db, b.id)
  if (!record) throw new Error(`booking ${b.id} vanished`)
  if (kind === 'confirm' && was === 'held') {
    const change = { action: 'confirm', actorId: null, actorRole: 'resident', now: context.now }
    const moved = await moveBooking(context.db, record, 'booked', { hold_until: null }, change)
    return [[moved ? 'ok' : 'conflict'], ['ok']]
  }
  const done = await (kind === 'confirm' ? takeOffer(context, record) : giveBack(context, record))
  return [[done.ok ? 'ok' : done.failure.code], ['ok']]
}

function as(g: Ground, m: Model, who: number): SignedIn {
  const actor = { personId: g.people[who] ?? '', identified: true, departmentId: null }
  return { ...g.context, now: instant(m.now), actor: { ...actor, roles: [], officeId: null } }
}

function newBooking(g: Ground, m: Model, ask: Extract<Step, { kind: 'reserve' }>): NewBooking {
  const { from, to } = times(ask.slot, ask.slot + length(ask.service))
  const id = randomUUID()
  const booking = asked(g, m, ask, id)
  return {
    ...{ ...booking, starts: STARTS.filter((start) => from <= start && start < to), end: to },
    ...{ served: [booking.caseId], codePrefix: 'QC1124', takesPerDay: 1_000 },
    ...{ holdUntil: instant(m.now + RULES.hold * MINUTE), perDay: RULES.perDay }
  }
}

function asked(
  g: Ground,
  m: Model,
  { who, service, places }: Extract<Step, { kind: 'reserve' | 'wait' }>,
  id: string
) {
  const personId = g.people[who] ?? ''
  return {
    ...{ id, personId, subjectId: personId, places, elder: false, now: instant(m.now) },
    ...{ officeId: 'qiuchuan', date: DAY, lane: g.lane, code: id },
    caseId: g.cases.get(`${who} ${service}`) ?? '',
    serviceId: service === 'long' ? LONG : 'passport'
  }
}

function times(from: number, to: number): { from: Minutes; to: Minutes } {
  return { from: (STARTS[0] + from * 30) as Minutes, to: (STARTS[0] + to * 30) as Minutes }
}
