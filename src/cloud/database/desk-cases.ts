// Statements on what waits at a desk: what was filed online and nobody has looked at, and the rest.
import { sql } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { CaseRecord } from './cases'
import type { Database } from './connect'

/** Online filings of an office that nobody has looked at, the oldest first, at most `most`. */
export async function unseenFilings(
  db: Database,
  officeId: string,
  most: number
): Promise<CaseRecord[]> {
  return db
    .selectFrom('cases')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('status', '=', 'received')
    .where('channel', '=', 'online')
    .where('looked_at', 'is', null)
    .orderBy('received_on')
    .orderBy('updated_at')
    .limit(most)
    .execute()
}

/**
 * The other cases of an office in some states, at most `most`: what has to be looked at, corrected,
 * decided or handed over first comes first. `deferredOnly` are states in which only what was
 * accepted provisionally still waits for the counter.
 */
export async function waitingCases(
  db: Database,
  officeId: string,
  wanted: { always: readonly CaseStatus[]; deferredOnly: readonly CaseStatus[] },
  most: number
): Promise<CaseRecord[]> {
  const { always, deferredOnly } = wanted
  if (always.length + deferredOnly.length === 0) return []
  return db
    .selectFrom('cases')
    .selectAll()
    .where('office_id', '=', officeId)
    .where((e) =>
      e.or([
        ...(always.length > 0 ? [e('status', 'in', always)] : []),
        ...(deferredOnly.length > 0
          ? [e.and([e('status', 'in', deferredOnly), e('deferred_due', 'is not', null)])]
          : [])
      ])
    )
    .where(sql<boolean>`not (status = 'received' and channel = 'online' and looked_at is null)`)
    .orderBy(
      sql`case status when 'decided' then decided_on + 14 else
        coalesce(due_on, correction_due, received_on) end`,
      (o) => o.asc().nullsLast()
    )
    .orderBy('id')
    .limit(most)
    .execute()
}
