// The last thing that a move does: its event, with the digests of all the case's rows, is chained to
// the one before (存证链). Whatever is written to a case's tables is written before this.
import { chain } from '@/domain/ledger/chain'
import type { Role } from '@/domain/person/role'
import { appendEvent, type CaseRecord } from '../../database/cases'
import { caseDigests, DIGEST_VERSION } from '../../database/case-digests'
import { sm3Hex } from '../../secrets/sm3'
import type { Context } from '../environment'

export interface EventFacts {
  readonly action: string
  readonly as: Role
  readonly rule: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Seals what was done to a case; `record` is the case as claimed. The case with its new hash. */
export async function sealEvent(
  context: Context,
  record: CaseRecord,
  { action, as, rule, data }: EventFacts
): Promise<CaseRecord> {
  const alone = as === 'timer' || as === 'system'
  const tables = await caseDigests(context.db, record.id, sm3Hex)
  const event = chain(
    {
      caseId: record.id,
      seq: record.event_count,
      at: context.now,
      action,
      actorId: alone ? null : (context.actor?.personId ?? null),
      actorRole: as,
      rule,
      data: { ...data, tables: { version: DIGEST_VERSION, ...tables } }
    },
    record.last_hash,
    sm3Hex
  )
  await appendEvent(context.db, event)
  return { ...record, last_hash: event.hash }
}
