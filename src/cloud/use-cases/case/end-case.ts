// Ends before a decision: refused (AL-32, ZJ-11.3) or revoked (ZJ-11.2), always with reasons.
import type { CheckedInput } from '@/contract/calls'
import type { Failure } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { SignedIn, UseCase } from '../environment'
import { actAtOffice } from './act'
import type { Move } from './advance'
import { afterCounter } from './after-counter'
import { endWork } from './end-work'
import type { LoadedCase } from './load-case'

export const refuseCase: UseCase<'case.refuse'> = (context, input) =>
  actAtOffice(
    context,
    input.caseId,
    (loaded) => refusal(context, loaded, input),
    (moved) => afterCounter(context, moved)
  )

function refusal(
  context: SignedIn,
  { record, guide }: LoadedCase,
  { reasons, authority }: CheckedInput<'case.refuse'>
): Move | Failure {
  // AL-32: who is not competent names who is, or says that no permission is needed.
  if (record.status === 'received' && authority === '') {
    return { code: 'invalid-input', field: 'authority', detail: 'empty' }
  }
  return {
    action: 'refuse',
    as: 'clerk',
    data: { reasons, authority },
    changes: { reasons, ended_on: dateAt(context.now) },
    paper: { reasons, authority },
    write: (db, { id }) => endWork(context, db, id),
    notice: { kind: 'refused', serviceName: guide.name, reasons }
  }
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
