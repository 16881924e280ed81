// A clerk opens a counter, pauses, goes on, closes: one counter a clerk, one clerk a counter.
import type { Output } from '@/contract/calls'
import { answer, refuse, type Result } from '@/contract/failure'
import { lanesOf, type Lane } from '@/domain/booking/capacity'
import type { Office } from '@/domain/office/office'
import { instant } from '@/domain/time/instant'
import { hallTopic, notifyLive } from '../../database/live'
import { findOffice, type OfficeRecord } from '../../database/offered'
import { changeShift, openShift, openShifts, type ShiftRecord } from '../../database/shifts'
import { freeFromCounter } from '../../database/tickets'
import type { SignedIn, UseCase } from '../environment'
import { deskOf } from './act-on-ticket'
import { counterName, laneName } from './load-hall'

type ShiftView = Output<'hall.pause'>

export const openCounter: UseCase<'hall.open-counter'> = async (context, input) => {
  const { db, actor, now } = context
  const record = actor.officeId ? await findOffice(db, actor.officeId) : undefined
  if (!record) return refuse('not-allowed')
  const { office } = record
  if (!office.counters.some(({ id }) => id === input.counterId)) {
    return refuse('not-found', { field: 'counterId' })
  }
  const lanes = lanesOfCounter(office, input.counterId)
  const lane = lanes.find(({ id }) => input.lane === undefined || id === input.lane)
  if (!lane) return refuse('not-found', { field: 'lane' })
  const shifts = await openShifts(db, office.id)
  if (shifts.some(({ counter_id }) => counter_id === input.counterId))
    return refuse('counter-taken')
  if (shifts.some(({ clerk_id }) => clerk_id === actor.personId)) {
    return refuse('wrong-state', { detail: 'already-open' })
  }
  const shift = await openShift(
    db,
    {
      id: input.actionId,
      officeId: office.id,
      counterId: input.counterId,
      lane: lane.id,
      clerkId: actor.personId
    },
    now
  )
  await notifyLive(db, hallTopic(office.id))
  return answer(presentShift(record, shift))
}

export const pauseCounter: UseCase<'hall.pause'> = (context) =>
  // Who taps twice has paused since the first time.
  change(context, ({ paused_at: since }) => ({ paused_at: since ?? new Date(context.now) }))

export const resumeCounter: UseCase<'hall.resume'> = (context) =>
  change(context, ({ paused_at: since, pauses }) => ({
    paused_at: null,
    // Whether a counter was open decides whether a missed visit counts (BOOK-no-show).
    ...(since && { pauses: JSON.stringify([...pauses, [since.getTime(), context.now]]) })
  }))

export const closeCounter: UseCase<'hall.close-counter'> = async (context) => {
  const desk = await deskOf(context)
  if (!desk?.shift) return refuse('counter-closed')
  if (desk.busy) return refuse('ticket-in-hand')
  const { office_id, counter_id } = desk.shift
  const closed = await changeShift(context.db, desk.shift, { closed_at: new Date(context.now) })
  if (!closed) return refuse('conflict')
  await freeFromCounter(context.db, office_id, counter_id)
  await notifyLive(context.db, hallTopic(office_id))
  return answer({ counterId: counter_id })
}

/** The lanes that a counter may be opened for. */
export function lanesOfCounter(office: Office, counterId: string): Lane[] {
  return lanesOf(office).filter(({ counters }) => counters.includes(counterId))
}

/** An open counter as its clerk sees it. */
export function presentShift(office: OfficeRecord, shift: ShiftRecord): ShiftView {
  return {
    counterId: shift.counter_id,
    counterName: counterName({ office }, shift.counter_id) ?? '',
    lane: shift.lane,
    laneName: laneName({ office }, shift.lane),
    openedAt: instant(shift.opened_at.getTime()),
    pausedAt: shift.paused_at && instant(shift.paused_at.getTime())
  }
}

async function change(
  context: SignedIn,
  changes: (shift: ShiftRecord) => Parameters<typeof changeShift>[2]
): Promise<Result<ShiftView>> {
  const desk = await deskOf(context)
  if (!desk?.shift) return refuse('counter-closed')
  const changed = await changeShift(context.db, desk.shift, changes(desk.shift))
  if (!changed) return refuse('conflict')
  await notifyLive(context.db, hallTopic(changed.office_id))
  return answer(presentShift(desk.office, changed))
}
