// A resident starts on a service: a draft for themselves or a relative, one for each (ZJ-7).
import { answer, refuse } from '@/contract/failure'
import { wrongAnswer } from '@/domain/service/check-answers'
import { chain } from '@/domain/ledger/chain'
import { findDraft, insertEvent, type CaseRecord } from '../../database/cases'
import { findGuide } from '../../database/offered'
import { relativesOf } from '../../database/people'
import { sm3Hex } from '../../secrets/sm3'
import type { SignedIn, UseCase } from '../environment'
import { loadCase } from './load-case'
import { presentCase } from './present-case'
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
  const record = await insertDraft(context, { ...key, id: input.actionId, answers: input.answers })
  return answer(await presentCase(context, await loadCase(context.db, record)))
}

async function insertDraft(
  context: SignedIn,
  draft: { id: string; personId: string; subjectId: string; serviceId: string; answers: object }
): Promise<CaseRecord> {
  const event = chain(
    {
      caseId: draft.id,
      seq: 1,
      at: context.now,
      action: 'start-draft',
      actorId: draft.personId,
      actorRole: 'resident',
      rule: 'ZJ-2',
      data: { serviceId: draft.serviceId }
    },
    '',
    sm3Hex
  )
  const record = await context.db
    .insertInto('cases')
    .values({
      id: draft.id,
      service_id: draft.serviceId,
      person_id: draft.personId,
      subject_id: draft.subjectId,
      status: 'draft',
      answers: JSON.stringify(draft.answers),
      visits: 0,
      event_count: 1,
      last_hash: event.hash,
      created_at: new Date(context.now),
      updated_at: new Date(context.now)
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await insertEvent(context.db, event)
  return record
}
