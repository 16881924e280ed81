// A closure as the staff see it: when, why, by whom, and how many bookings it still has to move.
import type { Output } from '@/contract/calls'
import { dateAt, instant } from '@/domain/time/instant'
import type { ClosureRecord } from '../../database/closures'
import { findOffice } from '../../database/offered'
import { peopleById } from '../../database/people'
import type { Context } from '../environment'
import { displacedBookings } from './displaced'

type ClosureView = Output<'closure.list'>['closures'][number]

/** One of them. */
export async function presentClosure(
  context: Context,
  closure: ClosureRecord
): Promise<ClosureView> {
  const people = await peopleById(context.db, [closure.by_id])
  return viewOf(closure, people, await leftOf(context, closure))
}

/** Several, in their order. */
export async function presentClosures(
  context: Context,
  closures: readonly ClosureRecord[]
): Promise<ClosureView[]> {
  const people = await peopleById(context.db, [...new Set(closures.map(({ by_id }) => by_id))])
  const views: ClosureView[] = []
  for (const closure of closures) {
    views.push(viewOf(closure, people, await leftOf(context, closure)))
  }
  return views
}

/** How many it still has to move: none where it is lifted, or its day is over. */
async function leftOf(context: Context, closure: ClosureRecord): Promise<number> {
  const { date, lifted_at, office_id } = closure
  const office = await findOffice(context.db, office_id)
  if (lifted_at !== null || date < dateAt(context.now) || !office) return 0
  return (await displacedBookings(context, office.office, date)).length
}

function viewOf(
  closure: ClosureRecord,
  people: Awaited<ReturnType<typeof peopleById>>,
  left: number
): ClosureView {
  const { date, from_minute: from, to_minute: to } = closure
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
    left
  }
}
