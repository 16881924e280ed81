// One step in both: in the database, by the use cases, and in the model.
import { randomUUID } from 'node:crypto'
import { passOnAll } from '@/cloud/use-cases/booking/pass-on'
import { findBooking } from '@/cloud/database/bookings-read'
import { finishVisit } from '@/cloud/use-cases/booking/close-booking'
import { moveOn } from '@/cloud/use-cases/booking/move-on'
import { lapse } from '@/cloud/use-cases/jobs/small-jobs'
import { takeOver } from './books'
import { lapseHolds, MINUTE, pass, type Booking, type Model } from './model'
import { cancel, change, confirm, reserve, wait, type Step } from './steps'
import { ask, DAY, STARTS, timer, type World } from './world'

/** Plays a step; how it ended in the database and in the model. Null where there is nothing to do. */
export async function play(w: World, m: Model, step: Step): Promise<[string, string] | null> {
  switch (step.kind) {
    case 'reserve':
    case 'wait':
      return begin(w, m, step)
    case 'later':
      m.now += step.minutes * MINUTE
      return ['ok', 'ok']
    case 'jobs':
      await lapse(timer(w, m.now))
      await passOnAll(timer(w, m.now))
      lapseHolds(m)
      pass(m)
      return ['ok', 'ok']
    case 'close':
    case 'lift':
      return closure(w, m, step.kind)
    default: {
      const mine = m.bookings.filter((b) => b.who === step.who)
      const b = mine[mine.length - 1 - (step.nth % Math.max(1, mine.length))]
      return b ? act(w, m, step, b) : null
    }
  }
}

async function begin(
  w: World,
  m: Model,
  step: Extract<Step, { kind: 'reserve' | 'wait' }>
): Promise<[string, string]> {
  const { who, service, places } = step
  const actionId = randomUUID()
  const input = { actionId, caseId: w.cases.get(`${who} ${service}`) ?? '', officeId: 'qiuchuan' }
  const asker = { personId: w.people[who] ?? '', now: m.now }
  if (step.kind === 'wait') {
    const times = { from: minute(step.from), to: minute(step.to) }
    const said = await ask(w, asker, 'booking.wait', { ...input, date: DAY, ...times, places })
    return [said, wait(m, actionId, step)]
  }
  const start = minute(step.slot)
  const said = await ask(w, asker, 'booking.reserve', { ...input, date: DAY, start, places })
  return [said, reserve(m, actionId, step)]
}

async function act(
  w: World,
  m: Model,
  step: Extract<Step, { who: number; nth: number }>,
  b: Booking
): Promise<[string, string]> {
  const asker = { personId: w.people[b.who] ?? '', now: m.now }
  const input = { actionId: randomUUID(), bookingId: b.id }
  switch (step.kind) {
    case 'confirm':
      return [await ask(w, asker, 'booking.confirm', input), confirm(m, b)]
    case 'cancel':
      return [await ask(w, asker, 'booking.cancel', input), cancel(m, b)]
    case 'change': {
      const to = { ...input, officeId: 'qiuchuan', date: DAY, start: minute(step.slot) }
      return [await ask(w, asker, 'booking.change', to), change(m, b, step.slot)]
    }
    default:
      return inHall(w, m, step.kind, b)
  }
}

/** Who is in the hall has their place until the end. */
async function inHall(
  w: World,
  m: Model,
  kind: 'check-in' | 'finish',
  b: Booking
): Promise<[string, string]> {
  const context = timer(w, m.now)
  const record = await findBooking(context.db, b.id)
  if (!record) throw new Error(`booking ${b.id} vanished`)
  if (kind === 'check-in') {
    const moved = await moveOn(context, record, ['check-in'], {}, 'clerk')
    if (b.status !== 'booked') return [moved.ok ? 'ok' : moved.failure.code, 'wrong-state']
    b.status = 'checked-in'
    return [moved.ok ? 'ok' : moved.failure.code, 'ok']
  }
  if (b.status !== 'checked-in') return ['ok', 'ok']
  const moved = await finishVisit(context, record, 'clerk')
  b.status = 'served'
  return [moved.ok ? 'ok' : moved.failure.code, 'ok']
}

/** Where the bookings of a closed day go is the closure's affair; the book must still be right. */
async function closure(
  w: World,
  m: Model,
  kind: 'close' | 'lift'
): Promise<[string, string] | null> {
  const admin = { personId: w.admin.id, admin: true, now: m.now }
  const actionId = randomUUID()
  const { rows } = await w.town.database.pool.query<{ id: string }>(
    'select id from office_closures where lifted_at is null'
  )
  const closureId = rows[0]?.id
  if ((kind === 'close') === (closureId !== undefined)) return null
  const said = closureId
    ? await ask(w, admin, 'closure.lift', { actionId, closureId })
    : await ask(w, admin, 'closure.close', { actionId, date: DAY, reason: '台风停办' })
  if (said === 'ok') m.closed = kind === 'close'
  await takeOver(w.town.db, w.people, m)
  return [said, said]
}

function minute(slot: number) {
  return (STARTS[0] + slot * 30) as (typeof STARTS)[number]
}
