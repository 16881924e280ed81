// A resident starts on a service: a draft for themselves or a relative, one for each (ZJ-7).
import { refuse } from '@/contract/failure'
import { wrongAnswer } from '@/domain/service/check-answers'
import { findDraft } from '../../database/cases'
import { findGuide } from '../../database/offered'
import { relativesOf } from '../../database/people'
import type { UseCase } from '../environment'
import { showCase } from './act'
import { insertDraft } from './insert-draft'
import { loadCase } from './load-case'
import { changeAnswers } from './change-answers'

export const startCase: UseCase<'case.start'> = async (context, input) => {
  const guide = await findGuide(context.db, input.serviceId)
  if (!guide) return refuse('not-found', { field: 'serviceId' })
  const wrong = wrongAnswer(guide, input.answers)
  if (wrong) return refuse('invalid-input', { field: `answers.${wrong}`, detail: 'choice' })
  const { personId } = context.actor
  const subjectId = input.relativeId ?? personId
  if (input.relativeId) {
    const relatives = await relativesOf(context.db, personId)
    if (!relatives.some((r) => r.id === subjectId))
      return refuse('not-found', { field: 'relativeId' })
  }
  const key = { personId, subjectId, serviceId: guide.id }
  const draft = await findDraft(context.db, key)
  if (draft) {
    const loaded = await loadCase(context.db, draft)
    return changeAnswers(context, loaded, { ...draft.answers, ...input.answers })
  }
  const fresh = { ...key, id: input.actionId, answers: input.answers }
  return showCase(context, await insertDraft(context, fresh))
}
