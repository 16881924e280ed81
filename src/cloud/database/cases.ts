// Statements on cases. A state changes only from the state that was read; no row means conflict.
import type { Selectable, Updateable } from 'kysely'
import type { CaseStatus } from '@/domain/case/status'
import type { ChainedEvent } from '@/domain/ledger/chain'
import { instant } from '@/domain/time/instant'
import type { Database } from './connect'
import type { Tables } from './tables'

export type CaseRecord = Selectable<Tables['cases']>
export type CaseChanges = Omit<Updateable<Tables['cases']>, 'id' | 'status' | 'event_count'>
export type StopRecord = Selectable<Tables['case_stops']>

/** One case; undefined where there is none. */
export async function findCase(db: Database, id: string): Promise<CaseRecord | undefined> {
  return db.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst()
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

/** Cases of an office in some states, the first due first, at most `most`. */
export async function casesAt(
  db: Database,
  officeId: string,
  statuses: readonly CaseStatus[],
  most: number
): Promise<CaseRecord[]> {
  if (statuses.length === 0) return []
  return db
    .selectFrom('cases')
    .selectAll()
    .where('office_id', '=', officeId)
    .where('status', 'in', statuses)
    .orderBy('due_on', (o) => o.asc().nullsLast())
    .orderBy('updated_at')
    .limit(most)
    .execute()
}

/**
 * Moves a case from the state and the event that were read to the next, and writes the event.
 * Undefined where somebody else was faster: nothing is written then.
 */
export async function moveCase(
  db: Database,
  from: CaseRecord,
  to: CaseStatus,
  changes: CaseChanges,
  event: ChainedEvent
): Promise<CaseRecord | undefined> {
  const moved = await db
    .updateTable('cases')
    .set({
      ...changes,
      status: to,
      event_count: event.seq,
      last_hash: event.hash,
      updated_at: new Date(event.at)
    })
    .where('id', '=', from.id)
    .where('status', '=', from.status)
    .where('event_count', '=', from.event_count)
    .returningAll()
    .executeTakeFirst()
  if (moved) await insertEvent(db, event)
  return moved
}

/** The stops of these cases, the oldest first. */
export async function stopsOfCases(db: Database, ids: readonly string[]): Promise<StopRecord[]> {
  if (ids.length === 0) return []
  return db.selectFrom('case_stops').selectAll().where('case_id', 'in', ids).orderBy('id').execute()
}

/** Appends one event; the key refuses a second one with the same number. */
export async function insertEvent(db: Database, event: ChainedEvent): Promise<void> {
  await db
    .insertInto('case_events')
    .values({
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
    })
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
  return rows.map((row) => ({
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
  }))
}
