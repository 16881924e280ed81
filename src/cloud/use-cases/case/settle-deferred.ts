// What was deferred has come and is right: nothing is deferred any more (ZJ-11.2).
import { saveSupply } from '../../database/case-documents'
import { cancelErrands } from '../../database/errands'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'

export const settleDeferred: UseCase<'case.settle-deferred'> = (context, { caseId }) => {
  return actAtOffice(context, caseId, ({ guide, items }) => ({
    action: 'settle-deferred',
    as: 'clerk',
    changes: { deferred_due: null },
    notice: { kind: 'deferred-settled', serviceName: guide.name },
    write: async (db) => {
      for (const { document, supply } of items) {
        if (!supply?.deferredUntil) continue
        await saveSupply(db, caseId, document.kind, { ...supply, deferredUntil: null })
      }
      // Nobody fetches what is there.
      const fetching = { kinds: ['fetch-document'], statuses: ['open', 'taken'] } as const
      await cancelErrands(db, caseId, fetching)
    }
  }))
}
