// Is the history of this case still as it was written, and are its rows as the last event left them?
// Recomputes every hash (SM3), of the events and of the case's rows in every table.
import { answer, refuse } from '@/contract/failure'
import { firstBroken, type ChainedEvent } from '@/domain/ledger/chain'
import { dateAt } from '@/domain/time/instant'
import { caseDigests } from '../../database/case-digests'
import { suppliesOf } from '../../database/case-documents'
import { eventsOf, findCase, type CaseRecord } from '../../database/cases'
import { filesById } from '../../database/documents'
import { sm3Hex } from '../../secrets/sm3'
import type { Context, UseCase } from '../environment'
import { isOfOffice } from './load-case'

/** What was found: the first event that does not fit, and the first table that does not. */
export interface LedgerFinding {
  readonly events: readonly ChainedEvent[]
  readonly brokenAt: number | null
  readonly brokenTable: string | null
}

export const verifyLedger: UseCase<'ledger.verify'> = async (context, { caseId }) => {
  const record = await findCase(context.db, caseId)
  const own = record?.person_id === context.actor.personId
  if (!record || (!own && !isOfOffice(context.actor, record))) {
    return refuse('not-found', { field: 'caseId' })
  }
  const { events, brokenAt, brokenTable } = await checkLedger(context, record)
  return answer({
    intact: brokenAt === null && brokenTable === null,
    events: events.length,
    brokenAt,
    brokenTable,
    lastHash: record.last_hash,
    firstAt: events[0]?.at ?? null,
    checkedOn: dateAt(context.now)
  })
}

/** Recomputes the chain of a case, and compares its rows with the digests of the last event. */
export async function checkLedger(context: Context, record: CaseRecord): Promise<LedgerFinding> {
  const { db } = context
  const events = await eventsOf(db, record.id)
  const last = events.at(-1)
  // The case keeps the last hash too, so that events cut off at the end are missed as well.
  const cut = last?.hash !== record.last_hash || events.length !== record.event_count
  const broken = firstBroken(events, sm3Hex) ?? (cut ? events.length + 1 : null)
  const now: Record<string, string> = { ...(await caseDigests(db, record.id, sm3Hex)) }
  const table = otherTable(last, now) ?? ((await filesHold(context, record.id)) ? null : 'files')
  return { events, brokenAt: broken, brokenTable: table }
}

/** Whether the bytes of the case's files are still those that were sealed. */
async function filesHold({ db, storage }: Context, caseId: string): Promise<boolean> {
  const supplies = (await suppliesOf(db, [caseId])).get(caseId) ?? []
  const files = await filesById(
    db,
    supplies.flatMap(({ fileIds }) => fileIds)
  )
  for (const { id, size, hash } of files.values()) {
    if (!storage || !hash) continue
    // A file that is gone can't be read: that is found too.
    const bytes = await storage.read(id, 0, size).catch(() => new Uint8Array())
    if (sm3Hex(bytes) !== hash) return false
  }
  return true
}

function otherTable(last: ChainedEvent | undefined, now: Record<string, string>): string | null {
  // An event from before the tables were sealed says nothing of them; its chain still does.
  if (!last?.data.tables) return null
  const { version: _version, ...then } = last.data.tables as Record<string, string>
  const names = [...new Set([...Object.keys(then), ...Object.keys(now)])]
  return names.find((name) => then[name] !== now[name]) ?? null
}
