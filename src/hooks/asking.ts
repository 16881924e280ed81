// What do the answers so far open and close (情形)?
import type { Answers } from '@/domain/service/condition'
import type { Guide, Situation } from '@/domain/service/guide'
import { askedSituations, givenAnswers, unansweredSituations } from '@/domain/service/guide-answers'

export interface Asked {
  readonly situations: readonly Situation[]
  /** Those that count: to questions that are asked. */
  readonly answers: Answers
  /** Ids of the questions that are still open. */
  readonly open: readonly string[]
}

/** The questions of a guide under these answers. */
export function asking(guide: Pick<Guide, 'situations'>, answers: Answers): Asked {
  return {
    situations: askedSituations(guide, answers),
    answers: givenAnswers(guide, answers),
    open: unansweredSituations(guide, answers).map((situation) => situation.id)
  }
}
