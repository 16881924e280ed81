// Before a day is closed: how many bookings are on it, and where would they go? Nothing is written.
import { answer, refuse } from '@/contract/failure'
import { planMoves, type NewPlace } from '@/domain/booking/nearest'
import type { DateString } from '@/domain/time/date'
import { findOffice } from '../../database/offered'
import type { UseCase } from '../environment'
import { closureProblem, hoursOf } from './close-day'
import { asDisplaced, displacedBookings } from './displaced'
import { refugesFrom } from './refuges'

export const previewClosure: UseCase<'closure.preview'> = async (context, input) => {
  const record = await findOffice(context.db, context.actor.officeId ?? '')
  if (!record) return refuse('not-found', { field: 'officeId' })
  const stands = await closureProblem(context, record, input)
  if (stands) return { ok: false, failure: stands }
  const closure = { date: input.date, reason: '', hours: hoursOf(input) }
  const closed = { ...record.office, closures: [...record.office.closures, closure] }
  const found = await displacedBookings(context, closed, input.date)
  const booked = found.filter(({ status }) => status === 'booked')
  const refuges = await refugesFrom(context, { ...record, office: closed }, input.date)
  const moves = planMoves(refuges, await asDisplaced(context, booked))
  return answer({
    bookings: booked.length,
    to: byPlace([...moves.values()]),
    released: booked.length - moves.size,
    ended: found.length - booked.length
  })
}

interface Target {
  readonly officeId: string
  readonly officeName: string
  readonly date: DateString
  readonly count: number
}

/** How many go to which office on which day, in the order in which the first of them went there. */
function byPlace(places: readonly NewPlace[]): Target[] {
  const targets = new Map<string, Target>()
  for (const { office, run } of places) {
    const [{ date }] = run
    const key = `${office.id} ${date}`
    const count = (targets.get(key)?.count ?? 0) + 1
    targets.set(key, { officeId: office.id, officeName: office.name, date, count })
  }
  return [...targets.values()]
}
