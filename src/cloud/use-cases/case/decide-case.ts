// A handler decides; whoever is denied is told why (AL-38). The result is handed over (AL-44).
import { refuse } from '@/contract/failure'
import { dateAt } from '@/domain/time/instant'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'

export const decideCase: UseCase<'case.decide'> = async (context, input) => {
  if (!input.granted && input.reasons.length < 2) {
    return refuse('invalid-input', { field: 'reasons', detail: 'empty' })
  }
  return actAtOffice(context, input.caseId, ({ guide }) => ({
    action: 'decide',
    as: 'handler',
    data: { granted: input.granted ? 'yes' : 'no', reasons: input.reasons },
    changes: {
      decided_on: dateAt(context.now),
      granted: input.granted,
      reasons: input.reasons || null
    },
    notice: { kind: 'decided', serviceName: guide.name, granted: input.granted }
  }))
}

export const deliverCase: UseCase<'case.deliver'> = (context, { caseId }) =>
  actAtOffice(context, caseId, ({ guide }) => ({
    action: 'deliver',
    as: context.actor.roles.includes('clerk') ? 'clerk' : 'grid-worker',
    notice: { kind: 'delivered', serviceName: guide.name }
  }))
