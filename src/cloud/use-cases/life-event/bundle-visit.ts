// One visit for all of them (ZJ-2): which booking serves a case, and which cases it serves.
import { isActive, isInHall } from '@/domain/booking/status'
import { isFinal } from '@/domain/case/status'
import type { ChecklistItem } from '@/domain/checklist/checklist'
import { oneSet } from '@/domain/checklist/one-set'
import type { BookingRecord } from '../../database/bookings'
import { bookingsOfCases } from '../../database/bookings-read'
import { casesOfBundles } from '../../database/bundles'
import type { CaseRecord } from '../../database/cases'
import type { Database } from '../../database/connect'
import type { LoadedCase } from '../case/load-case'
import type { Context } from '../environment'
import { loadBundles, siblingsOf, type LoadedBundle } from './load-bundle'
import { moveSibling } from './move-sibling'

type InBundle = Pick<CaseRecord, 'id' | 'bundle_id'>

/** The booking that serves a case: its own, or that of the life event it belongs to. */
export async function visitOf(
  db: Database,
  { id, bundle_id }: InBundle
): Promise<BookingRecord | undefined> {
  const records = bundle_id ? await casesOfBundles(db, [bundle_id]) : []
  const bookings = await bookingsOfCases(db, [id, ...records.map((record) => record.id)])
  return chosen(bookings.get(id), [...bookings.values()])
}

/** One's own where it is still open, else one that is, else the last one. */
export function chosen(
  own: BookingRecord | undefined,
  all: readonly BookingRecord[]
): BookingRecord | undefined {
  if (own && isActive(own.status)) return own
  const latest = [...all].sort((a, b) => b.created_at.getTime() - a.created_at.getTime())
  return latest.find(({ status }) => isActive(status)) ?? own ?? latest[0]
}

/** The cases that a booking of this one serves: with it, the drafts of its life event. */
export async function servedWith(
  db: Database,
  loaded: LoadedCase
): Promise<[LoadedCase, ...LoadedCase[]]> {
  const siblings = await siblingsOf(db, loaded.record)
  return [loaded, ...siblings.filter(({ record }) => record.status === 'draft')]
}

export interface Served {
  /** The life event whose cases are served together; null where it is one case alone. */
  readonly bundleId: string | null
  readonly name: string
  /** Each kind of document once, with the case through which it is given. */
  readonly items: readonly { readonly item: ChecklistItem; readonly caseId: string }[]
}

/** What a visit of a case is for: that case, or with it the others of its life event. */
export async function servedBy(db: Database, loaded: LoadedCase): Promise<Served> {
  return (await servedByEach(db, [loaded]))(loaded)
}

/** The same for several cases, asked for at once. */
export async function servedByEach(
  db: Database,
  cases: readonly LoadedCase[]
): Promise<(loaded: LoadedCase) => Served> {
  const ids = new Set(cases.flatMap(({ record }) => record.bundle_id ?? []))
  const bundles = await loadBundles(db, [...ids])
  return (loaded) => {
    const bundle = bundles.get(loaded.record.bundle_id ?? '')
    const running = bundle?.cases.filter(({ record }) => !isFinal(record.status)) ?? []
    return bundle && running.length > 1 ? allOf(bundle, running) : alone(loaded)
  }
}

function allOf({ bundle, event }: LoadedBundle, running: readonly LoadedCase[]): Served {
  const set = oneSet(running.map((one) => ({ ...one, status: one.record.status })))
  const items = set.map(({ item, through }) => ({ item, caseId: through.record.id }))
  return { bundleId: bundle.id, name: event.name, items }
}

function alone({ record, guide, items }: LoadedCase): Served {
  const own = items.map((item) => ({ item, caseId: record.id }))
  return { bundleId: null, name: guide.name, items: own }
}

/** The siblings for which the booking of a case is still needed when that case needs it no more. */
export async function stillServed(
  context: Context,
  record: CaseRecord,
  booking: BookingRecord
): Promise<LoadedCase[]> {
  const waiting = isInHall(booking.status) ? ['draft', 'received'] : ['draft']
  const siblings = await siblingsOf(context.db, record)
  return siblings.filter(({ record }) => waiting.includes(record.status))
}

/** A booking goes on for another case of the life event: the one it was made for is taken back. */
export async function handOver(
  context: Context,
  { id, office_id }: BookingRecord,
  to: LoadedCase
): Promise<void> {
  await context.db
    .updateTable('bookings')
    .set({ case_id: to.record.id, service_id: to.record.service_id })
    .where('office_id', '=', office_id)
    .where('id', '=', id)
    .execute()
  await moveSibling(context, to, {
    action: 'supply',
    as: 'resident',
    data: { bookingId: id },
    changes: { office_id }
  })
}
