// Ends before a decision: refused (AL-32, ZJ-11.3) or revoked (ZJ-11.2), always with reasons.
import { refuse } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'
import { afterCounter } from './after-counter'
import { endWork } from './end-work'
import { loadOfficeCase } from './load-case'

export const refuseCase: UseCase<'case.refuse'> = async (context, input) => {
  const loaded = await loadOfficeCase(context, input.caseId)
  // AL-32: who is not competent names who is, or says that no permission is needed.
  if (loaded?.record.status === 'received' && input.authority === '') {
    return refuse('invalid-input', { field: 'authority', detail: 'empty' })
  }
  return actAtOffice(
    context,
    input.caseId,
    ({ guide }) => ({
      action: 'refuse',
      as: 'clerk',
      data: { reasons: input.reasons, authority: input.authority },
      changes: { reasons: input.reasons, ended_on: dateAt(context.now) },
      paper: { reasons: input.reasons, authority: input.authority },
      write: (db, { id }) => endWork(context, db, id),
      notice: { kind: 'refused', serviceName: guide.name, reasons: input.reasons }
    }),
    (moved) => afterCounter(context, moved)
  )
}

export const revokeCase: UseCase<'case.revoke'> = (context, input) =>
  actAtOffice(context, input.caseId, ({ guide }) => ({
    action: 'revoke',
    as: 'clerk',
    data: { reasons: input.reasons },
    changes: { reasons: input.reasons, ended_on: dateAt(context.now) },
    paper: { reasons: input.reasons },
    write: (db, { id }) => endWork(context, db, id),
    notice: { kind: 'revoked', serviceName: guide.name, reasons: input.reasons }
  }))
