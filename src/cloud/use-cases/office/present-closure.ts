// A closure as the staff see it: when, why, by whom, and how many bookings it still has to move.
import type { Output } from '@/contract/calls'
import { instant } from '@/domain/time/instant'
import type { ClosureRecord } from '../../database/closures'
import { findOffice } from '../../database/offered'
import { peopleById } from '../../database/people'
import type { Context } from '../environment'
import { displacedBookings } from './displaced'

type ClosureView = Output<'closure.list'>['closures'][number]

/** One of them; counts what is left unless it is lifted. */
export async function presentClosure(
  context: Context,
  closure: ClosureRecord
): Promise<ClosureView> {
  const { date, from_minute: from, to_minute: to } = closure
  const office = await findOffice(context.db, closure.office_id)
  const people = await peopleById(context.db, [closure.by_id])
  const over = closure.lifted_at !== null || !office
  const left = over ? [] : await displacedBookings(context, office.office, date)
  return {
    id: closure.id,
    date,
    hours: from === null || to === null ? null : { from, to },
    reason: closure.reason,
    at: instant(closure.at.getTime()),
    byName: people.get(closure.by_id)?.name ?? '',
    liftedAt: closure.lifted_at && instant(closure.lifted_at.getTime()),
    moved: closure.moved,
    released: closure.released,
    ended: closure.ended,
    left: left.length
  }
}
