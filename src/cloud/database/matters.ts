// What does a resident still wait for? Their open cases, each with the booking that stands for it.
import { waitingStatuses, activeStatuses, type BookingStatus } from '@/domain/booking/status'
import { caseStatuses, isFinal } from '@/domain/case/status'
import type { Matter } from '@/domain/notice/ahead'
import type { Database } from './connect'
import { allGuides } from './offered'

const open = caseStatuses.filter((status) => !isFinal(status))
const standing: readonly BookingStatus[] = [...activeStatuses, ...waitingStatuses]

/** The cases that a person acts for and that are not over, the last touched first, at most 100. */
export async function mattersOf(db: Database, personId: string): Promise<Matter[]> {
  const cases = await db
    .selectFrom('cases')
    .select(['id', 'bundle_id', 'service_id', 'status', 'delivery', 'deferred_due'])
    .where('person_id', '=', personId)
    .where('status', 'in', open)
    .orderBy('updated_at', 'desc')
    .limit(100)
    .execute()
  const bookings = await db
    .selectFrom('bookings')
    .select(['case_id', 'status'])
    .where('person_id', '=', personId)
    .where('status', 'in', standing)
    .execute()
  const ofCase = (id: string) =>
    bookings.flatMap((booking) => (booking.case_id === id ? [booking.status] : []))
  const visited = new Set(cases.filter(({ id }) => ofCase(id).some(isVisit)).map(groupOf))
  const guides = await allGuides(db)
  const atOnce = new Set(guides.filter(({ guide }) => guide.onTheSpot).map(({ guide }) => guide.id))
  return cases.map((row) => ({
    caseId: row.id,
    bundleId: row.bundle_id,
    status: row.status,
    bookings: ofCase(row.id),
    comesAlong: visited.has(groupOf(row)),
    delivery: row.delivery,
    deferred: row.deferred_due !== null,
    onTheSpot: atOnce.has(row.service_id)
  }))
}

/** One visit serves the cases of a life event together (ZJ-2). */
function groupOf(row: { readonly id: string; readonly bundle_id: string | null }): string {
  return row.bundle_id ?? row.id
}

/** A place that is only held is no visit yet. */
function isVisit(status: BookingStatus): boolean {
  return status !== 'held' && (activeStatuses as readonly BookingStatus[]).includes(status)
}
