// Is the history of this case still as it was written? Recomputes every hash (SM3).
import { answer, refuse } from '@/contract/failure'
import { firstBroken } from '@/domain/ledger/chain'
import { dateAt } from '@/domain/time/instant'
import { eventsOf, findCase } from '../../database/cases'
import { sm3Hex } from '../../secrets/sm3'
import type { UseCase } from '../environment'
import { isOfOffice } from './load-case'

export const verifyLedger: UseCase<'ledger.verify'> = async (context, { caseId }) => {
  const record = await findCase(context.db, caseId)
  const own = record?.person_id === context.actor.personId
  if (!record || (!own && !isOfOffice(context.actor, record))) {
    return refuse('not-found', { field: 'caseId' })
  }
  const events = await eventsOf(context.db, caseId)
  const broken = firstBroken(events, sm3Hex)
  const last = events.at(-1)
  // The case keeps the last hash too, so that events cut off at the end are missed as well.
  const cut = last?.hash !== record.last_hash || events.length !== record.event_count
  return answer({
    intact: broken === null && !cut,
    events: events.length,
    brokenAt: broken ?? (cut ? events.length + 1 : null),
    lastHash: record.last_hash,
    firstAt: events[0]?.at ?? null,
    checkedOn: dateAt(context.now)
  })
}
