// The answers that decide which documents are needed change while the case is a draft (ZJ-4).
import { refuse, type Result } from '@/contract/failure'
import type { Output } from '@/contract/calls'
import { wrongAnswer } from '@/domain/service/check-answers'
import type { Answers } from '@/domain/service/condition'
import type { SignedIn, UseCase } from '../environment'
import { followAnswers } from '../life-event/follow-answers'
import { inTurn } from '../life-event/load-bundle'
import { showCase } from './act'
import { advance } from './advance'
import { loadOwnCase, type LoadedCase } from './load-case'

export const answerQuestions: UseCase<'case.answer'> = async (context, input) => {
  const found = await loadOwnCase(context, input.caseId)
  if (!found) return refuse('not-found', { field: 'caseId' })
  const loaded = await inTurn(context, found)
  if (loaded.record.status !== 'draft') {
    return refuse('wrong-state', { detail: loaded.record.status })
  }
  const wrong = wrongAnswer(loaded.guide, input.answers)
  if (wrong) return refuse('invalid-input', { field: `answers.${wrong}`, detail: 'choice' })
  return changeAnswers(context, loaded, input.answers)
}

/** Writes new answers to a draft; what was supplied under the old ones is kept for later. */
export async function changeAnswers(
  context: SignedIn,
  loaded: LoadedCase,
  answers: Answers
): Promise<Result<Output<'case.answer'>>> {
  const moved = await advance(context, loaded, {
    action: 'supply',
    as: 'resident',
    data: { answers },
    changes: { answers: JSON.stringify(answers) }
  })
  if (!moved.ok) return moved
  await followAnswers(context, { ...loaded, record: moved.data })
  return showCase(context, moved.data)
}
