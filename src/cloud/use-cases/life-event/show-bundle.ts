// The cases of a life event, for the resident they belong to or the staff of their office.
import { answer, refuse } from '@/contract/failure'
import { isOfOffice } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { UseCase } from '../environment'
import { loadBundle } from './load-bundle'
import { presentWholeBundle } from './present-bundle'

export const showBundle: UseCase<'life-event.case'> = async (context, { bundleId }) => {
  const found = await loadBundle(context.db, bundleId)
  if (!found) return refuse('not-found', { field: 'bundleId' })
  const own = found.bundle.person_id === context.actor.personId
  const here = found.cases.find(({ record }) => isOfOffice(context.actor, record))
  if (!own && !here) return refuse('not-found', { field: 'bundleId' })
  if (!own && here) await recordRead(context, 'life-event.case', here.record.id)
  return answer(await presentWholeBundle(context, found))
}
