// Calls on the ledger of a case (存证链): is it as it was written, and the proof of it to take home.
import * as v from 'valibot'
import { PROOF_FORMAT } from '@/domain/ledger/proof'
import { read } from './call'
import { id, outDate, outInstant } from './fields'

/** An event as it is hashed, with the digests of the case's tables under `data.tables`. */
const chainedEvent = v.object({
  caseId: v.string(),
  seq: v.number(),
  at: outInstant,
  action: v.string(),
  actorId: v.nullable(v.string()),
  actorRole: v.string(),
  rule: v.string(),
  data: v.record(v.string(), v.unknown()),
  previousHash: v.string(),
  hash: v.string()
})

export const ledgerCalls = {
  'ledger.verify': read(
    'Recomputes the hash chain of a case',
    v.object({ caseId: id }),
    v.object({
      intact: v.boolean(),
      events: v.number(),
      brokenAt: v.nullable(v.number()),
      /** The table whose rows are not as the last event left them; null where all are. */
      brokenTable: v.nullable(v.string()),
      lastHash: v.string(),
      firstAt: v.nullable(outInstant),
      checkedOn: outDate
    })
  ),
  'ledger.proof': read(
    'The whole chain of a case, to be saved and checked later without asking anybody',
    v.object({ caseId: id }),
    v.object({
      format: v.literal(PROOF_FORMAT),
      caseId: v.string(),
      caseCode: v.nullable(v.string()),
      serviceName: v.string(),
      madeAt: outInstant,
      events: v.array(chainedEvent),
      lastHash: v.string(),
      seal: v.string()
    })
  )
}
