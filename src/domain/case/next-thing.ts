// Of all one's cases, which asks for something first? A visit of today or tomorrow, then what is
// due, then the next visit, then a result to collect, then a draft that was begun. (A place that is
// offered to one who waits goes before all of them: use-cases/home/show-home.ts.)
import type { DeliveryWay } from '../errand/errand'
import { addDays, type DateString } from '../time/date'
import type { CaseStatus } from './status'

/** What of a case decides; the rows of `case.list` have it. */
export interface NextRow {
  readonly status: CaseStatus
  readonly booking: { readonly date: DateString; readonly start: number } | null
  readonly correctionDue: DateString | null
  readonly deferredDue: DateString | null
  readonly delivery: DeliveryWay
}

type With<R extends NextRow, K extends keyof NextRow> = R & {
  readonly [P in K]: NonNullable<R[P]>
}

export type NextThing<R extends NextRow> =
  | { readonly kind: 'booking'; readonly row: With<R, 'booking'> }
  | { readonly kind: 'correction'; readonly row: With<R, 'correctionDue'> }
  | { readonly kind: 'deferred'; readonly row: With<R, 'deferredDue'> }
  | { readonly kind: 'collect' | 'draft'; readonly row: R }

/** The one next thing, or null where nothing is asked. */
export function nextThing<R extends NextRow>(
  rows: readonly R[],
  today: DateString
): NextThing<R> | null {
  const visit = earliest(
    rows.filter(has('booking')),
    (r) => `${r.booking.date} ${r.booking.start + 1000}`
  )
  if (visit && visit.booking.date <= addDays(today, 1)) return { kind: 'booking', row: visit }
  const correction = earliest(rows.filter(has('correctionDue')), (r) => r.correctionDue)
  if (correction) return { kind: 'correction', row: correction }
  const deferred = earliest(rows.filter(has('deferredDue')), (r) => r.deferredDue)
  if (deferred) return { kind: 'deferred', row: deferred }
  if (visit) return { kind: 'booking', row: visit }
  const decided = rows.find((r) => r.status === 'decided' && r.delivery === 'counter')
  if (decided) return { kind: 'collect', row: decided }
  const draft = rows.find((r) => r.status === 'draft')
  return draft ? { kind: 'draft', row: draft } : null
}

function has<K extends keyof NextRow>(key: K) {
  return <R extends NextRow>(row: R): row is With<R, K> => row[key] !== null
}

function earliest<T>(rows: readonly T[], key: (row: T) => string): T | undefined {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0]
}
