// After an errand somebody calls: did it arrive, was everything right? Every finished one is on the
// list until a dispatcher or a clerk has called.
import type { Output } from '@/contract/calls'
import { answer, refuse } from '@/contract/failure'
import { maskName } from '@/domain/person/mask'
import { instant } from '@/domain/time/instant'
import { findCases } from '../../database/cases'
import type { ErrandRecord } from '../../database/errands'
import { errandsToCall, saveCallBack } from '../../database/grids'
import { peopleById } from '../../database/people'
import { loadCases } from '../case/load-case'
import { recordRead } from '../case/show-case'
import type { SignedIn, UseCase } from '../environment'
import { lateTellings } from './late-tellings'
import { carried, peopleOf } from './present-task'

const MOST = 100

export const listCalls: UseCase<'errand.calls'> = async (context) => {
  const { officeId } = context.actor
  if (!officeId) return refuse('not-allowed')
  await recordRead(context, 'errand.calls', null)
  return answer({
    calls: await callRows(context, await errandsToCall(context.db, officeId, MOST)),
    late: await lateTellings(context, officeId)
  })
}

export const callBack: UseCase<'errand.call-back'> = async (context, input) => {
  const { officeId } = context.actor
  if (!officeId) return refuse('not-allowed')
  const call = { at: new Date(context.now), satisfied: input.satisfied, note: input.note }
  const saved = await saveCallBack(context.db, { id: input.errandId, officeId }, call)
  if (!saved) return refuse('conflict')
  return answer({ left: (await errandsToCall(context.db, officeId, MOST)).length })
}

async function callRows(
  context: SignedIn,
  errands: readonly ErrandRecord[]
): Promise<Output<'errand.calls'>['calls']> {
  const ids = [...new Set(errands.map((e) => e.case_id))]
  const cases = await loadCases(context.db, await findCases(context.db, ids))
  const people = await peopleOf(context, cases)
  const workers = await peopleById(context.db, [
    ...new Set(errands.flatMap((e) => e.worker_id ?? []))
  ])
  return errands.flatMap((errand) => {
    const loaded = cases.find(({ record }) => record.id === errand.case_id)
    if (!loaded) return []
    const worker = workers.get(errand.worker_id ?? '')?.name
    return [
      {
        id: errand.id,
        caseId: errand.case_id,
        code: loaded.record.code,
        kind: errand.kind,
        serviceName: loaded.guide.name,
        carry: carried(errand, loaded),
        ...people(loaded.record),
        workerName: worker ? maskName(worker) : null,
        doneAt: instant((errand.done_at ?? errand.created_at).getTime()),
        signedOnPaper: errand.signed_on_paper,
        tries: errand.tries
      }
    ]
  })
}
