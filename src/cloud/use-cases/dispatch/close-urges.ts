// A step that is finished, or a case that is over, answers its urges by itself: nothing waits for an
// answer that nobody needs any more.
import type { Database } from '../../database/connect'
import { answerOpenUrges } from '../../database/urges'
import { writtenWords } from '@/words/zh/written'
import type { Context } from '../environment'

/** Part of a move: answers the open urges of a step, or, without one, of the whole case. */
export async function closeUrges(
  { now }: Context,
  db: Database,
  caseId: string,
  stepId: string | null
): Promise<void> {
  const answer = stepId === null ? writtenWords.urgeCaseDone : writtenWords.urgeStepDone
  await answerOpenUrges(db, { caseId, stepId }, answer, now)
}
