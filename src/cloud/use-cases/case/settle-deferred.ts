// What was deferred has come and is right: nothing is deferred any more (ZJ-11.2).
import { answer } from '@/contract/failure'
import { saveSupply } from '../../database/case-documents'
import type { UseCase } from '../environment'
import { actAtOffice } from './act'
import type { LoadedCase } from './load-case'

export const settleDeferred: UseCase<'case.settle-deferred'> = (context, { caseId }) => {
  let items: LoadedCase['items'] = []
  return actAtOffice(
    context,
    caseId,
    (loaded) => {
      items = loaded.items
      return {
        action: 'settle-deferred',
        as: 'clerk',
        changes: { deferred_due: null },
        notice: { kind: 'deferred-settled', serviceName: loaded.guide.name }
      }
    },
    async (moved) => {
      for (const { document, supply } of items) {
        if (!supply?.deferredUntil) continue
        await saveSupply(context.db, caseId, document.kind, { ...supply, deferredUntil: null })
      }
      return answer(moved)
    }
  )
}
