// Statements on cases. A state changes only from the state that was read; no row means conflict.
import type { Selectable, Updateable } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { ChainedEvent } from '@/domain/ledger/chain'
import { instant, type Instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type CaseRecord = Selectable<Tables['cases']>
export type EventRecord = Selectable<Tables['case_events']>
export type CaseChanges = Omit<Updateable<Tables['cases']>, 'id' | 'status' | 'event_count'>

/** One case; undefined where there is none. */
export async function findCase(db: Database, id: string): Promise<CaseRecord | undefined> {
  return db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst()
}

/** These cases, in no order. */
export async function findCases(db: Database, ids: readonly string[]): Promise<CaseRecord[]> {
  if (ids.length === 0) return []
  return db.selectFrom('cases').selectAll().where('id', 'in', ids).execute()
}

/** The draft that a person already has for a service and a subject. */
export async function findDraft(
  db: Database,
  key: { personId: string; subjectId: string; serviceId: string }
): Promise<CaseRecord | undefined> {
  return db
    .selectFrom('cases')
    .selectAll()
    .where('person_id', '=', key.personId)
    .where('subject_id', '=', key.subjectId)
    .where('service_id', '=', key.serviceId)
    .where('status', '=', 'draft')
    .where('bundle_id', 'is', null)
    .executeTakeFirst()
}

/** A person's cases, the last touched first, at most `most`. */
export async function casesOf(db: Database, personId: string, most: number): Promise<CaseRecord[]> {
  return db
    .selectFrom('cases')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('updated_at', 'desc')
    .limit(most)
    .execute()
}

/**
 * Takes a case from the state and the event that were read to the next one. Undefined where somebody
 * else was faster: nothing is written then. The event follows, see `sealEvent`.
 */
export async function claimCase(
  db: Database,
  from: CaseRecord,
  to: CaseStatus,
  changes: CaseChanges,
  at: Instant
): Promise<CaseRecord | undefined> {
  return db
    .updateTable('cases')
    .set({
      ...changes,
      status: to,
      event_count: from.event_count + 1,
      updated_at: new Date(at)
    })
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .where('event_count', '=', from.event_count)
    .returningAll()
    .executeTakeFirst()
}

/**
 * Writes the event that ends a move, and its hash on the case. The key refuses a second event with
 * the same number.
 */
export async function appendEvent(db: Database, event: ChainedEvent): Promise<void> {
  const row = {
    case_id: event.caseId,
    seq: event.seq,
    at: new Date(event.at),
    action: event.action,
    actor_id: event.actorId,
    actor_role: event.actorRole,
    rule: event.rule,
    data: JSON.stringify(event.data),
    previous_hash: event.previousHash,
    hash: event.hash
  }
  await db
    .with('appended', (inside) => inside.insertInto('case_events').values(row))
    .updateTable('cases')
    .set({ last_hash: event.hash })
    .where('id', '=', event.caseId)
    .execute()
}

/** All events of a case in order. */
export async function eventsOf(db: Database, caseId: string): Promise<ChainedEvent[]> {
  const rows = await db
    .selectFrom('case_events')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('seq')
    .execute()
  return rows.map(chainedEvent)
}

/** An event as the ledger chains it. */
function chainedEvent(row: EventRecord): ChainedEvent {
  return {
    caseId: row.case_id,
    seq: row.seq,
    at: instant(row.at.getTime()),
    action: row.action,
    actorId: row.actor_id,
    actorRole: row.actor_role,
    rule: row.rule,
    data: row.data,
    previousHash: row.previous_hash,
    hash: row.hash
  }
}
