// A deferred document is fetched from the resident's home (ZJ-11.2), free of charge (ZJ-30).
import { refuse } from '@/contract/failure'
import { askObstacle } from '@/domain/errand/choice'
import { errandState, errandsOfCases } from '../../database/errands'
import { showCase } from '../case/act'
import { advance } from '../case/advance'
import { loadOwnCase } from '../case/load-case'
import type { UseCase } from '../environment'
import { gridProblem } from './choose-delivery'
import { newErrand } from './new-errand'

export const askErrand: UseCase<'errand.ask'> = async (context, input) => {
  const loaded = await loadOwnCase(context, input.caseId)
  if (!loaded) return refuse('not-found', { field: 'caseId' })
  const { record, items } = loaded
  const item = items.find(({ document }) => document.id === input.documentId)
  if (!item) return refuse('document-not-in-guide', { field: 'documentId' })
  const errands = await errandsOfCases(context.db, [record.id])
  const stands = askObstacle(record.status, item, errands.map(errandState))
  if (stands) return refuse('obstacle', { detail: stands, rule: 'ZJ-11.2' })
  const wrong = await gridProblem(context, record.office_id ?? '', input.gridId)
  if (wrong) return { ok: false, failure: wrong }
  const moved = await advance(context, loaded, {
    action: 'run-errand',
    as: 'resident',
    data: {
      errand: input.actionId,
      act: 'ask',
      kind: 'fetch-document',
      document: item.document.name
    },
    write: (db) =>
      newErrand({ ...context, db }, record, {
        id: input.actionId,
        kind: 'fetch-document',
        status: 'open',
        documentId: input.documentId,
        gridId: input.gridId,
        address: input.address
      })
  })
  return moved.ok ? showCase(context, moved.data) : moved
}
