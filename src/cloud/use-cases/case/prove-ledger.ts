// What can a resident take home, so that nobody can write the history of their case anew? The chain
// as it is kept, whether it holds or not, sealed with SM3.
import { answer, refuse } from '@/contract/failure'
import { sealProof } from '@/domain/ledger/proof'
import { eventsOf, findCase } from '../../database/cases'
import { findGuide } from '../../database/offered'
import { sm3Hex } from '../../secrets/sm3'
import type { UseCase } from '../environment'
import { isOfOffice } from './load-case'

export const proveLedger: UseCase<'ledger.proof'> = async ({ db, actor, now }, { caseId }) => {
  const record = await findCase(db, caseId)
  const own = record?.person_id === actor.personId
  if (!record || (!own && !isOfOffice(actor, record))) {
    return refuse('not-found', { field: 'caseId' })
  }
  const guide = await findGuide(db, record.service_id)
  const proof = {
    caseId,
    caseCode: record.code,
    serviceName: guide?.name ?? record.service_id,
    madeAt: now,
    events: await eventsOf(db, caseId)
  }
  const sealed = sealProof(proof, sm3Hex)
  const events = sealed.events.map((event) => ({ ...event, data: { ...event.data } }))
  return answer({ ...sealed, madeAt: now, events })
}
